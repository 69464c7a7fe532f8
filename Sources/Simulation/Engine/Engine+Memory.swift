package import Program

extension Engine {
    /// The bytes that one individual of each population takes while a draw of `individuals` is worked on, in the order of
    /// the program: what is kept of it, and its places on lists. It hangs on what the program asks for.
    package static func bytesPerIndividual(_ program: Program) -> [Int] {
        program.populations.map { PopulationCode($0, cycleCode: program.cycleCode).bytesPerIndividual }
    }
}
