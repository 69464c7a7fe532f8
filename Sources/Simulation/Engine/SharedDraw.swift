import Numerics

/// What the scenarios of a run make alike in a draw, kept by the worker that works on them one after the other.
///
/// Each random number is known by what is drawn, so that whoever asks for it again gets what would be made anew: only time
/// depends on what is kept.
final class SharedDraw {
    /// Four cycles' words of a stream for those of the start.
    private struct WordsPlace: Hashable {
        let key: StreamKey
        let group: Int
    }

    /// The words up to the last one, of the people from a first one on.
    private struct Words {
        let people: Range<Int>
        let last: UInt32
        let words: LowWords
    }

    /// The first values of a stream from a distribution.
    private struct Column {
        let distribution: Distribution
        let values: [Double]
    }

    private var draw: Int?
    private var words: [WordsPlace: Words] = [:]
    private var columns: [StreamKey: Column] = [:]
    private var taken = 0
    private var room = 0
    /// Whether anything is kept at all: else nobody would ask for it.
    let isKept: Bool

    /// The most bytes that are kept: what some ten thousand people with a few attributes need over some hundred cycles,
    /// and little beside what a program needs anyway (our choice).
    private static let most = 8 << 20

    /// - Parameter isKept: whether the worker has several scenarios to work on in each draw.
    init(isKept: Bool) { self.isKept = isKept }

    /// Begins a scenario's turn; what another draw left is forgotten.
    ///
    /// - Parameter free: the bytes that the run may still take.
    func begin(draw: Int, free: Int) {
        if self.draw != draw {
            self.draw = draw
            words.removeAll(keepingCapacity: true)
            columns.removeAll(keepingCapacity: true)
            taken = 0
        }
        room = isKept ? min(Self.most, free) : 0
    }

    /// The words of those of the start for four cycles; nil where not all that are asked for are kept.
    ///
    /// - Parameters:
    ///   - people: those of the start, without the first of them if they have left; others may be among the words.
    ///   - last: words up to it are asked for; larger ones may be among them.
    func words(_ key: StreamKey, group: Int, of people: Range<Int>, upTo last: UInt32) -> LowWords? {
        guard let kept = words[WordsPlace(key: key, group: group)], kept.last >= last,
            kept.people.lowerBound <= people.lowerBound, kept.people.upperBound == people.upperBound
        else { return nil }
        return kept.words
    }

    /// Keeps the words of those of the start for four cycles, if there is room.
    func keep(_ words: LowWords, _ key: StreamKey, group: Int, of people: Range<Int>, upTo last: UInt32) {
        let place = WordsPlace(key: key, group: group)
        guard take(words.bytes, insteadOf: self.words[place]?.words.bytes ?? 0) else { return }
        self.words[place] = Words(people: people, last: last, words: words)
    }

    /// What as many people of the start as there are, or more, have drawn from a distribution; nil where it is not kept.
    func values(_ key: StreamKey, _ distribution: Distribution, count: Int) -> [Double]? {
        guard let column = columns[key], column.values.count >= count, column.distribution.isSame(as: distribution)
        else { return nil }
        return column.values
    }

    /// Keeps what those of the start have drawn from a distribution, if there is room.
    func keep(_ values: () -> [Double], count: Int, _ key: StreamKey, _ distribution: Distribution) {
        let size = MemoryLayout<Double>.stride
        guard take(count * size, insteadOf: (columns[key]?.values.count ?? 0) * size) else { return }
        columns[key] = Column(distribution: distribution, values: values())
    }

    private func take(_ bytes: Int, insteadOf before: Int) -> Bool {
        guard taken - before + bytes <= room else { return false }
        taken += bytes - before
        return true
    }
}
