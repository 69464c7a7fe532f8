extension CatalogExample {
    /// The whole text in which the piece can be checked and run.
    package var wholeText: String {
        switch place {
        case .expression, .script: Self.model + Self.coached + Self.run + (place == .script ? code + "\n" : "")
        case .scenario:
            Self.model + Self.coached + "scenario option {\n\(code)\n}\n"
                + "run basis, coached, option draws 4 seed 1\n"
        case .population:
            Self.settings + money + "population resident {\n\(code)\n}\n" + "run basis draws 4 seed 1\n"
        case .intervention:
            Self.settings + money + "population resident {\nsize 100\nstates home\n"
                + (code.contains("Care") ? "cost Care = 1_200 EUR/year\n" : "") + "}\n"
                + "intervention visits for resident {\n\(code)\n}\nscenario visited { start visits }\n"
                + "run basis, visited draws 4 seed 1\n"
        case .distribution:
            "cycle 1 year\nstart 2021-01\nhorizon 1 year\n" + "parameter x ~ \(code) assumption \"an example\"\n"
                + "population resident {\nsize 1\nstates home\n}\nrun basis draws 1_000 seed 1\n"
        case .text, .prompt: code + "\n"
        }
    }

    /// Payers and domains, where the piece speaks of them.
    private var money: String {
        (code.contains("Care") ? "payer insurer\ndomain Care paid by insurer\n" : "")
            + (code.contains("Support") ? "payer municipality\ndomain Support paid by municipality\n" : "")
    }

    static let settings = """
        cycle 1 month
        start 2021-01
        horizon 3 years
        currency EUR 2021

        """

    /// The model that the examples speak of: 100 residents at 1,200 EUR a year, and a coach for 40 of them.
    package static let model = """
        cycle 1 month
        start 2021-01
        horizon 3 years
        currency EUR 2021
        discount costs 3 %, health 1.5 %

        payer municipality "Municipality"
        payer insurer "Insurer"
        domain Support paid by municipality
        domain Care paid by insurer

        /// What the care of a resident costs
        parameter price = 1_200 EUR/year assumption "an example"
        /// What remains of it in a course
        parameter remains ~ uniform(0.4, 0.6) assumption "an example"

        population resident "Residents" {
          size 100
          states home, ill
          attribute burden ~ uniform(0, 1)
          flow home -> ill with chance 20 % per year
          cost Care = price
          outcome health = if state == ill then 0.8 QALY/year else 1 QALY/year
        }

        intervention coach "Coach" for resident {
          eligible when burden < 0.9
          reach 40
          lasts 12 months
          accept 0.8
          staff 2 hours/month while active
          cost Support = 100 EUR/month while active
          effect Care *= remains while active
          outcome helped "People helped" = 1 person on completion
        }


        """

    private static let coached = "scenario coached \"With a coach\" { start coach }\n"

    private static let run = """

        run basis, coached draws 20 seed 1
        let saving = cost(basis) - cost(coached)

        """

    /// What stands around an expression or statement of the examples.
    package static var surroundings: String { model + coached + run }
}
