import Program
import Results
import TestSupport
import Testing

/// What effects and courses book is summed over those alone who have begun a course.
@Suite struct CourseBookingTests {
    /// A tenth added ten times is not one: who is summed one by one shows.
    private static let care = "cost Care \"By state\" = if state == one then 0.1 EUR/month else 0.7 EUR/month"

    @Test func `an intervention that nobody joins leaves every amount as it is, to the last bit`() async throws {
        let model = InterventionModel(
            population: Self.care + "\nflow one -> other at rate 2 / year",
            clauses: "accept 0 effect Care *= 0.5 while active lasts 3 months")
        let (with, without) = (try await model.draws()[0], try await model.draws(scenario: "basis")[0])
        for line in 0..<3 { #expect(with.amounts(line: line) == without.amounts(line: line)) }
        #expect(with.course(0, 0, .refused) == 40)
    }

    /// People who come and go, and who are in one course at most: what is left is counted by course.
    @Test(arguments: [8, 64, 1024])
    func `an effect falls on who is in the course, whoever leaves, whatever the block`(block: Int) async throws {
        let model = InterventionModel(
            size: 60, population: "flow any -> out at rate 1 / year\narrivals 4 people/month into one",
            clauses:
                "eligible when need < 0.4 places 12 accept 0.7 lasts 3 months again after 2 months effect Care *= 0.5 while active",
            below: """
                intervention second for resident {
                  eligible when need > 0.4 places 20 lasts 5 months
                  effect Care *= 0.25 while active
                }
                scenario two { start helping start second }
                """)
        let test = try TestModel(model.text)
        let population = try test.program("two").populations[0]
        #expect(population.booking.results.isEmpty, "nobody is summed who has begun no course")
        let results = try await test.run("two", draws: 2, block: block)[0]
        for draw in 0..<2 {
            let draw = OneDraw(results, draw)
            var left = 0
            for cycle in 0..<12 {
                let people = draw.people(cycle, 0) + draw.people(cycle, 1)
                let (half, quarter) = (draw.course(cycle, 0, .enrolled), draw.course(cycle, 1, .enrolled))
                // Whole and half euros: no sum of them is rounded.
                #expect(draw.amount(cycle, line: 0) == Double(10 * people - 5 * half) - 7.5 * Double(quarter))
                left += draw.exits(0, 0)
            }
            #expect(left > 0 && draw.course(6, 0, .enrolled) > 0 && draw.course(6, 1, .enrolled) > 0)
        }
    }

    @Test func `several effects on one amount multiply`() async throws {
        let model = InterventionModel(
            clauses: "lasts 3 months effect Care *= 0.5 while active effect Care *= 0.75 while active",
            below: """
                intervention second for resident { lasts 2 months effect Care *= 0.25 while active }
                scenario two { start helping start second }
                """)
        let draw = try await model.draws(scenario: "two")[0]
        #expect(Array(draw.amounts(line: 0)[0..<4]) == [37.5, 37.5, 150, 400])
    }

    @Test func `the households sum one number of each of them, and the others of who has begun a course`() throws {
        for scenario in ["basis", "opschaling", "opschalingSceptisch"] {
            let population = try HouseholdsModel.checked().program(scenario).populations[0]
            #expect(population.booking.results.count == 1, "what a household costs in a year")
            // Three effects, a course and its aftercare, the cost of who begins, and the people in its household.
            #expect(population.courseBooking.results.count == (scenario == "basis" ? 0 : 7))
        }
    }
}
