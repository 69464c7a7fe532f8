/// The class vocabulary of all charts, as the style sheet each of them carries.
///
/// Every chart carries the same rules, so several in one page do not disturb one another. Ink on
/// white is at least 4.5 to 1 for text (WCAG 2.2, criterion 1.4.3).
enum ChartStylesheet {
    static let text = """
        .bd-chart{font-family:"Source Sans 3","Segoe UI",Roboto,"Helvetica Neue",Arial,"Liberation Sans",\
        "DejaVu Sans",sans-serif;font-variant-numeric:tabular-nums}
        .bd-paper{fill:#fff}
        .bd-title{fill:#1a1a1a;font-weight:700}
        .bd-subtitle,.bd-unit,.bd-source,.bd-axis-title{fill:#4a4a4a}
        .bd-tick,.bd-category,.bd-label{fill:#1a1a1a}
        .bd-grid{stroke:#dcdcdc;stroke-width:1}
        .bd-axis{stroke:#6b6b6b;stroke-width:1}
        .bd-zero{stroke:#1a1a1a;stroke-width:1.5}
        .bd-line{fill:none;stroke-width:2.25;stroke-linejoin:round}
        .bd-band{fill-opacity:.14;stroke:none}
        .bd-edge{fill:none;stroke-opacity:.6;stroke-width:.75}
        .bd-dot{stroke:none}
        .bd-bar{stroke-width:1.25}
        .bd-hatch{stroke:#fff;stroke-width:1.5}
        .bd-whisker{fill:none;stroke:#1a1a1a;stroke-width:1.25}
        .bd-whisker-halo{fill:none;stroke:#fff;stroke-width:3.5}
        .bd-node{stroke-width:1}
        .bd-ribbon{fill-opacity:.4;stroke-width:1;stroke-opacity:.8}
        .bd-number{fill:#1a1a1a;stroke:#fff;stroke-width:3;stroke-linejoin:round;paint-order:stroke}
        .bd-leader{fill:none;stroke:#8a8a8a;stroke-width:.75}
        """
}
