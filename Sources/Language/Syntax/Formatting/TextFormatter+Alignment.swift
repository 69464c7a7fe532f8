/// Columns: words that stand under one another because somebody put them there, by two spaces or more, stay so.
///
/// A column is as near to the left as its longest line allows. Lines that follow one another without an empty line
/// between them share columns; so do the statements of one kind that follow one another, whatever stands between them.
/// The signs of statements of one kind that follow one another without an empty line share a column where two of them do, or
/// where one of them seems to be meant to.
/// What was put in a column stays in it when the text is formatted again: the words of a column then stand at its place
/// already, at least one of them with a single space before it, so that the column cannot move.
extension TextFormatter {
    /// How many lines of one kind are looked back upon: enough for a column to survive a few lines without it.
    private static let reach = 10
    /// A sign with so many blanks before it was put in a column, even where it has since slipped out of it; two may be
    /// a slip of the hand.
    private static let meantGap = 3

    mutating func align() {
        let columns = columns()
        // What stands further to the left in the source is placed first, so that all that stands before a word in its
        // line has its place already.
        for line in lines.indices { placeWords(of: line, from: 0) }
        for column in columns {
            let place = column.map { lines[$0.line].words[$0.word].column }.max() ?? 0
            for member in column {
                lines[member.line].words[member.word].column = place
                placeWords(of: member.line, from: member.word + 1)
            }
        }
    }

    /// Puts the words of a line, from one on, one behind the other.
    private mutating func placeWords(of line: Int, from first: Int) {
        for number in lines[line].words.indices.dropFirst(first) where number > 0 {
            let previous = lines[line].words[number - 1]
            let end = previous.column + previous.text.count
            lines[line].words[number].column = end + (lines[line].words[number].isApart ? 1 : 0)
        }
    }

    private struct Member {
        let line: Int
        let word: Int
    }

    /// The words that share a column, each column's in the order of the text, ordered by their place in the source.
    private func columns() -> [[Member]] {
        var members: [Member] = []
        var firstMember: [Int] = []
        for (line, content) in lines.enumerated() {
            firstMember.append(members.count)
            members += content.words.indices.map { Member(line: line, word: $0) }
        }
        // Each member points to one before it in the same column, or to itself (a union of disjoint sets).
        var parents = Array(members.indices)
        func root(_ member: Int) -> Int {
            var next = member
            while parents[next] != next { next = parents[next] }
            return next
        }
        func join(_ left: Int, _ right: Int) {
            let (a, b) = (root(left), root(right))
            parents[max(a, b)] = min(a, b)
        }
        for run in signRuns() {
            for (line, next) in zip(run, run.dropFirst()) {
                guard let a = lines[line].sign, let b = lines[next].sign else { continue }
                join(firstMember[line] + a, firstMember[next] + b)
            }
        }
        for line in lines.indices {
            for other in partners(of: line) {
                let (left, right) = (lines[other].words, lines[line].words)
                var (i, j) = (0, 0)
                while i < left.count, j < right.count {
                    if left[i].sourceColumn < right[j].sourceColumn {
                        i += 1
                    } else if left[i].sourceColumn > right[j].sourceColumn {
                        j += 1
                    } else {
                        if Self.share(left[i], right[j]) { join(firstMember[other] + i, firstMember[line] + j) }
                        i += 1
                        j += 1
                    }
                }
            }
        }
        var columns: [Int: [Member]] = [:]
        for member in members.indices { columns[root(member), default: []].append(members[member]) }
        let shared = columns.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map(\.value)
        return shared.enumerated().sorted { left, right in
            let (a, b) = (sourceColumn(left.element[0]), sourceColumn(right.element[0]))
            return a == b ? left.offset < right.offset : a < b
        }.map(\.element)
    }

    /// Whether two words, one under the other, were put there.
    private static func share(_ left: FormattedLine.Word, _ right: FormattedLine.Word) -> Bool {
        left.isApart && right.isApart && !left.isSign && !right.isSign && (left.isPlaced || right.isPlaced)
    }

    /// The lines whose signs share a column, in stretches of statements of one kind.
    private func signRuns() -> [[Int]] {
        var runs: [[Int]] = []
        var run: [Int] = []
        for line in lines.indices {
            if lines[line].followsBlank {
                runs.append(run)
                run = []
            }
            switch lines[line].kind {
            case .comment: continue
            case .continuation: continue
            case .statement:
                if let last = run.last, lines[last].kind != lines[line].kind || lines[last].depth != lines[line].depth {
                    runs.append(run)
                    run = []
                }
                if lines[line].sign != nil { run.append(line) }
            }
        }
        runs.append(run)
        return runs.filter { run in
            var seen: [Int: Bool] = [:]
            for line in run {
                guard let sign = lines[line].sign else { continue }
                let word = lines[line].words[sign]
                if word.isApart, word.sourceGap >= Self.meantGap { return true }
                if let isPlaced = seen[word.sourceColumn], isPlaced || word.isPlaced { return true }
                seen[word.sourceColumn] = seen[word.sourceColumn] ?? false || word.isPlaced
            }
            return false
        }
    }

    private func sourceColumn(_ member: Member) -> Int { lines[member.line].words[member.word].sourceColumn }

    /// The lines above a line that may share a column with it.
    private func partners(of line: Int) -> [Int] {
        guard lines[line].kind != .comment else { return [] }
        var partners: [Int] = []
        var isAdjacent = true
        var above = line
        while above > 0, partners.count < Self.reach {
            if lines[above].followsBlank { isAdjacent = false }
            above -= 1
            let other = lines[above]
            if other.kind == .comment { continue }
            if lines[line].kind == .continuation {
                // The lines of a list stand directly under one another.
                return other.kind == .continuation && other.depth == lines[line].depth && above == line - 1
                    ? [above] : []
            }
            if other.depth > lines[line].depth, other.kind == .continuation, !other.closesBracket { continue }
            guard case .statement = other.kind, other.depth == lines[line].depth else { break }
            if other.kind == lines[line].kind {
                partners.append(above)
            } else {
                if isAdjacent && partners.isEmpty { partners.append(above) }
                break
            }
        }
        return partners
    }
}
