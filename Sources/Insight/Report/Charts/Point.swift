/// A place on a drawing, right and down from its upper left corner.
///
/// - Unit: the user unit of the drawing, one CSS pixel at full size.
package struct Point: Equatable, Sendable {
    package var x: Double
    package var y: Double

    package init(x: Double, y: Double) {
        self.x = x
        self.y = y
    }
}
