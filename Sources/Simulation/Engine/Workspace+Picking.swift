extension Workspace {
    /// The next of those listed who are present, a block of them at most; nil where none is left.
    ///
    /// They stand there until others are picked.
    /// - Parameter next: the place on the list from which they are sought, and then the place behind the last of them.
    func pick(_ listed: [Int32], from next: inout Int, of people: Individuals) -> Members? {
        var count = 0
        while next < listed.count, count < block {
            if people.states[Int(listed[next])] != people.out {
                picked[count] = listed[next]
                count += 1
            }
            next += 1
        }
        return count > 0 ? Members(picked, count: count) : nil
    }
}
