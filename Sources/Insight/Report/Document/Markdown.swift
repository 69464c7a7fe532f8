/// The part of Markdown that notebooks use, turned into HTML.
///
/// The syntax follows CommonMark 0.31 for headings, paragraphs, emphasis, code, links, lists, block
/// quotes and rules, and GitHub's pipe tables, with less freedom: every line of a quote carries its
/// mark, there are no reference links, no images and no indented code, and blocks nest at most
/// twelve deep. HTML in the text is shown, not obeyed, for a notebook is data from a stranger.
package enum Markdown {
    /// The HTML of a text; any text has one.
    ///
    /// - Complexity: linear in the length of the text times the depth of its nesting.
    package static func html(_ text: String) -> String {
        html(text, headingOffset: 0)
    }

    /// The HTML of a text with its headings moved down, for a page that has a title of its own.
    package static func html(_ text: String, headingOffset: Int) -> String {
        let blocks = MarkdownBlockParser.blocks(of: MarkdownLine.lines(of: text))
        var writer = MarkdownWriter(headingOffset: headingOffset)
        writer.write(blocks)
        return writer.html
    }
}
