/// The parts of the benchmarks, in the order in which they are made: the country first, since a process only knows the
/// most memory that it ever held.
package enum BenchmarkPart: String, CaseIterable, Sendable {
    case country
    case sickSicker = "sick-sicker"
    case words
    case counts
    case expected
    case households
    case growth
}
