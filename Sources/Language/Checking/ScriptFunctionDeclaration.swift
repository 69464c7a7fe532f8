import SourceText
import Syntax

/// A function of a script: its body is checked in each place where it is called, with what its arguments are there.
struct ScriptFunctionDeclaration {
    let name: Name
    let parameters: [Name]
    let body: Expression
    /// Whether its declaration has a problem, which has been reported.
    let isBroken: Bool
    var isCalled = false
}
