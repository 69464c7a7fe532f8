/// One thing that somebody did at the keyboard, as the terminal reports it.
package enum Key: Sendable, Hashable {
    /// What a key typed: a character, or one of the scalars that a character is made of.
    case text(String)
    /// A block that was pasted: its line ends are line feeds, and of other control characters only tabs are left.
    case pasted(String)
    /// A key with Control held: a letter in lower case, or a sign.
    case control(Character)
    /// A key with Alt (Meta) held, letters in lower case.
    case alternate(Character)
    case enter, alternateEnter
    case tab, escape
    case backspace, alternateBackspace, delete
    case up, down, left, right, home, end
    /// The left and right arrows with Control or Alt held.
    case wordLeft, wordRight
    /// A key that means nothing here.
    case unknown
}
