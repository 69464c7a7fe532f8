/// What the parser finds out about a text that its tokens alone do not show, by the numbers of the tokens.
///
/// A minus may be a sign or a subtraction, a bracket may call or group, a stroke may divide or stand in a unit: only the
/// parser knows, and a formatter asks it.
struct TextLayout {
    /// The tokens that begin a statement, a clause or a line of one.
    var beginnings: Set<Int> = []
    /// The tokens before which no space stands.
    var closeBefore: Set<Int> = []
    /// The tokens behind which no space stands.
    var closeAfter: Set<Int> = []
}
