/// Who was where in some cycles: for each state, and where code asks for them for each row, the people cycle after cycle,
/// so that what is summed over states or rows is summed for several cycles by one instruction.
struct CellHistory: ~Copyable {
    private let file: ColumnFile
    private let states: Int
    private let rows: Int
    /// Behind the states, the registers of all who are present and of the sums; then those of the rows.
    private var present: Int { states }
    private var total: Int { states + 1 }
    private var firstRow: Int { states + 2 }

    /// - Parameter rows: 0 where the rows are not asked for.
    init(states: Int, rows: Int, cycles: Int) {
        (self.states, self.rows) = (states, rows)
        file = ColumnFile(registers: states + 2 + rows, block: cycles)
    }

    /// Notes the people of each row in a cycle.
    func note(_ people: Span<Double>, _ stateOfRow: Span<Int>, cycle: Int) {
        for state in 0..<states { unsafe file[state][cycle] = 0 }
        var all = 0.0
        for row in stateOfRow.indices {
            unsafe file[stateOfRow[row]][cycle] += people[row]
            all += people[row]
        }
        unsafe file[present][cycle] = all
        for row in 0..<rows { unsafe file[firstRow + row][cycle] = people[row] }
    }

    /// Writes the people of each state in a cycle one after the other.
    func copyStates(cycle: Int, to people: inout [Double], from first: Int) {
        for state in 0..<states { people[first + state] = unsafe file[state][cycle] }
    }

    // MARK: What is summed, for the first cycles

    func sumOnce(_ cycles: Int) { unsafe file[total].update(repeating: 1, count: cycles) }

    func sumNothing(_ cycles: Int) { unsafe file[total].update(repeating: 0, count: cycles) }

    func sumPresent(_ cycles: Int) { unsafe file[total].update(from: file[present], count: cycles) }

    /// Sums the people of each state times its value, in the order of the states; `first` is the place of the first's.
    func sumStates(_ cycles: Int, _ values: Span<Double>, from first: Int) {
        sumNothing(cycles)
        for state in 0..<states { add(state, times: values[first + state], cycles) }
    }

    /// Sums the people of each row times its value, in the order of the rows; the values stand so far from one another.
    func sumRows(_ cycles: Int, _ values: Span<Double>, from first: Int, by distance: Int) {
        sumNothing(cycles)
        for row in 0..<rows { add(firstRow + row, times: values[first + row * distance], cycles) }
    }

    /// The sum of a cycle.
    func sum(cycle: Int) -> Double { unsafe file[total][cycle] }

    /// Adds people times a value to the sums; where there are none, the value does not matter.
    private func add(_ register: Int, times value: Double, _ cycles: Int) {
        let (people, sums) = unsafe (file[register], file[total])
        for cycle in 0..<cycles {
            let some = unsafe people[cycle]
            unsafe sums[cycle] += some > 0 ? some * value : 0
        }
    }
}
