import Checking
import Engine
import Foundation
import Quantities
import Report
import SourceText

extension NotebookRun {
    /// Fills the values into the prose and writes the manifest, once all statements have run.
    mutating func result(seconds: Double) throws(RunError) -> NotebookResult {
        try prepare(loaded.inlines)
        var prose: [Int: String] = [:]
        for (number, part) in parts.enumerated() {
            if case .prose(let range) = part { prose[number] = try filled(range) }
        }
        return NotebookResult(
            title: title(prose), language: options.language, parts: parts, prose: prose,
            parameters: ParameterTable(loaded: loaded, language: options.language).tables()
                + PriceTable(loaded: loaded, language: options.language).tables(),
            manifest: Manifest(
                blauwdruk: Version.current, text: loaded.library[loaded.file].name, language: options.language.rawValue,
                modelHash: SHA256.hexadecimal(Array(inputs.map(\.sha256).joined().utf8)), inputs: inputs,
                settings: options.settings.isEmpty ? nil : options.settings, runs: runs,
                expectations: .init(met: met, notMet: notMet),
                measured: .init(
                    secondsInEngine: Self.rounded(secondsInEngine), secondsInAll: Self.rounded(seconds),
                    peakMemoryMegabytes: Machine.peakMemory / 1_000_000, workers: options.workers)))
    }

    private var inputs: [Manifest.Input] {
        loaded.inputs.map { .init(path: $0.path, sha256: SHA256.hexadecimal($0.bytes)) }
    }

    private static func rounded(_ seconds: Double) -> Double { (seconds * 100).rounded() / 100 }

    /// The first heading of the prose, or the model's title, or the file's name.
    private func title(_ prose: [Int: String]) -> String {
        for number in parts.indices {
            for line in (prose[number] ?? "").split(separator: "\n") where line.hasPrefix("# ") {
                return String(line.dropFirst(2))
            }
        }
        return loaded.models[0].title ?? loaded.library[loaded.file].name
    }

    /// A stretch of prose with the value in place of each `` `= expression` ``.
    private func filled(_ range: Range<Int>) throws(RunError) -> String {
        let source = loaded.library[loaded.file]
        var result = ""
        var position = range.lowerBound
        for (inline, expression) in zip(loaded.document.inlines, loaded.inlines)
        where range.contains(inline.whole.lowerBound) {
            result += source.text(from: position, to: inline.whole.lowerBound)
            result += try shown(expression)
            position = inline.whole.upperBound
        }
        return result + source.text(from: position, to: range.upperBound)
    }
}
