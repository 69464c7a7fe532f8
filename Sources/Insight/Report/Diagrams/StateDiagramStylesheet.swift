/// The class vocabulary of diagrams of states; ink on white and on the ground of frames is at least 4.5 to 1.
///
/// Interventions have a colour and dashes, so that they stay apart in print without colours.
enum StateDiagramStylesheet {
    static let text = """
        .bd-diagram{font-family:"Source Sans 3","Segoe UI",Roboto,"Helvetica Neue",Arial,"Liberation Sans",\
        "DejaVu Sans",sans-serif;font-variant-numeric:tabular-nums}
        .bd-paper{fill:#fff}
        .bd-frame{fill:#f4f3ef;stroke:#b9b5aa;stroke-width:1}
        .bd-frame-title{fill:#4a4a4a;font-weight:700}
        .bd-state{fill:#fff;stroke:#1a1a1a;stroke-width:1.25}
        .bd-state-name{fill:#1a1a1a;font-weight:700}
        .bd-flow{fill:none;stroke:#3d3d3b;stroke-width:1.15}
        .bd-head,.bd-mark{fill:#3d3d3b;stroke:none}
        .bd-ring{fill:#fff;stroke:#3d3d3b;stroke-width:1.25}
        .bd-own-flow{fill:none;stroke:#0072B2;stroke-width:1.6;stroke-dasharray:6 3}
        .bd-own-head{fill:#0072B2;stroke:none}
        .bd-number{fill:#1a1a1a;paint-order:stroke;stroke:#fff;stroke-width:2.5;stroke-linejoin:round}
        .bd-legend{fill:#4a4a4a}
        """
}
