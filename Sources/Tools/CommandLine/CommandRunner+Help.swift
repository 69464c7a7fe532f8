import Session

extension CommandRunner {
    /// `help`, `help NAME` or `help --all`.
    func showHelp(_ arguments: [String]) throws(ArgumentReader.Problem) -> CommandStatus {
        let reader = try ArgumentReader(arguments, options: [.init(name: "--all", takesValue: false)])
        if reader.has("--all") {
            guard reader.words.isEmpty else { throw .unexpected(reader.words[0]) }
            terminal.print(ReferencePage.markdown)
            return .success
        }
        guard let name = reader.words.first else {
            terminal.print(Help.overview + "\n" + HelpText.overview)
            return .success
        }
        guard reader.words.count == 1 else { throw .unexpected(reader.words[1]) }
        guard let pages = HelpText.pages(for: name) else {
            let nearest = HelpText.nearest(to: name)
            terminal.message(
                "blauwdruk: there is no help on '\(name)'" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
                    + "\nall words: blauwdruk help\n")
            return .badInput
        }
        terminal.print(pages)
        return .success
    }
}
