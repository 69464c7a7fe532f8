/// Memory that begins with a line of the cache, so that no vector of a loop over it lies across two lines.
@unsafe package enum CacheLines {
    /// Bytes; a vector of AVX-512 is as long.
    private static let line = 64

    /// Room for so many elements, not yet initialised.
    package static func allocate<Element: BitwiseCopyable>(_ count: Int) -> UnsafeMutablePointer<Element> {
        let bytes = max(1, count) * MemoryLayout<Element>.stride
        return unsafe UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: line)
            .bindMemory(to: Element.self, capacity: max(1, count))
    }

    /// Gives back what `allocate` gave.
    package static func deallocate<Element: BitwiseCopyable>(_ place: UnsafeMutablePointer<Element>) {
        unsafe UnsafeMutableRawPointer(place).deallocate()
    }
}
