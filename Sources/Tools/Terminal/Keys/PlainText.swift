/// Text from elsewhere, without what a terminal would obey.
package enum PlainText {
    /// The text with line feeds for all line ends and without control characters other than these and tabs.
    package static func keeping(_ text: String) -> String {
        var kept = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            defer { previous = scalar }
            switch scalar {
            case "\r": kept.append("\n")
            case "\n" where previous == "\r": continue
            case "\n", "\t": kept.append(scalar)
            case _ where scalar.properties.generalCategory == .control: continue
            default: kept.append(scalar)
            }
        }
        return String(kept)
    }
}
