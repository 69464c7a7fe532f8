/// Problems of data files and of tables made from them.
extension Catalog {
    private static let bands = [(path: "bands.csv", text: "band,households\nlow,30\nhigh,10\n")]

    private static func chances(_ columns: String) -> String {
        """
        table chances from "chances.csv" by band \(columns)
        cycle 1 month
        start 2021-01
        horizon 1 year
        population family {
          size 10
          states low, high
          flow any -> any with chances chances per year
        }
        """
    }

    static let dataExplanations = [
        Explanation(
            "unreadable-file", "A file that the text names cannot be read; the message says why.",
            advice: "A path is relative to the file that names it, and stays below the project's folder.",
            wrong: "table bands from \"band.csv\" { households: household }\nlet all = sum(bands.households)",
            right: "table bands from \"bands.csv\" { households: household }\nlet all = sum(bands.households)",
            files: bands),
        Explanation(
            "empty-table", "A data file has a heading and no rows.", advice: "Add rows, or name another file.",
            wrong: "table bands from \"bands.csv\" { households: household }\nlet all = sum(bands.households)",
            right: "table bands from \"bands.csv\" { households: household }\nlet all = sum(bands.households)",
            files: [("bands.csv", "band,households\n")], rightFiles: bands),
        Explanation(
            "repeated-column", "A column is named twice, in the file or in the table.",
            advice: "Take one out, or give it another name.",
            wrong: "table bands from \"bands.csv\" { households: household, households: count }\n"
                + "let all = sum(bands.households)",
            right: "table bands from \"bands.csv\" { households: household }\nlet all = sum(bands.households)",
            files: bands),
        Explanation(
            "unknown-column", "The file has no column of this name.",
            advice: "Write the name as it stands in the first line of the file.",
            wrong: "table bands from \"bands.csv\" { houses: household }",
            right: "table bands from \"bands.csv\" { households: household }\nlet all = sum(bands.households)",
            files: bands),
        Explanation(
            "broken-cell",
            "A cell of a data file has a quote that does not belong where it stands; the message says how.",
            advice: "Put the whole cell between quotes, and write a quote within it twice.",
            wrong: "table bands from \"bands.csv\" { households: household }\nlet all = sum(bands.households)",
            right: "table bands from \"bands.csv\" { households: household }\nlet all = sum(bands.households)",
            files: [("bands.csv", "band,households\n\"low,30\n")], rightFiles: bands),
        Explanation(
            "ragged-row", "A row of a data file has more or fewer cells than the heading.",
            advice: "Give each row a cell for each column; a text with a comma stands in quotes.",
            wrong: "table bands from \"bands.csv\" { households: household }\nlet all = sum(bands.households)",
            right: "table bands from \"bands.csv\" { households: household }\nlet all = sum(bands.households)",
            files: [("bands.csv", "band,households\nlow,30\nhigh\n")], rightFiles: bands),
        Explanation(
            "bad-cell", "A column that has a unit holds something that is no number.",
            advice: "Write numbers with a point, without a sign of a currency; leave no cell empty.",
            wrong: "table bands from \"bands.csv\" { households: household }\nlet all = sum(bands.households)",
            right: "table bands from \"bands.csv\" { households: household }\nlet all = sum(bands.households)",
            files: [("bands.csv", "band,households\nlow,30\nhigh,unknown\n")], rightFiles: bands),
        Explanation(
            "repeated-row", "Two rows have one name, so that neither can be told from the other.",
            advice: "Give each row a name of its own, or name the rows by another column.",
            wrong: "table bands from \"bands.csv\" by band { households: household }\n"
                + "let low = bands.households[\"low\"]",
            right: "table bands from \"bands.csv\" by band { households: household }\n"
                + "let low = bands.households[\"low\"]",
            files: [("bands.csv", "band,households\nlow,30\nlow,10\n")], rightFiles: bands),
        Explanation(
            "unknown-row", "The table has no row of this name.", advice: "Mind the spelling.",
            wrong: "table bands from \"bands.csv\" by band { households: household }\n"
                + "let few = bands.households[hihg]",
            right: "table bands from \"bands.csv\" by band { households: household }\n"
                + "let few = bands.households[high]", files: bands),
        Explanation(
            "row-out-of-range", "There is no row of this number: rows are counted from 1.",
            advice: "Choose one of the rows there are.", wrong: "let a = [10, 20][3]", right: "let a = [10, 20][2]"),
        Explanation(
            "states-without-row", "A table whose rows have names is read by state, and a state has no row.",
            advice: "Name the rows as the states.",
            wrong: """
                table bands from "bands.csv" by band { households: household }
                cycle 1 month
                start 2021-01
                horizon 1 year
                population family {
                  size 10
                  states low, middle in proportion to bands.households
                }
                """,
            right: """
                table bands from "bands.csv" by band { households: household }
                cycle 1 month
                start 2021-01
                horizon 1 year
                population family {
                  size 10
                  states low, high in proportion to bands.households
                }
                """, files: bands),
        Explanation(
            "states-without-column", "A table of chances from state to state has no column for some state.",
            advice: "Name the columns, like the rows, as the states.",
            wrong: chances("{ low: number }"), right: chances("{ low, high: number }"),
            files: [("chances.csv", "band,low,high\nlow,0.8,0.2\nhigh,0.1,0.9\n")]),
        Explanation(
            "rows-without-names", "A row is asked for by name, and the rows of this table have none.",
            advice: "Declare the table with by and the column that names its rows.",
            wrong: "table bands from \"bands.csv\" { households: household }\nlet few = bands.households[\"high\"]",
            right: "table bands from \"bands.csv\" by band { households: household }\n"
                + "let few = bands.households[\"high\"]", files: bands),
        Explanation(
            "ambiguous-row", "A name in square brackets is a row of the table and something else besides.",
            advice: "Put it in quotes to mean the row, or give the other thing another name.",
            wrong: "table bands from \"bands.csv\" by band { households: household }\nlet high = 2\n"
                + "let few = bands.households[high]",
            right: "table bands from \"bands.csv\" by band { households: household }\nlet high = 2\n"
                + "let few = bands.households[\"high\"] * high", files: bands),
    ]
}
