import Report
import TestSupport
import Testing

@Suite struct StateDiagramTests {
    /// Three domains and a free state, flows both ways and past a column, and a flow of an intervention.
    private static let care = StateDiagram(
        title: "Toestanden <en> stromen", description: "d",
        states: [
            .init(name: "geen", domain: nil), .init(name: "huisarts", domain: "Huisarts (Zvw)"),
            .init(name: "poh", domain: "POH Jeugd"), .init(name: "ambulant", domain: "Jeugdhulp"),
            .init(name: "gespecialiseerdeGeestelijkeGezondheidszorg", domain: "Jeugdhulp"),
            .init(name: "verblijf", domain: "Jeugdhulp"),
        ],
        flows: [
            .init(from: .outside, to: .state(0), label: "1"), .init(from: .anyState, to: .outside, label: "2"),
            .init(from: .state(0), to: .state(1), label: "3"), .init(from: .state(1), to: .state(0), label: "4*"),
            .init(from: .state(1), to: .state(3), label: "5"), .init(from: .state(3), to: .state(0), label: "6"),
            .init(from: .state(3), to: .state(5), label: "7"), .init(from: .state(5), to: .state(3), label: "8"),
            .init(from: .state(5), to: .outside, label: "9"), .init(from: .anyState, to: .state(5), label: "10"),
            .init(from: .state(1), to: .state(2), label: "11", isOfIntervention: true),
            .init(from: .state(1), to: .state(2), label: "12"),
        ], hasChangedSpeeds: true, language: .dutch)

    private static func random(_ seed: Int) -> StateDiagram {
        var random = SeededNumbers(seed: UInt64(seed))
        let count = Int.random(in: 1...12, using: &random)
        let domains: [String?] = [nil, nil, "Zorg", "Arbeidsongeschiktheidsverzekeringen van het UWV", "<Wmo>"]
        func place() -> StateDiagram.Place {
            switch Int.random(in: 0...9, using: &random) {
            case 0: .outside
            case 1: .anyState
            default: .state(Int.random(in: 0..<count, using: &random))
            }
        }
        return StateDiagram(
            title: "t", description: "d",
            states: (0..<count).map { number in
                .init(
                    name: random.text(from: ["zorg", " thuis", "W", "<b>", "&", "漢字"], upTo: 12) + "\(number)",
                    domain: domains.randomElement(using: &random) ?? nil)
            },
            flows: (0..<Int.random(in: 0...24, using: &random)).map { number in
                .init(
                    from: place(), to: place(), label: "\(number + 1)",
                    isOfIntervention: Bool.random(using: &random))
            }, hasChangedSpeeds: true, language: seed.isMultiple(of: 2) ? .dutch : .english)
    }

    private static let diagrams = [care] + (0..<80).map { random($0) }

    /// Points along a line, its curves cut into twenty pieces.
    private func points(_ arrow: DiagramArrow) -> [Point] {
        var points = [arrow.start]
        for piece in arrow.pieces {
            let start = points[points.count - 1]
            let (first, second, end) =
                switch piece {
                case .line(let end): (start, end, end)
                case .curve(let first, let second, let end): (first, second, end)
                }
            for step in 1...20 {
                let t = Double(step) / 20
                let weights = [(1 - t) * (1 - t) * (1 - t), 3 * t * (1 - t) * (1 - t), 3 * t * t * (1 - t), t * t * t]
                let corners = [start, first, second, end]
                points.append(
                    Point(
                        x: zip(weights, corners).reduce(0) { $0 + $1.0 * $1.1.x },
                        y: zip(weights, corners).reduce(0) { $0 + $1.0 * $1.1.y }))
            }
        }
        return points
    }

