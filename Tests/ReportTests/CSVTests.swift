import Report
import TestSupport
import Testing

@Suite struct CSVTests {
    /// A reader after RFC 4180, section 2, written for this test alone.
    private func read(_ text: String) -> [[String]] {
        var records: [[String]] = []
        var record: [String] = []
        var cell = String.UnicodeScalarView()
        var isQuoted = false
        let scalars = Array(text.unicodeScalars)
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            let next = index + 1 < scalars.count ? scalars[index + 1] : nil
            if isQuoted {
                if scalar == "\"", next == "\"" {
                    cell.append("\"")
                    index += 1
                } else if scalar == "\"" {
                    isQuoted = false
                } else {
                    cell.append(scalar)
                }
            } else if scalar == "\"" {
                isQuoted = true
            } else if scalar == "," || (scalar == "\r" && next == "\n") {
                record.append(String(cell))
                cell = String.UnicodeScalarView()
                if scalar == "\r" {
                    records.append(record)
                    record = []
                    index += 1
                }
            } else {
                cell.append(scalar)
            }
            index += 1
        }
        return records
    }

    @Test func `a document is records with CR LF, numbers shortest, quotes doubled`() {
        var document = CSVDocument(columns: ["naam", "bedrag"])
        document.append([.text("A, \"B\""), .number(0.1)])
        document.append([.text("regel\r\nomslag"), .number(-1_000_000)])
        document.append([.text("x;y"), .number(.nan)])
        #expect(
            document.text()
                == "naam,bedrag\r\n\"A, \"\"B\"\"\",0.1\r\n\"regel\r\nomslag\",-1000000\r\n\"x;y\",NaN\r\n")
    }

    @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "=cmd|' /C calc'!A0"])
    func `a text a spreadsheet would run gets an apostrophe`(text: String) {
        var document = CSVDocument(columns: ["a", "b"])
        document.append([.text(text), .number(-1)])
        #expect(read(document.text())[1] == ["'" + text, "-1"])
    }

    @Test func `headings are neutralised too`() {
        #expect(CSVDocument(columns: ["=a", "b"]).text() == "'=a,b\r\n")
    }

    @Test func `any text and number come back as they were`() throws {
        var random = SeededNumbers(seed: 51)
        let alphabet = ["a", "\"", ",", ";", "\n", "\r", "\r\n", " ", "é", "'", "=", "👩‍👩‍👧", "\u{301}"]
        for _ in 0..<500 {
            let text = "x" + random.text(from: alphabet, upTo: 12)
            let number = Double(bitPattern: random.next())
            var document = CSVDocument(columns: ["a", "b"])
            document.append([.text(text), .number(number)])
            let cells = read(document.text())[1]
            #expect(Array(cells[0].unicodeScalars) == Array(text.unicodeScalars))
            if number.isFinite {
                #expect(try #require(Double(cells[1])) == number)
            } else {
                #expect(cells[1] == (number.isNaN ? "NaN" : number > 0 ? "Inf" : "-Inf"))
            }
        }
    }

    @Test func `a record of another length is a broken invariant`() async {
        await #expect(processExitsWith: .failure) {
            var document = CSVDocument(columns: ["a", "b"])
            document.append([.number(1)])
        }
    }
}
