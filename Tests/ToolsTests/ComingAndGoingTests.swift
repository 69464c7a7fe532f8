import Report
import Session
import Testing

/// What a report says of people who arrive, leave, and go from domain to domain.
@Suite struct ComingAndGoingTests {
    /// Nobody arrives and everybody moves by a condition, so that each figure is known.
    private static let notebook = """
        Er kwamen `= arrivals(basis)` mensen, en er gingen `= flows(basis) for out`.

        ```blauw
        cycle 1 month
        start 2021-01
        horizon 1 year
        payer gemeente
        domain Jeugd paid by gemeente
        population jeugdige {
          size 40
          states {
            thuis
            Jeugd: hulp
          }
          age = 17 years + 6 months
          arrivals 0 people/month
          flow thuis -> hulp when time >= 2 months and individual <= 30
          flow any -> out when age >= 18 years
        }
        run basis draws 2 seed 1
        table "Stromen" flows(basis) by fromDomain, toDomain
        ```
        """

    @Test func `domains, no domain and the outside have words of the reader's language`() async throws {
        let project = try TemporaryProject(["Notebooks/n.md": Self.notebook])
        let outcome = try await Workbench.run(
            project.url("Notebooks/n.md"), RunOptions(language: .dutch, workers: 1), outputs: nil
        ) { _ in }
        guard case .done = outcome else { return #expect(Bool(false), "\(outcome)") }
        let text = try project.text("outputs/n/n.md")
        #expect(text.contains("Er kwamen 0 mensen, en er gingen 40."))
        for row in ["| Geen domein · Jeugd | 30 |", "| Jeugd · Vertrokken | 30 |", "| Geen domein · Vertrokken | 10 |"]
        {
            #expect(text.contains(row), "\(row)")
        }
        #expect(try project.text("outputs/n/table-01.csv").contains("none,out,10,"))
    }
}
