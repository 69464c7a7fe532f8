import Foundation

let words = Array(CommandLine.arguments.dropFirst())
let isSound: Bool
switch (words.first, words.count) {
case ("reading", 1): isSound = ReadingBenchmark(lines: 200_000, repeats: 3).run()
case ("reading", 2): isSound = ReadingBenchmark(lines: Int(words[1]) ?? 200_000, repeats: 3).run()
case ("mutations", 2): isSound = MutationSweep(folder: URL(fileURLWithPath: words[1])).run()
default:
    print(
        """
        usage: benchmarks reading [LINES]      how fast a long model is read, beside a scan of its bytes
               benchmarks mutations FOLDER     every text of a folder with each token left out, and with each twice
        """)
    isSound = false
}
exit(isSound ? 0 : 1)
