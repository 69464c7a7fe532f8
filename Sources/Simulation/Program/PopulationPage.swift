import Results
import SourceText

/// One population of a program as it is shown: by the moments at which its values can change, the rarest first.
struct PopulationPage {
    let population: PopulationProgram
    let layout: ResultLayout
    let words: ProgramWords
    let changingSlots: Set<Int>
    let values: ColumnOutline
    /// What is computed for an individual on entry, and when it moves or begins a course, whatever code asks for it.
    private let onEntry: [String]
    private let onMove: [String]
    /// For each intervention, what remains to be computed of its selection; of the booking; and for who has begun a
    /// course.
    let selections: [(lines: [String], results: [String])]
    let booking: (lines: [String], results: [String])
    let courseBooking: (lines: [String], results: [String])

    init(_ population: PopulationProgram, of program: Program, _ words: ProgramWords, changingSlots: Set<Int>) {
        self.population = population
        self.words = words
        self.changingSlots = changingSlots
        layout = program.layout
        var values = ColumnOutline(population, words, changingSlots: changingSlots)
        var (onEntry, onMove): ([String], [String]) = ([], [])
        func rest(of code: ColumnProgram) -> (lines: [String], results: [String]) {
            let (lines, results) = values.take(code)
            onEntry += lines.filter { $0.moment == .entry }.map(\.text)
            onMove += lines.filter { $0.moment == .move }.map(\.text)
            return (lines.filter { $0.moment == .cycle }.map(\.text), results)
        }
        selections = population.interventions.map { rest(of: $0.selection) }
        booking = rest(of: population.booking)
        // For the few of whom a course is booked, everything that is not known already is computed in each cycle.
        let (lines, results) = values.take(population.courseBooking)
        courseBooking = (lines.map(\.text), results)
        (self.onEntry, self.onMove) = (onEntry, onMove)
        self.values = values
    }

    var states: [String] { population.stateNames }

    func add(to outline: inout Outline) {
        outline.add("population \(population.name)") {
            $0.add("size", words.slot(population.sizeSlot))
            $0.add("states", states.joined(separator: ", "))
            $0.add("in proportion to", population.initialShares.map { words.slots($0) })
            for arrival in population.arrivals { $0.add("arrivals \(line(arrival))") }
            for (number, table) in population.tables.enumerated() {
                let shown = table.map { words.slot($0) }.joined(separator: ", ")
                $0.add("\(values.table(number)), \(moment(table))", shown)
            }
            addEntry(to: &$0)
            add("when an individual moves or begins a course", onMove, to: &$0)
            $0.add("flows, \(population.flowsChangeByCycle ? "each cycle" : "each draw")") {
                for (state, flows) in states.indices.lazy.map({ ($0, population.flows[$0]) }) {
                    add(flows, out: state, to: &$0)
                }
            }
            for (number, intervention) in population.interventions.enumerated() {
                add(intervention, selections[number], to: &$0)
            }
            add("each individual and cycle", booking.lines, sums: booking.results, to: &$0)
            if !courseBooking.results.isEmpty {
                add(
                    "each individual that has begun a course, and cycle", courseBooking.lines,
                    sums: courseBooking.results, to: &$0)
            }
            for booking in population.bookings { $0.add("book \(line(booking))") }
            for booking in population.moveBookings { add(booking, to: &$0) }
        }
    }

    /// How many operations are done how often.
    var summary: [String] {
        let name = population.name
        let codes = population.flows.map(\.code) + population.interventions.compactMap(\.course.dropout?.code)
        let perCycle = selections.reduce(booking.lines.count) { $0 + $1.lines.count }
        var lines = [
            "\(name), on entry: \(population.attributes.reduce(onEntry.count) { $0 + operations($1) })",
            "\(name), when an individual moves or begins a course: \(onMove.count)",
            "\(name), each individual and cycle: \(perCycle), and \(count(sums: booking.results))",
        ]
        if !courseBooking.results.isEmpty {
            lines.append(
                "\(name), each individual that has begun a course, and cycle: \(courseBooking.lines.count), and "
                    + count(sums: courseBooking.results))
        }
        let most = codes.map(\.steps.count).max() ?? 0
        if most > 0 { lines.append("\(name), flows and dropouts of an individual, each cycle: at most \(most)") }
        return lines
    }

    private func operations(_ attribute: AttributeProgram) -> Int {
        switch attribute {
        case .drawn: 1
        case .computed(let code): code.steps.count
        }
    }

    private func addEntry(to outline: inout Outline) {
        guard !population.attributes.isEmpty || !onEntry.isEmpty else { return }
        outline.add("on entry") {
            for (number, attribute) in population.attributes.enumerated() {
                let name = values.attribute(number)
                switch attribute {
                case .drawn(let stream, let value): $0.add("\(name) = draw \(words.line(value)) from stream \(stream)")
                case .computed(let code):
                    var (lines, results) = own(code)
                    // The last step computes the attribute, unless that is another attribute or the same for all.
                    let last = "\(results[0]) ="
                    if let line = lines.last, line.hasPrefix(last) {
                        lines[lines.count - 1] = "\(name) =\(line.dropFirst(last.count))"
                    } else {
                        lines.append("\(name) = \(results[0])")
                    }
                    for line in lines { $0.add(line) }
                }
            }
            for line in onEntry { $0.add(line) }
        }
    }

    /// A code that shares no value with the others.
    func own(_ code: ColumnProgram) -> (lines: [String], results: [String]) {
        var own = ColumnOutline(population, words, changingSlots: changingSlots)
        let (lines, results) = own.take(code)
        return (lines.map(\.text), results)
    }

    /// Lines of code below what they are for; without `sums`, nothing where there are no lines.
    func add(_ label: String, _ lines: [String], sums: [String]? = nil, to outline: inout Outline) {
        guard !lines.isEmpty || sums != nil else { return }
        let heading = sums.map { ", \(count(sums: $0))" } ?? ""
        outline.add("\(label), \(ProgramPrinter.count(lines.count))\(heading)") {
            for line in lines { $0.add(line) }
        }
    }

    private func count(sums: [String]) -> String { sums.count == 1 ? "1 sum" : "\(sums.count) sums" }

    /// How often slots change.
    private func moment(_ slots: [Int]) -> String {
        if slots.allSatisfy({ words.isConstant($0) }) { return "once" }
        return changingSlots.isDisjoint(with: slots) ? "each draw" : "each cycle"
    }
}
