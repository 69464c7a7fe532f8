/// A grid of character cells on which points are drawn finer than characters are: eight in a Braille character.
struct DotCanvas: Sendable {
    let columns: Int
    let rows: Int
    private let isFine: Bool
    /// For each cell the dots that are set, as the bits of a Braille pattern.
    private var dots: [UInt8]
    private var series: [Int?]
    private var signs: [Character?]

    init(columns: Int, rows: Int, isFine: Bool) {
        self.columns = columns
        self.rows = rows
        self.isFine = isFine
        dots = [UInt8](repeating: 0, count: columns * rows)
        series = [Int?](repeating: nil, count: columns * rows)
        signs = [Character?](repeating: nil, count: columns * rows)
    }

    /// How many points stand side by side.
    var width: Int { columns * (isFine ? 2 : 1) }
    /// How many points stand above each other; the first is the highest.
    var height: Int { rows * (isFine ? 4 : 1) }

    /// The bits of the eight dots, column by column (Unicode, chapter 21.1 Braille).
    private static let bits: [UInt8] = [0x01, 0x02, 0x04, 0x40, 0x08, 0x10, 0x20, 0x80]

    /// Sets a point; one outside the grid is left out.
    /// - Parameter sign: what an ASCII drawing shows for it.
    mutating func set(_ x: Int, _ y: Int, series: Int, sign: Character) {
        guard (0..<width).contains(x), (0..<height).contains(y) else { return }
        let cell = isFine ? y / 4 * columns + x / 2 : y * columns + x
        if isFine {
            dots[cell] |= DotCanvas.bits[x % 2 * 4 + y % 4]
        } else {
            signs[cell] = sign
        }
        self.series[cell] = series
    }

    /// Puts a character in place of whatever points its cell has.
    mutating func put(_ character: Character, column: Int, row: Int, series: Int?) {
        guard (0..<columns).contains(column), (0..<rows).contains(row) else { return }
        signs[row * columns + column] = character
        self.series[row * columns + column] = series
    }

    /// Whether nothing has been drawn in a cell.
    func isEmpty(column: Int, row: Int) -> Bool {
        dots[row * columns + column] == 0 && signs[row * columns + column] == nil
    }

    /// A straight line between two points (Bresenham 1965, IBM Systems Journal 4(1)).
    mutating func line(_ from: (x: Int, y: Int), _ to: (x: Int, y: Int), series: Int, sign: Character) {
        var (x, y) = from
        let (dx, dy) = ((to.x - x).magnitude, (to.y - y).magnitude)
        let (stepX, stepY) = (to.x >= x ? 1 : -1, to.y >= y ? 1 : -1)
        var error = Int(dx) - Int(dy)
        while true {
            set(x, y, series: series, sign: sign)
            if x == to.x, y == to.y { return }
            let twice = 2 * error
            if twice > -Int(dy) {
                error -= Int(dy)
                x += stepX
            }
            if twice < Int(dx) {
                error += Int(dx)
                y += stepY
            }
        }
    }

    /// A row of the grid as characters.
    func line(_ row: Int) -> TextLine {
        var line = TextLine()
        for cell in row * columns..<(row + 1) * columns {
            if let sign = signs[cell] {
                line.append(sign, series: series[cell])
            } else if dots[cell] != 0 {
                let scalar = Unicode.Scalar(0x2800 + UInt32(dots[cell])) ?? " "
                line.append(Character(scalar), series: series[cell])
            } else {
                line.append(" ")
            }
        }
        return line
    }
}
