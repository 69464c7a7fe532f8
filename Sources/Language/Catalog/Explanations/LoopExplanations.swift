/// Problems of functions, loops and texts with values in a script.
extension Catalog {
    static let loopExplanations = [
        Explanation(
            "calls-itself", "A function calls itself, so that it might never end.",
            advice: "Write a loop over a list, or a formula.",
            wrong: "function f(x) = if x > 0 then f(x - 1) else 0\nlet a = f(3)",
            right: "function f(x) = if x > 0 then x - 1 else 0\nlet a = f(3)"),
        Explanation(
            "unused-function", isWarning: true, "Nothing calls this function, so that it is not checked either.",
            advice: "Call it or take it out.", wrong: "function next(x) = x + 1",
            right: "function next(x) = x + 1\nlet two = next(1)"),
        Explanation(
            "calls-too-deep", "Functions call one another deeper than is allowed.",
            advice: "Call something nearer to the beginning.",
            wrong: "function f0(x) = x\n" + (1..<600).map { "function f\($0)(x) = f\($0 - 1)(x) + 1\n" }.joined()
                + "let a = f599(1)",
            right: "function f0(x) = x\nfunction f1(x) = f0(x)\nlet a = f1(1)"),
        Explanation(
            "loop-not-known", "A loop runs over what is not known before the run, such as a result.",
            advice: "Loop over fixed numbers, texts or scenarios.", in: .script,
            wrong: "for x in [mean(saving), 2 EUR] { print x }", right: "for x in [1 EUR, 2 EUR] { print x }"),
        Explanation(
            "step-missing", "A range of amounts does not say how far its elements lie apart.", advice: "Add a step.",
            wrong: "let a = 0 EUR .. 10 EUR", right: "let a = 0 EUR .. 10 EUR step 5 EUR"),
        Explanation(
            "too-many-steps", "Loops within loops carry out more statements than are allowed.",
            advice: "Loop over fewer elements.", wrong: "for a in 1 .. 200 {\n  for b in 1 .. 200 { print a + b }\n}",
            right: "for a in 1 .. 3 {\n  for b in 1 .. 3 { print a + b }\n}"),
        Explanation(
            "open-brace", "A brace in a text opens a value and is never closed.",
            advice: "Close it; a brace that is meant as one is written twice.", in: .script,
            wrong: "print \"saved: {mean(saving)\"", right: "print \"saved: {mean(saving)}\""),
        Explanation(
            "stray-brace", "A brace in a text closes a value that was never opened.",
            advice: "Take it out; a brace that is meant as one is written twice.", wrong: "print \"five } six\"",
            right: "print \"five }} six\""),
    ]
}
