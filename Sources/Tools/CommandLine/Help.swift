/// What the program says of itself.
enum Help {
    static let overview = """
        blauwdruk: simulation and forecasting for care that crosses domains

        usage: blauwdruk                        a session at the terminal
               blauwdruk COMMAND [OPTIONS] FILE...

          repl [MODEL]     a session that starts with a model; in a pipe, runs what the pipe brings
          run FILE...      run scripts and notebooks; writes outputs/NAME/
          check FILE...    check texts without running them
          describe FILE... describe models: structure, diagram, parameters, sources; writes outputs/NAME/
          format FILE...   bring texts into one style
          show PHASE FILE  show tokens, tree, model or program of a text
          explain [ID]     what a message means, by the name in brackets at its end
          help [NAME]      what a word of the language means; without a name, all words

          --help           help, also behind a command
          --version        the version

        exit status: 0 all well, 1 an expectation was not met, 2 the input is wrong, 130 interrupted

        """

    static let repl = """
        usage: blauwdruk repl [OPTIONS] [MODEL]

        Answers what is typed: statements as in a model, notebook or script, and values by themselves. Declaring a
        name again replaces it. :help tells more. With a model or notebook, the session starts with what it says.

          --draws N        in place of the draws that a run gives
          --seed N         in place of the seed that a run gives
          --engine NAME    in place of the engine that a run asks for: auto, individuals, counts or expected
          --workers N      how many draws are computed at the same time (all cores); changes no figure
          --language nl|en the language of fixed words and numbers (nl)
          --memory MB      the most memory that a run may take (4000)
          --strict         warnings count as errors

        keys: arrows, Home, End and the keys of Emacs move and change; Tab completes, again it shows what could
        stand here; Ctrl-R searches what was typed before; Ctrl-_ undoes; Alt-Enter starts a new line; Ctrl-C stops
        a run or gives up a line; Ctrl-D leaves.

        What is typed is kept in $XDG_STATE_HOME/blauwdruk/history, or ~/.local/state/blauwdruk/history;
        BLAUWDRUK_HISTORY names another file, and none where it is empty. NO_COLOR asks for no colours.

        Where the input is no terminal, the whole of it is run as a script: results go to the output, problems, as
        <stdin>:line:column, to the errors.

        exit status of a pipe: 0 all well, 1 an expectation was not met, 2 the input is wrong, 130 interrupted

        """

    static let run = """
        usage: blauwdruk run [OPTIONS] FILE...

        Runs scripts (.blauw) and notebooks (.md) and writes for each a folder with report.html, the executed
        notebook, its tables as CSV, its plots as SVG and manifest.json.

          --draws N        in place of the draws that the text gives
          --seed N         in place of the seed that the text gives
          --engine NAME    in place of the engine that the text asks for: auto, individuals, counts or expected
          --workers N      how many draws are computed at the same time (all cores); changes no figure
          --language nl|en the language of the report's fixed words and numbers (nl)
          --output FOLDER  where the folders are written (outputs, beside Models)
          --memory MB      the most memory that a run may take (4000)
          --set NAME=VALUE gives a parameter this value, with its unit, in every scenario, whatever the text says;
                           may be repeated. NAME~DISTRIBUTION gives it a distribution
          --strict         warnings count as errors
          --json           say what was done as JSON

        exit status: 0 all well, 1 an expectation was not met, 2 the input is wrong, 130 interrupted

        """

    static let check = """
        usage: blauwdruk check [OPTIONS] FILE...

        Checks texts with all that they use: names, units, origins, types. All problems are reported.

          --set NAME=VALUE gives a parameter this value, with its unit, in every scenario, whatever the text says;
                           may be repeated. NAME~DISTRIBUTION gives it a distribution
          --strict         warnings count as errors
          --json           the problems as JSON

        exit status: 0 no errors, 2 errors

        """

    static let describe = """
        usage: blauwdruk describe [OPTIONS] MODEL...

        Describes each model from its own text, in the order of the good research practices for models: the problem, the
        structure with a diagram of states and flows, interventions, costs, parameters with their origin, scenarios,
        uncertainty, sources, and what the text does not say. Writes model.html, model.md, the diagrams as SVG and
        model.json into outputs/NAME/, beside the results of runs that stand there.

          --language nl|en the language of fixed words and numbers (nl)
          --output FOLDER  where the folders are written (outputs, beside Models)
          --strict         warnings count as errors

        exit status: 0 described, 2 the input is wrong

        """

    static let format = """
        usage: blauwdruk format [--check] FILE...

        Brings scripts and models (.blauw) and the code of notebooks (.md) into one style: two spaces a step, one space
        around operators, at most one empty line, columns where the text has them. Every word and comment stays, on its
        line. A text with problems of form is left alone.

          --check          write nothing; say which texts are not in the style

        exit status: 0 all well, 1 with --check: a text is not in the style, 2 the input is wrong

        """

    static let show = """
        usage: blauwdruk show tokens|tree|model|program [--scenario NAME] FILE

        Shows one phase on the way from a text to a run. A program is that of one scenario: basis, unless another
        is named.

        exit status: 0 shown, 2 the input is wrong

        """

    static let explain = """
        usage: blauwdruk explain [ID]

        Says of a message, by the name in square brackets at its end, what it means and what to do, with a text that
        gives it and the same text put right. Without a name it lists all of them.

        exit status: 0 shown, 2 there is no such name

        """

    static let help = """
        usage: blauwdruk help [NAME]
               blauwdruk help --all

        Says of a word of the language how it is written and what it does, with examples and their results. Without a
        name it lists all words; --all prints the whole reference in Markdown.

        exit status: 0 shown, 2 there is no such word

        """
}
