/// Texts that several tests use: a model whose figures can be worked out by hand, and a notebook on it.
enum SmallProject {
    /// Ten people at 1,200 EUR a year for three years, nobody moving; a course halves the cost of four of them in the
    /// first year, at 100 EUR a month each.
    static let model = """
        model Klein "Klein model"
        cycle 1 month
        start 2021-01
        horizon 3 years
        currency EUR 2021
        discount costs 3 %, health 1.5 %
        source BRON "Een bron"
        payer gemeente "Gemeente"
        payer verzekeraar "Verzekeraar"
        domain Zorg paid by verzekeraar
        domain Hulp paid by gemeente
        /// Kosten van een persoon
        parameter kosten = 1_200 EUR/year from BRON "tabel 1"
        population persoon "Personen" {
          size 10
          states thuis
          cost Zorg = kosten
        }
        intervention hulp "Hulp" for persoon {
          reach 4
          lasts 12 months
          cost Hulp = 100 EUR/month while active
          effect Zorg *= 0.5 while active
          outcome geholpen "Mensen geholpen" = 1 person on completion
        }
        scenario metHulp "Met hulp" { start hulp }

        """

    static let notebook = """
        # Een klein notebook

        Het saldo is `= saldo`.

        ```blauw
        use "../Models/klein.blauw"
        run basis, metHulp draws 4 seed 7
        let saldo = cost(basis) - cost(metHulp)
        table "Saldo" saldo by payer, year
        plot "Verloop" cumulative(saldo by payer, year)
        plot "Totaal" saldo by payer
        expect mean(saldo) == -2_400 EUR "Vier mensen kosten 1.200 elk en sparen 600"
        expect total(outcome(metHulp, geholpen)) in 2021 .. 2022 "nooit"
        ```

        Einde.

        """

    /// The same notebook with only the expectations that hold.
    static var soundNotebook: String {
        notebook.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.contains("nooit") }
            .joined(separator: "\n")
    }
}
