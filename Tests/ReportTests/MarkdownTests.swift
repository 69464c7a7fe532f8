import Report
import TestSupport
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The expected HTML of plain constructs is that of the CommonMark 0.31 reference, but for attributes.
@Suite struct MarkdownTests {
    @Test(arguments: [
        ("een *twee* **drie** _vier_", "<p>een <em>twee</em> <strong>drie</strong> <em>vier</em></p>\n"),
        ("***alles***", "<p><strong><em>alles</em></strong></p>\n"),
        ("naam_met_streep 2 * 3 * 4", "<p>naam_met_streep 2 * 3 * 4</p>\n"),
        ("**open", "<p>**open</p>\n"), ("*a **b*", "<p><em>a **b</em></p>\n"),
        ("`a < b` en ``c ` d``", "<p><code>a &lt; b</code> en <code>c ` d</code></p>\n"),
        ("\\*geen nadruk\\*", "<p>*geen nadruk*</p>\n"),
        ("regel  \nvolgende", "<p>regel<br>\nvolgende</p>\n"), ("a\\\nb", "<p>a<br>\nb</p>\n"),
        ("---", "<hr>\n"), ("> citaat\n> verder", "<blockquote>\n<p>citaat\nverder</p>\n</blockquote>\n"),
        ("- a\n- b\n  - c", "<ul>\n<li>a\n</li>\n<li>b\n<ul>\n<li>c\n</li>\n</ul>\n</li>\n</ul>\n"),
        ("3. a\n4. b", "<ol start=\"3\">\n<li>a\n</li>\n<li>b\n</li>\n</ol>\n"),
        ("- a\n\n- b", "<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>\n"),
        ("# Kop één", "<h1 id=\"kop-één\">Kop één</h1>\n"), ("Kop\n===", "<h1 id=\"kop\">Kop</h1>\n"),
        ("```\n<a>\n  b\n```", "<pre tabindex=\"0\"><code>&lt;a&gt;\n  b</code></pre>\n"),
        ("in\n2021. jaar", "<p>in\n2021. jaar</p>\n"), ("", ""),
    ])
    func `a construct has its HTML`(text: String, html: String) {
        #expect(Markdown.html(text) == html)
    }

    @Test func `a pipe table has cells, alignment and escaped pipes`() {
        let html = Markdown.html("| a | b |\n|:--|--:|\n| 1 \\| 2 | *3* | te veel |\n| kort |\n\ndaarna")
        #expect(
            html.contains("<th scope=\"col\" class=\"left\">a</th><th scope=\"col\" class=\"right\">b</th>"))
        #expect(html.contains("<td class=\"left\">1 | 2</td><td class=\"right\"><em>3</em></td></tr>"))
        #expect(html.contains("<tr><td class=\"left\">kort</td></tr>"))
        #expect(html.hasSuffix("<p>daarna</p>\n"))
        #expect(!html.contains("te veel"))
    }

    @Test(arguments: [
        "https://example.org/a?b=c&d=(e)", "http://example.org", "bijlage.html", "../data.csv#rij", "#kop",
        "HTTPS://EXAMPLE.ORG",
    ])
    func `harmless links are links`(address: String) {
        let escaped = address.split(separator: "&").joined(separator: "&amp;")
        #expect(
            Markdown.html("[*tekst*](\(address))")
                == "<p><a href=\"\(escaped)\" rel=\"noopener noreferrer\"><em>tekst</em></a></p>\n")
    }

    @Test(arguments: [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\u{1}script:alert(1)", "\u{1}javascript:alert(1)",
        "data:text/html,x", "vbscript:x", "file:///etc/passwd", "//example.org", "\\\\example.org",
        "/\\example.org",
        "mailto:a@b", "x:y", "java\u{80}script:x",
    ])
    func `other links become plain text`(address: String) {
        #expect(Markdown.html("[tekst](\(address))") == "<p>tekst</p>\n")
    }

    @Test func `HTML in the text is shown, not obeyed`() {
        let html = Markdown.html(
            "<script>alert('x')</script>\n\n# <img src=x onerror=y>\n\n| <b> | c |\n|--|--|\n| <i> | \"d\" |\n\n[<u>](a\"onclick=x)"
        )
        #expect(html.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"))
        for tag in ["<script", "<img", "<b>", "<i>", "<u>", "\"onclick"] { #expect(!html.contains(tag)) }
    }

    @Test func `headings move down below the title of a page`() {
        #expect(
            Markdown.html("# a\n\n###### b", headingOffset: 1) == "<h2 id=\"a\">a</h2>\n<h6 id=\"b\">b</h6>\n")
    }

    @Test func `any text gives tags that close in the right order`() throws {
        let alphabet = [
            "*", "**", "_", "`", "``", "```\n", "[", "](", ")", "(", "!", "\\", "\n", "\n\n", "> ", "- ", "1. ",
            "+ ", "# ", "|", "|--|--|\n",
            "    ", "\t", "\r", "\r\n", "---\n", "===\n", "~~~\n", "a", "é", "👩‍👩‍👧", "\u{0}", "<", "&", "\"",
            "http://x", "javascript:", "\u{301}", " ",
        ]
        var random = SeededNumbers(seed: 41)
        for _ in 0..<600 {
            let text = random.text(from: alphabet, upTo: 60)
            // Void elements are closed by hand to read the page as XML.
            let html =
                "<x>" + Markdown.html(text).replacing("<br>", with: "").replacing("<hr>", with: "") + "</x>"
            #expect(throws: Never.self, "\(text.debugDescription)") { try XMLOutline(html) }
        }
    }

    @Test(arguments: [
        "*", "_a ", "**a", "`", "` ``", "[", "[a](", "[a]((", "> ", "- ", "1. ", "|", "|-", "\\", "#", "\n",
        "~~~\n", "*a_", "a*b", "\t- ", "- a\n\n", "\u{301}", "[](\"", "|a|\n|-|\n",
    ])
    func `endless repetition is read in near-linear time`(piece: String) {
        // The time of this thread's own work: other work on the machine does not count.
        func now() -> Double {
            var time = timespec()
            unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
            return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
        }
        func cost(_ count: Int) -> Double {
            let text = String(repeating: piece, count: count)
            let start = now()
            _ = Markdown.html(text)
            return now() - start
        }
        // Sixteen times the text takes 256 times as long in quadratic time; a factor of 64 stays clear of both.
        // A cold cache can only lengthen a measurement, so the least of several counts.
        var small = 60.0
        var large = 6_000.0
        for _ in 0..<5 where large >= small * 64 {
            small = min(small, cost(400))
            large = min(large, cost(6_400))
        }
        #expect(large < small * 64, "\(small) and \(large)")
    }
}
