import Engine
import Results
import Testing

/// The forecast of what a run's results take.
@Suite struct MemoryTests {
    @Test(arguments: [1, 5])
    func `the forecast is what the arrays hold`(draws: Int) async throws {
        let model = try EverythingModel().checked()
        let results = try await model.run("basis", "both", draws: draws)
        var bytes = 0
        for result in results {
            bytes += result.ledger.count * MemoryLayout<Double>.stride
            bytes += result.outcomes.count * MemoryLayout<Double>.stride
            bytes += result.courses.count * MemoryLayout<Double>.stride
            bytes += result.parameters.count * MemoryLayout<Double>.stride
            bytes += result.people.count * MemoryLayout<Double>.stride
            bytes += result.exits.count * MemoryLayout<Double>.stride
            bytes += result.arrivals.count * MemoryLayout<Double>.stride
            bytes += result.flows.count * MemoryLayout<Double>.stride
        }
        #expect(Engine.memory(try ["basis", "both"].map { try model.program($0) }, draws: draws) == bytes)
        #expect(bytes > 0)
    }

    @Test func `a population that would not fit is refused before it enters, with the place of its size`() async throws
    {
        let model = try EverythingModel().checked()
        let program = try model.program("both")
        var settings = RunSettings(draws: 1, seed: 2021, memory: 10_000)
        await #expect {
            try await Engine.run([program], settings)
        } throws: { error in
            guard let error = error as? RunError, case .memory(let needed, allowed: 10_000) = error.problem else {
                return false
            }
            return needed > 10_000 && error.population == "home" && error.range != nil
        }
        settings.memory = 1_000_000
        #expect(try await Engine.run([program], settings).count == 1)
    }

    /// Few draws are handed out one by one, so that as many workers have one as there are draws.
    @Test func `only workers who have draws to work on take memory`() async throws {
        let program = try EverythingModel().checked().program("both")
        func needed(draws: Int, workers: Int) async -> Int? {
            do throws(RunError) {
                _ = try await Engine.run(
                    [program], RunSettings(draws: draws, seed: 2021, workers: workers, memory: 0))
                return nil
            } catch {
                guard case .memory(let needed, allowed: 0) = error.problem else { return nil }
                return needed
            }
        }
        let one = try #require(await needed(draws: 1, workers: 1))
        #expect(await needed(draws: 1, workers: 16) == one)
        #expect(await needed(draws: 3, workers: 16) == 3 * one)
        #expect(await needed(draws: 17, workers: 16) == 16 * one)
        #expect(await needed(draws: 17, workers: 2) == 2 * one)
    }

    @Test func `a size is charged as the whole number of people that enter`() async throws {
        func problem(size: String) async throws -> RunError.Problem? {
            let program = try TestModel(
                InterventionModel(size: 40, clauses: "lasts 1 month").text.replacing(
                    "size 40", with: "size \(size)")
            ).program("help")
            do throws(RunError) {
                _ = try await Engine.run([program], RunSettings(draws: 1, seed: 2021, memory: 0))
                return nil
            } catch {
                return error.problem
            }
        }
        let (forty, rounded) = (try await problem(size: "40"), try await problem(size: "39.6"))
        #expect(forty != nil && rounded == forty)
    }

    /// Of a steady mean, the people who are forecast are the mean and six standard deviations, and six.
    @Test func `people who will arrive are charged at the start, with what their courses take`() async throws {
        func needed(_ scenario: String, arrivals: String) async throws -> Int {
            let text = InterventionModel(size: 40, population: arrivals, clauses: "lasts 1 month").text
            let program = try TestModel(text).program(scenario)
            let error = await #expect(throws: RunError.self) {
                try await Engine.run([program], RunSettings(draws: 1, seed: 2021, memory: 0))
            }
            guard case .memory(let needed, allowed: 0)? = error?.problem else { return 0 }
            return needed
        }
        let (nobody, arrivals) = ("arrivals 0 people/month", "arrivals 10 people/month")
        let (alone, more) = (try await needed("basis", arrivals: nobody), try await needed("basis", arrivals: arrivals))
        let (helped, both) = (try await needed("help", arrivals: nobody), try await needed("help", arrivals: arrivals))
        // 120 arrivals in twelve months: 120 + 6 x 10.954 + 6 is 191.7, whole people only.
        #expect(alone > 0 && more == alone / 40 * (40 + 191))
        #expect(helped > alone && both == helped / 40 * (40 + 191))
    }

    @Test func `a run whose people arrive beyond what is allowed stops with the place, and not before`() async throws {
        // The mean asks the run, so that nothing is known of it at the start.
        let text = InterventionModel(
            size: 40, population: "arrivals people(resident) / 2 months", clauses: "lasts 1 month"
        ).text
        let program = try TestModel(text).program("help")
        var settings = RunSettings(draws: 1, seed: 2021, memory: 100_000)
        let error = await #expect(throws: RunError.self) { try await Engine.run([program], settings) }
        guard case .memory(let needed, allowed: 100_000)? = error?.problem else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(needed > 100_000 && (error?.cycle ?? 0) > 0 && error?.range != nil)
        settings.memory = 10_000_000
        #expect(try await Engine.run([program], settings).count == 1)
    }
}
