/// The elements of a small XML document, or the first reason why it is not well formed.
///
/// Reads what the drawings use: elements, quoted attributes, text and the five named references and
/// numbered ones. Anything else is a fault.
package struct XMLOutline {
    package struct Element {
        package let name: String
        package let attributes: [String: String]
        package let parent: String
        package var text = ""
    }

    package struct Fault: Error, Equatable {
        package let reason: String
        package let place: Int
    }

    package private(set) var elements: [Element] = []
    private let scalars: [Unicode.Scalar]
    private var index = 0

    /// A page of HTML, read as XML once the tags that HTML leaves open are closed.
    package init(page: String) throws(Fault) {
        var text = page.replacing("<!DOCTYPE html>\n", with: "").replacing("<br>", with: "").replacing(
            "<hr>", with: "")
        for meta in ["<meta charset=\"utf-8\">", "initial-scale=1\">", "img-src data:\">"] {
            text = text.replacing(meta, with: meta.dropLast() + "/>")
        }
        // The child combinator in the style sheet is the one bare sign XML allows.
        try self.init(text)
    }

    package init(_ text: String) throws(Fault) {
        scalars = Array(text.unicodeScalars)
        var open: [Int] = []
        while index < scalars.count {
            guard scalars[index] == "<" else {
                let content = try characters(until: "<")
                if let last = open.last {
                    elements[last].text += content
                } else if content.contains(where: { !$0.isWhitespace }) {
                    throw fault("text outside the root")
                }
                continue
            }
            index += 1
            if peek == "/" {
                index += 1
                let closing = try name()
                try skip(">")
                guard let last = open.popLast(), elements[last].name == closing else {
                    throw fault("</\(closing)> closes nothing")
                }
                continue
            }
            if open.isEmpty, !elements.isEmpty { throw fault("second root") }
            let element = Element(
                name: try name(), attributes: try attributes(),
                parent: open.last.map { elements[$0].name } ?? "")
            elements.append(element)
            if peek == "/" {
                index += 1
            } else {
                open.append(elements.count - 1)
            }
            try skip(">")
        }
        if !open.isEmpty { throw fault("not closed") }
        if elements.isEmpty { throw fault("no root") }
    }

    private var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

    private func fault(_ reason: String) -> Fault { Fault(reason: reason, place: index) }

    private mutating func skip(_ scalar: Unicode.Scalar) throws(Fault) {
        guard peek == scalar else { throw fault("expected \(scalar)") }
        index += 1
    }

    private mutating func name() throws(Fault) -> String {
        var name = ""
        while let scalar = peek,
            scalar.properties.isAlphabetic || "0123456789-:".unicodeScalars.contains(scalar)
        {
            name.unicodeScalars.append(scalar)
            index += 1
        }
        if name.isEmpty { throw fault("no name") }
        return name
    }

    private mutating func attributes() throws(Fault) -> [String: String] {
        var attributes: [String: String] = [:]
        while peek == " " {
            index += 1
            let key = try name()
            try skip("=")
            try skip("\"")
            let value = try characters(until: "\"")
            try skip("\"")
            guard attributes.updateValue(value, forKey: key) == nil else { throw fault("\(key) given twice") }
        }
        return attributes
    }

    private mutating func characters(until end: Unicode.Scalar) throws(Fault) -> String {
        var text = String.UnicodeScalarView()
        while let scalar = peek, scalar != end {
            switch scalar {
            case "<": throw fault("< in text")
            case "&": text.append(contentsOf: try reference().unicodeScalars)
            case "\u{0}"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}":
                throw fault("forbidden character")
            default:
                text.append(scalar)
                index += 1
            }
        }
        return String(text)
    }

    private mutating func reference() throws(Fault) -> String {
        var name = ""
        index += 1
        while let scalar = peek, scalar != ";" {
            name.unicodeScalars.append(scalar)
            index += 1
            if name.count > 6 { throw fault("bad reference") }
        }
        try skip(";")
        switch name {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "#39": return "'"
        default: throw fault("unknown reference \(name)")
        }
    }
}
