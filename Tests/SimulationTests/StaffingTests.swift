import Engine
import Foundation
import Results
import TestSupport
import Testing

/// Staff that is recruited and leaves, seen through the places that it gives.
@Suite struct StaffingTests {
    /// Who is in a course in each cycle, with a caseload so large that every hundredth of a person is a place.
    private func places(_ staffing: String, horizon: Int = 24, draws: Int = 1) async throws -> [OneDraw] {
        let clauses = """
            lasts 1 month
            again after 0 months
            staffing {
            \(staffing)
            }
            """
        return try await InterventionModel(size: 2_000, horizon: horizon, clauses: clauses).draws(draws)
    }

    @Test func `staff begins after the delay, at the pace, up to the posts`() async throws {
        let staffing = "start 2 people\nposts 5 people\ndelay 2 months\npace 1 people/month\ncaseload 10"
        let run = try await places(staffing, horizon: 8)[0]
        // One is hired in each of the first three cycles and begins two cycles later.
        #expect(run.series(.enrolled) == [20, 20, 30, 40, 50, 50, 50, 50])
    }

    @Test func `without delay vacancies are filled in the cycle itself`() async throws {
        let run = try await places("start 0\nposts 5\ndelay 0 months\npace 2 people/month\ncaseload 10", horizon: 5)[0]
        #expect(run.series(.enrolled) == [20, 40, 50, 50, 50])
    }

    /// Staff tends to P / (1 + q m): a share q leaves in a cycle, and is replaced m cycles later.
    @Test(arguments: [0, 1, 4])
    func `turnover and delay leave vacancies in equilibrium`(delay: Int) async throws {
        let staffing = "start 10\nposts 10\ndelay \(delay) months\nturnover 40 % per year\ncaseload 100"
        let run = try await places(staffing, horizon: 120)[0]
        let leaving = 1 - pow(0.6, 1.0 / 12)
        let staff = 10 / (1 + leaving * Double(delay))
        #expect(run.series(.enrolled).last == Int((100 * staff + 1e-6).rounded(.down)))
    }

    @Test func `a pace too slow for the turnover decides the equilibrium`() async throws {
        let staffing = """
            start 10
            posts 20
            delay 3 months
            pace 0.25 people/month
            turnover 40 % per year
            caseload 100
            """
        let run = try await places(staffing, horizon: 240)[0]
        let leaving = 1 - pow(0.6, 1.0 / 12)
        #expect(abs(run.course(239, 0, .enrolled) - Int(100 * 0.25 / leaving)) <= 1)
    }

    @Test func `without recruiting the staff falls by the turnover`() async throws {
        let run = try await places(
            "start 10\nposts 10\ndelay 60 months\nturnover 40 % per year\ncaseload 100", horizon: 25)[0]
        let staff = [0, 12, 24].map { run.course($0, 0, .enrolled) }
        #expect(staff == [1_000, 600, 360])
    }

    @Test func `a staff that cannot be is refused with its place`() async throws {
        let clauses = """
            parameter few ~ normal(mean: -3, sd: 0.001) assumption "x"
            lasts 1 month
            staffing {
              start few
              posts 5
              delay 1 month
              caseload 10
            }
            """
        let error = await #expect(throws: RunError.self) { try await InterventionModel(clauses: clauses).draws() }
        guard case .negative? = error?.problem else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(error?.range != nil && error?.draw == 0)
    }
}
