import SourceText

extension Parser {
    /// `NAME, NAME = number`, behind the word `correlation`.
    mutating func correlation(from start: SourceRange) -> Correlation? {
        guard let first = parameterName(), expect(.comma), let second = parameterName(), expect(.equals) else {
            return nil
        }
        let value = expression()
        let origin = origin()
        return Correlation(
            first: first, second: second, value: value, origin: origin, range: start.joined(with: previousRange))
    }

    /// The name of a parameter, with an intervention's before a dot where it belongs to one.
    mutating func parameterName() -> Name? {
        guard let name = expectName("the name of a parameter") else { return nil }
        guard take(.dot) else { return name }
        guard let member = expectName("the name of a parameter after the dot") else { return nil }
        return Name(text: "\(name.text).\(member.text)", range: name.range.joined(with: member.range))
    }
}