    @Test(arguments: diagrams.indices)
    func `no state lies on another, and frames hold their own states alone`(number: Int) {
        let diagram = Self.diagrams[number]
        let layout = StateDiagramLayout(diagram)
        #expect(layout.boxes.count == diagram.states.count)
        for (one, box) in layout.boxes.enumerated() {
            #expect(
                box.left >= 0 && box.top >= 0 && box.right <= layout.width && box.bottom <= layout.height)
            for other in layout.boxes[..<one] { #expect(!overlap(box, other), "\(box) and \(other)") }
            for frame in layout.frames {
                let isInside =
                    frame.left < box.left && box.right < frame.right && frame.top < box.top
                    && box.bottom < frame.bottom
                #expect(isInside == (frame.whole == diagram.states[one].domain))
                #expect(isInside || !overlap(box, frame))
            }
        }
        for (one, frame) in layout.frames.enumerated() {
            for other in layout.frames[..<one] { #expect(!overlap(frame, other)) }
        }
    }

    private func overlap(_ one: DiagramBox, _ other: DiagramBox) -> Bool {
        one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
    }

    @Test(arguments: diagrams.indices)
    func `arrows end at sides of states and cross none`(number: Int) {
        let layout = StateDiagramLayout(Self.diagrams[number])
        for arrow in layout.arrows {
            for head in arrow.heads where arrow.mark != .outflow {
                let touched = layout.boxes.filter { box in
                    (head.tip.x == box.left || head.tip.x == box.right) && box.top < head.tip.y
                        && head.tip.y < box.bottom
                }
                #expect(touched.count == 1, "\(head)")
            }
            for point in points(arrow) {
                #expect(point.x >= 0 && point.x <= layout.width && point.y >= 0 && point.y <= layout.height)
                for box in layout.boxes {
                    let isWithin =
                        box.left + 0.01 < point.x && point.x < box.right - 0.01 && box.top < point.y
                        && point.y < box.bottom
                    #expect(!isWithin, "\(point) in \(box)")
                }
            }
        }
    }

    @Test(arguments: diagrams.indices)
    func `labels lie in the picture, on no state and on no other label`(number: Int) {
        let layout = StateDiagramLayout(Self.diagrams[number])
        let labels = layout.arrows.flatMap(\.labels)
        for (one, label) in labels.enumerated() {
            let (left, right) = (label.left, label.left + label.width)
            let (top, bottom) = (label.place.y - 0.8 * DiagramLabel.size, label.place.y + 0.2 * DiagramLabel.size)
            #expect(left >= 0 && right <= layout.width && top >= 0 && bottom <= layout.height, "\(label)")
            for box in layout.boxes {
                #expect(!(left < box.right && box.left < right && top < box.bottom && box.top < bottom), "\(label)")
            }
            for other in labels[..<one] {
                let isApart =
                    right <= other.left || other.left + other.width <= left
                    || (label.place.y - other.place.y).magnitude >= DiagramLabel.size
                #expect(isApart, "\(label) and \(other)")
            }
        }
    }

    @Test(arguments: diagrams.indices)
    func `each flow between two states has one head with its label, and no other`(number: Int) {
        let diagram = Self.diagrams[number]
        let layout = StateDiagramLayout(diagram)
        for arrow in layout.arrows { #expect(arrow.heads.count == arrow.labels.count) }
        let drawn = layout.arrows.flatMap(\.labels).flatMap { $0.text.split(separator: ", ").map(String.init) }
        let between = diagram.flows.filter { flow in
            switch (flow.from, flow.to) {
            case (.state(let from), .state(let to)): from != to
            case (.state, .outside), (.outside, .state), (.anyState, .state): true
            default: false
            }
        }
        // A long list of numbers at one head is shortened.
        guard !drawn.contains(where: { $0.hasSuffix("…") }) else { return }
        #expect(drawn.sorted() == between.map(\.label).sorted())
    }

    @Test(arguments: diagrams.indices)
    func `a drawing is well formed, the same every time, and its texts fit`(number: Int) throws {
        let diagram = Self.diagrams[number]
        let svg = diagram.svg()
        #expect(svg == diagram.svg())
        let outline = try XMLOutline(svg)
        #expect(outline.elements[0].name == "svg" && outline.elements[0].attributes["role"] == "img")
        #expect(outline.elements[1].name == "title" && outline.elements[1].text == diagram.title)
        #expect(outline.elements[2].name == "desc" && outline.elements[2].text == diagram.description)
        let size = try #require(outline.elements[0].attributes["viewBox"]).split(separator: " ").compactMap {
            Double($0)
        }
        for box in TextBox.boxes(in: outline) {
            #expect(box.left >= 0 && box.right <= size[2] && box.top >= 0 && box.bottom <= size[3], "\(box)")
        }
    }

    @Test func `both directions of a pair share a line with a head at each end`() throws {
        let arrows = StateDiagramLayout(Self.care).arrows
        let pair = try #require(arrows.first { $0.labels.map(\.text) == ["3", "4*"] })
        #expect(pair.heads.map(\.pointsRight) == [true, false])
        // A flow of an intervention beside another has a line of its own.
        #expect(arrows.filter(\.isOfIntervention).flatMap(\.labels).map(\.text) == ["11"])
        #expect(arrows.contains { $0.labels.map(\.text) == ["12"] && !$0.isOfIntervention })
    }

    @Test func `the legend explains the signs that the drawing has, and no others`() {
        let words = ReportWords(.dutch)
        let svg = Self.care.svg()
        for text in [words.signOwnFlow, words.signOutflow, words.signEveryState, words.everyStateLeaves("2")] {
            #expect(svg.contains(text), "\(text)")
        }
        let plain = StateDiagram(
            title: "t", description: "d", states: [.init(name: "a", domain: nil), .init(name: "b", domain: nil)],
            flows: [.init(from: .state(0), to: .state(1), label: "1")], language: .dutch
        ).svg()
        #expect(plain.contains("stroom; het nummer"))
        for text in [words.signOwnFlow, words.signInflow, words.signOutflow, words.signEveryState] {
            #expect(!plain.contains(text), "\(text)")
        }
    }

    @Test func `states of one domain alone stand without a frame`() {
        let diagram = StateDiagram(
            title: "t", description: "d",
            states: [.init(name: "a", domain: "Zorg"), .init(name: "b", domain: "Zorg")],
            flows: [.init(from: .state(0), to: .state(1), label: "1")], language: .english)
        #expect(StateDiagramLayout(diagram).frames.isEmpty)
    }
}
