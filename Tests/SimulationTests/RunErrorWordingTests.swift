import Engine
import Numerics
import Testing

/// The sentences of run errors: what is wrong, then where, counted from one as people count.
@Suite struct RunErrorWordingTests {
    @Test(arguments: [
        (
            RunError(.chance(1.5, state: "ill"), scenario: "basis", draw: 2, cycle: 0, population: "home"),
            "the chance of a flow out of state 'ill' is 1.5, and must be from 0 to 1"
                + " (scenario 'basis', draw 3, cycle 1, population 'home')"
        ),
        (
            RunError(.rate(-2, state: "dead"), scenario: "basis"),
            "the rate of a flow out of state 'dead' is -2 a month, and must be 0 or more (scenario 'basis')"
        ),
        (
            RunError(.halfLife(-1), scenario: "lead", draw: 0, population: "home"),
            "the half-life of an effect is -1 months, and must be 0 or more"
                + " (scenario 'lead', draw 1, population 'home')"
        ),
        (
            RunError(.timeAfterCourse(-3), scenario: "lead"),
            "the time after a course is -3 months, and must be 0 or at least half a cycle (scenario 'lead')"
        ),
        (
            RunError(.notFinite(.infinity, what: "an amount booked"), scenario: "lead", draw: 9, cycle: 11),
            "an amount booked is inf, which is no amount (scenario 'lead', draw 10, cycle 12)"
        ),
        (
            RunError(.rowOutOfRange(7, rows: 3), scenario: "lead"),
            "there is no row 7: the rows are numbered from 1 to 3 (scenario 'lead')"
        ),
        (
            RunError(.memory(needed: 5_000_000_000, allowed: 1_000_000_000), scenario: "lead"),
            "the run would need 5000 MB of memory, and 1000 MB are allowed (scenario 'lead')"
        ),
        (RunError(.cancelled, scenario: "lead"), "the run was stopped (scenario 'lead')"),
    ])
    func `a sentence says what and where`(error: RunError, sentence: String) {
        #expect(error.sentence == sentence)
    }
}
