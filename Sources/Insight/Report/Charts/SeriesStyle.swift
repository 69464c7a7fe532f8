/// How one series looks: colour, dash pattern and hatching, each enough by itself to tell it apart.
///
/// The colours are from the palette of Okabe and Ito 2008, "Color Universal Design" (J*FLY), made to
/// stay distinct for the common kinds of colour blindness. Its yellow and sky blue are left out, being
/// too faint for thin lines on white. The dash patterns and hatchings serve print in black and white.
struct SeriesStyle: Equatable, Sendable {
    /// The lines drawn over a bar.
    enum Hatching: Equatable, Sendable {
        case none, risingLines, horizontalLines, fallingLines, verticalLines, hollow
    }

    let colour: String
    /// Value of `stroke-dasharray`; empty for an unbroken line.
    let dashes: String
    let hatching: Hatching

    /// The style of a series by its place; after six the styles repeat.
    init(place: Int) {
        self = SeriesStyle.all[place % SeriesStyle.all.count]
    }

    private init(_ colour: String, _ dashes: String, _ hatching: Hatching) {
        self.colour = colour
        self.dashes = dashes
        self.hatching = hatching
    }

    private static let all = [
        SeriesStyle("#0072B2", "", .none),
        SeriesStyle("#D55E00", "9 4", .risingLines),
        SeriesStyle("#009E73", "2 3", .hollow),
        SeriesStyle("#000000", "12 3 3 3", .horizontalLines),
        SeriesStyle("#CC79A7", "5 3", .fallingLines),
        SeriesStyle("#E69F00", "7 2 2 2 2 2", .verticalLines),
    ]
}
