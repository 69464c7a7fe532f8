/// A value of the program under construction.
struct Node: Hashable {
    let number: Int
}
