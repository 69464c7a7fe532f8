import Numerics

/// The registers of a block: for each, one number for each individual of the block.
///
/// All unsafe code of the column engine reads and writes through this type and `ColumnSource`; its invariant is that
/// `storage` holds `registers` times `block` initialised numbers.
@safe struct ColumnFile: ~Copyable {
    let block: Int
    private let storage: UnsafeMutablePointer<Double>

    init(registers: Int, block: Int) {
        self.block = block
        unsafe storage = CacheLines.allocate(max(1, registers * block))
        unsafe storage.initialize(repeating: 0, count: max(1, registers * block))
    }

    deinit { unsafe CacheLines.deallocate(storage) }

    /// The place where a register begins.
    subscript(register: Int) -> UnsafeMutablePointer<Double> { unsafe storage + register * block }
}
