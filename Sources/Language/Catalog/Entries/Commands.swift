extension Catalog {
    /// The commands of the prompt, which begin with a colon.
    static let commands = [
        command(":help", [":help", ":help NAME"], "tells what a word of the language or a name of the session means"),
        command(
            ":load", [":load FILE"], "takes in a model, a script or the code of a notebook",
            text: "The path begins at the session's folder; only files below the project's folder are read."),
        command(
            ":reload", [":reload"], "reads all files again",
            text: "What was typed stays; scenarios whose program has changed are run again."),
        command(
            ":names", [":names", ":names KIND"], "lists the names of the session by kind",
            text: "A kind is the word that declares it, such as parameter or scenario."),
        command(":time", [":time TEXT"], "takes in a text and tells how long that took"),
        command(
            ":save", [":save FILE.md", ":save! FILE.md"], "writes what was typed as a notebook that can be run",
            text: "The file lies below the session's folder. With the exclamation mark it may replace another."),
        command(":undo", [":undo"], "takes the last change back"),
        command(":clear", [":clear"], "forgets all that was loaded and typed"),
        command(":quit", [":quit"], "leaves; so does Ctrl-D"),
    ]

    private static func command(_ name: String, _ signatures: [String], _ summary: String, text: String = "")
        -> CatalogEntry
    {
        CatalogEntry(.command, name, signatures, summary, text: text)
    }
}
