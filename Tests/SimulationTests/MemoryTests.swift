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
            bytes += result.arrivals.count * MemoryLayout<Double>.stride
            bytes += result.moves.count * MemoryLayout<Double>.stride
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

    /// A region: eight states, two attributes, people who come and go, and four interventions with a waiting list.
    private static var region: String {
        let interventions = (1...4).map { number in
            """
            intervention help\(number) for resident {
              eligible when state == s\(number) and need > 0.\(number)
              \(number < 3 ? "priority need descending" : "")
              places 2
              accept 70 %
              lasts 6 months
              \(number.isMultiple(of: 2) ? "dropout at rate 0.02 / month" : "")
              cost Care "Help" = 100 EUR/month while active
              \(number.isMultiple(of: 2) ? "" : "cost Care \"After\" = 10 EUR/month afterwards for 3 months")
              effect flow any -> any *= 0.8 while active, then fading with half-life 6 months
            }
            """
        }
        return """
            model Region
            cycle 1 month
            start 2021-01
            horizon 12 months
            payer city
            domain Care paid by city
            parameter monthly ~ gamma(mean: 10 EUR/month, sd: 2 EUR/month)
            population resident {
              size 400
              states s1, s2, s3, s4, s5, s6, s7, s8 in proportion to [8, 7, 6, 5, 4, 3, 2, 1]
              attribute need ~ uniform(0, 1)
              attribute weight ~ lognormal(mean: 1, sd: 0.2)
              arrivals 3 people/month
              flow any -> any with chances [0.3, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1] per year
              flow s8 -> out at rate 0.1 / year
              cost Care = weight * monthly
            }
            \(interventions.joined(separator: "\n"))
            scenario all { \((1...4).map { "start help\($0)" }.joined(separator: "\n")) }
            """
    }

    @Test func `an individual of a region with four interventions takes at most 100 bytes`() async throws {
        let model = try TestModel(Self.region)
        let bytes = Engine.bytesPerIndividual(try model.program("all"))
        #expect(bytes.count == 1 && bytes[0] <= 100, "\(bytes)")
        #expect(Engine.bytesPerIndividual(try model.program("basis"))[0] < bytes[0])
        let run = OneDraw(try await model.results("all", draws: 1), 0)
        #expect((0..<4).allSatisfy { run.series(.waiting, intervention: $0).reduce(0, +) > 0 })
    }

    /// Nothing is kept that no clause asks for, and everything that one does.
    @Test(arguments: [
        ("lasts 3 months", 0), ("lasts 3 months priority 1 - 2 ascending", 0),
        ("lasts 3 months priority need ascending", 0), ("lasts 3 months priority need * need ascending", 8),
        ("lasts 3 months accept need", 8), ("lasts 3 months cost Care = 1 EUR/month afterwards for 2 months", 0),
        ("lasts 3 months dropout at rate 1 / year", 0),
        ("lasts 3 months dropout at rate 1 / year cost Care = 1 EUR/month afterwards for 2 months", 2),
        ("lasts 3 months again after 1 month", 0), ("lasts 3 months again after 1 month, at most 2 courses", 4),
        ("lasts ~ exponential(mean: 3 months)", 0), ("lasts ~ exponential(mean: 3 months) again after 1 month", 4),
        ("lasts 3 months response ~ uniform(0, 1) effect Care *= response while active", 8),
    ])
    func `a course takes what its clauses ask for`(clauses: String, more: Int) throws {
        func bytes(_ clauses: String) throws -> Int {
            Engine.bytesPerIndividual(try TestModel(InterventionModel(clauses: clauses).text).program("help"))[0]
        }
        #expect(try bytes(clauses) == bytes("lasts 3 months") + more)
    }
}
