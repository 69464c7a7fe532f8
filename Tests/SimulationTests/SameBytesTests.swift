import Engine
import Numerics
import Results
import Testing

/// Law 2: any number of workers, parts or block size gives the same bytes.
@Suite struct SameBytesTests {
    @Test(arguments: [SamplingDesign.plain, .latinHypercube])
    func `workers and blocks change no bit`(design: SamplingDesign) async throws {
        let model = try EverythingModel().checked()
        // Ten draws are two parts of a scenario, so that workers share its draws.
        let expected = try await model.run("basis", "both", draws: 10, design: design, workers: 1, block: 1_024)
        for (workers, block) in [(2, 8), (7, 64)] {
            let other = try await model.run("basis", "both", draws: 10, design: design, workers: workers, block: block)
            #expect(other == expected)
        }
    }

    @Test func `independent draws do not depend on how many follow`() async throws {
        let model = try EverythingModel().checked()
        let few = try await model.run("both", draws: 3, design: .plain)[0]
        let many = try await model.run("both", draws: 9, design: .plain)[0]
        #expect(Array(many.ledger.prefix(few.ledger.count)) == few.ledger)
        #expect(Array(many.people.prefix(few.people.count)) == few.people)
        #expect(Array(many.parameters.prefix(few.parameters.count)) == few.parameters)
    }

    @Test func `a scenario alone has the bits it has among others`() async throws {
        let model = try EverythingModel().checked()
        let together = try await model.run("basis", "lead", "both", draws: 3)
        #expect(try await model.run("lead", draws: 3) == [together[1]])
    }

    @Test func `another seed gives other draws`() async throws {
        let model = try EverythingModel().checked()
        let one = try await model.run("both", draws: 2, seed: 1)[0]
        let other = try await model.run("both", draws: 2, seed: 2)[0]
        #expect(one.parameters != other.parameters)
        #expect(one.people != other.people)
    }

    @Test func `on the households workers and blocks change no bit`() async throws {
        let model = try HouseholdsModel.checked()
        let expected = try await model.run("opschaling", draws: 3, workers: 1, block: 1_024)
        #expect(try await model.run("opschaling", draws: 3, workers: 2, block: 8) == expected)
    }
}
