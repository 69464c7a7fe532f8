/// What can be wrong with files, folders and command lines.
extension Catalog {
    static let commandExplanations = [
        Explanation(
            "no-such-file", at: .command, "There is no file of this name.",
            advice: "Mind the spelling and the folder that you stand in."),
        Explanation(
            "not-a-file", at: .command, "The name is that of a folder or of something else that is no file.",
            advice: "Name the text itself."),
        Explanation(
            "unreadable", at: .command, "The file is there and cannot be read.",
            advice: "See whether you may read it."),
        Explanation(
            "not-text", at: .command, "The file is no text in UTF-8.",
            advice: "Save it as UTF-8; a workbook is saved as CSV first."),
        Explanation(
            "file-too-large", at: .command, "The file is larger than is read.", advice: "Split it, or keep less of it."),
        Explanation(
            "outside-project", at: .command,
            "A text names a file outside the project's folder. A model may be somebody else's, and so reads only what "
                + "lies below the folder that holds Models.",
            advice: "Copy the file into the project."),
        Explanation(
            "cannot-write", at: .command, "The results cannot be written; the message says why.",
            advice: "See whether the folder can be written to and the disk has room."),
        Explanation(
            "not-results", at: .command, "The folder for the results holds something else, and is left alone.",
            advice: "Name another folder with --output."),
        Explanation(
            "same-output", at: .command, "Two texts would write the same folder of results.",
            advice: "Run them one by one, with --output."),
        Explanation(
            "no-such-scenario", at: .command, "The model has no scenario of this name.",
            advice: "Choose one of those that the message names."),
        Explanation(
            "no-model", at: .command,
            "The text has no model statement: it is a part that models use, or a script, and describes nothing by "
                + "itself.",
            advice: "Name the model that uses it."),
        Explanation(
            "command-line", at: .command, "The words of a command are not understood.",
            advice: "Ask the command for --help."),
    ]
}
