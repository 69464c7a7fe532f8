/// A place on a drawing, right and down from its upper left corner.
///
/// - Unit: the user unit of the drawing, one CSS pixel at full size.
struct Point: Equatable, Sendable {
    var x: Double
    var y: Double
}
