/// Writes the text of a model as people write them, only larger: for measuring how fast texts are read.
struct LargeModel {
    /// How many lines the text has at least.
    let lines: Int

    /// The table that the text reads its data from.
    static let data = """
        band,lower,people,total
        laag,0,4000,8000000
        midden,5000,2000,18000000
        hoog,15000,500,14000000

        """

    /// The text. Complexity: O(lines).
    func text() -> String {
        var writer = Writer()
        writeHeading(&writer)
        // Of every hundred lines some thirty are parameters and definitions, and the others blocks.
        var region = 0
        while writer.lineCount < lines - 3_000 || region < 2 {
            writeParameters(region, &writer)
            writePopulation(region, &writer)
            writeIntervention(region, &writer)
            region += 1
        }
        var scenario = 0
        while writer.lineCount < lines {
            writeScenario(scenario % 190, region: scenario % region, &writer, isLast: writer.lineCount > lines - 12)
            scenario += 1
            if scenario == 190 { break }
        }
        while writer.lineCount < lines {
            writer.add("let rest\(writer.lineCount) = p0a * 2")
        }
        return writer.text
    }

    private struct Writer {
        var text = ""
        var lineCount = 0

        mutating func add(_ line: String) {
            text += line
            text += "\n"
            lineCount += 1
        }
    }

    private static let sources = 40
    private static let payers = 20
    private static let domains = 60
    private static let tables = 50

    private func writeHeading(_ writer: inout Writer) {
        for line in [
            "/// A model of many regions.", "model Groot \"Regio's van een land\"", "", "cycle    1 month",
            "start    2021-01", "horizon  10 years", "currency EUR 2019", "discount costs 3 %, health 1.5 %", "",
        ] {
            writer.add(line)
        }
        for number in 0..<Self.sources { writer.add("source S\(number) \"Rapport \(number), januari 2021\"") }
        for number in 0..<Self.payers { writer.add("payer betaler\(number) \"Gemeente \(number)\"") }
        for number in 0..<Self.domains {
            writer.add("domain D\(number) \"Domein \(number)\" paid by betaler\(number % Self.payers)")
        }
        for number in 0..<Self.tables {
            writer.add("/// Kosten naar band, bron \(number).")
            writer.add("table t\(number) from \"kosten.csv\" by band {")
            writer.add("  lower:  EUR/year")
            writer.add("  people: people")
            writer.add("  total:  EUR/year")
            writer.add("}")
        }
    }

    private func writeParameters(_ region: Int, _ writer: inout Writer) {
        let source = "S\(region % Self.sources)"
        writer.add("// ---- Regio \(region) ----------------------------------------------------------")
        writer.add("")
        writer.add("/// Uren in een week voor één huishouden in regio \(region)")
        writer.add("parameter p\(region)a = 2.5 hours/week     from \(source) \"tabel \(region % 20)\"")
        writer.add("/// Prijs van een uur")
        writer.add("parameter p\(region)b ~ gamma(mean: 70 EUR/hour, sd: 4 EUR/hour)")
        writer.add("  assumption \"de reports noemen \(region) als prijs, en geen spreiding\"")
        writer.add("/// Kans op herstel")
        writer.add("parameter p\(region)c ~ beta(14, 6)     from \(source) \"5.2: 14 van 20\"")
        writer.add("parameter p\(region)d ~ lognormal(mean: 0.4, sd: 0.1)     from \(source) \"bijlage\"")
        writer.add("parameter p\(region)e ~ triangular(2 months, 4 months, 9 months)")
        writer.add("  assumption \"besluit, vacature, opzegtermijn\"")
        writer.add("")
        writer.add("/// Wat één huishouden in een maand kost.")
        writer.add("let k\(region)a = p\(region)a * p\(region)b")
        writer.add("let k\(region)b = 1 - p\(region)c * min(1, p\(region)d) / (1 + p\(region)d ^ 2)")
        writer.add("let k\(region)c = sum(t\(region % Self.tables).total) / sum(t\(region % Self.tables).people)")
        writer.add("")
    }

