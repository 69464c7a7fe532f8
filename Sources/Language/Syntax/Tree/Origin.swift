package import SourceText

/// Where a number comes from: a place in a source, or an assumption with its reason.
package struct Origin: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        case source(Name, place: Quoted)
        case assumption(Quoted)
    }

    package let kind: Kind
    package let range: SourceRange
}
