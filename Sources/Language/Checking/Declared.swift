import SourceText

/// A name's meaning and the place of its declaration.
struct Declared {
    let meaning: Meaning
    let range: SourceRange
}