    private func writePopulation(_ region: Int, _ writer: inout Writer) {
        let table = "t\(region % Self.tables)"
        writer.add("population gezin\(region) \"Gezinnen in regio \(region)\" {")
        writer.add("  size   8_849")
        writer.add("  states laag, midden, hoog   in proportion to \(table).people")
        writer.add("")
        writer.add("  /// Waar een gezin in zijn band staat, van 0 tot 1.")
        writer.add("  attribute plaats ~ uniform(0, 1)")
        writer.add("  attribute zwaar ~ bernoulli(0.2)")
        writer.add("  let gemiddeld = \(table).total[state] / \(table).people[state]")
        writer.add(
            "  let jaarlijks = \(table).lower[state] / 1 person + (if zwaar == 1 then 2 * gemiddeld else gemiddeld * plaats)"
        )
        writer.add("")
        for number in 0..<8 {
            let domain = "D\((region * 7 + number) % Self.domains)"
            writer.add("  cost \(domain) \"Zorg \(number)\" = 0.\(number + 1) * jaarlijks * k\(region)b")
        }
        writer.add("")
        writer.add("  flow laag -> midden at rate 0.06 / year")
        writer.add("  flow midden -> hoog with chance p\(region)c / 10 per year")
        writer.add("  flow hoog -> midden at rate if time > 24 months then 0.2 / year else 0.1 / year")
        writer.add("  flow midden -> laag with chance 5 % per year")
        writer.add("  outcome leven\(region) \"Levensjaren\" = 0.8 QALY/year")
        writer.add("}")
        writer.add("")
    }

    private func writeIntervention(_ region: Int, _ writer: inout Writer) {
        writer.add("intervention regisseur\(region) \"Regisseur in regio \(region)\" for gezin\(region) {")
        writer.add("  /// Kosten waarboven een gezin tot de doelgroep hoort")
        writer.add("  parameter grens = 30_000 EUR/year/person     from S\(region % Self.sources) \"8.5, tabel 6\"")
        writer.add("  parameter doel = 648 people")
        writer.add("    assumption \"zoals de vraag luidt\"")
        writer.add("  let inDienst = min(16 people, 1 person + 0.75 people/month * max(0 months, time - p\(region)e))")
        writer.add("  eligible when jaarlijks > grens and not (state in [laag])")
        writer.add("  priority jaarlijks / 1 EUR * 1 year * 1 person + plaats descending")
        writer.add("  reach    doel")
        writer.add("  rollout  linear from 2021-01 over 36 months")
        writer.add("  places   floor(inDienst * 14)")
        writer.add("  accept   p\(region)c")
        writer.add("  lasts    12 months")
        writer.add("  staff p\(region)a while active")
        writer.add("  cost D\(region % Self.domains) \"Inzet\" = k\(region)a while active")
        writer.add("  cost D\(region % Self.domains) \"Nazorg\" = 0.1 * k\(region)a afterwards for 12 months")
        writer.add("  response ~ uniform(0.2, 0.9)")
        writer.add("  let daling = 1 - response")
        writer.add(
            "  effect D\(region * 7 % Self.domains) *= 1 - k\(region)b * daling while active, then fading with half-life 1 year"
        )
        writer.add("  outcome gezonder\(region) \"Mensen die zich gezonder voelen\" = p\(region)c * 1 person on start")
        writer.add("}")
        writer.add("")
    }

    private func writeScenario(_ number: Int, region: Int, _ writer: inout Writer, isLast: Bool) {
        writer.add("scenario s\(number) \"Opschaling in regio \(region)\" {")
        writer.add("  start regisseur\(region)")
        writer.add("  set regisseur\(region).doel = \(100 + number) people   assumption \"variant \(number)\"")
        writer.add("  set p\(region)d = 0.5   assumption \"variant \(number)\"")
        writer.add("}")
        writer.add("")
    }
}
