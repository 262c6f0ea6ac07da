import Testing

@testable import Diagnostics

/// What people and programs are shown.
@Suite struct DiagnosticPrinterTests {
    private let human = DiagnosticPrinter(format: .human, usesColor: false)
    private let json = DiagnosticPrinter(format: .json, usesColor: false)

    /// A diagnostic at the `‸` in a text.
    private func diagnostic(
        _ marked: String, severity: Diagnostic.Severity = .error, help: String? = nil
    ) -> Diagnostic {
        let parts = marked.split(separator: "‸", omittingEmptySubsequences: false)
        let source = SourceFile(path: "a/b.md", utf8: Array(parts.joined().utf8))
        return Diagnostic(
            severity, "area/some-id", in: source, at: parts[0].utf8.count,
            "`x` is wrong", help: help)
    }

    @Test func aPlaceIsShownWithItsLineAndACaret() {
        #expect(
            human.print([diagnostic("one\ntwo ‸three\n", help: "write `y`")]) == """
                a/b.md:2:5: error: `x` is wrong [area/some-id]
                     two three
                         ^
                  help: write `y`
                1 error

                """)
    }

    @Test func aPartOfALongLineSaysWhereItBegins() throws {
        let line = String(repeating: "é ", count: 400)
        let text = json.print([diagnostic("one\n\(line)‸x \(line)\n")])
        #expect(text.contains("\"line\":2,\"column\":801,"))
        let shown = String(repeating: "é ", count: 133)
        #expect(text.contains("\(shown)x "))
        #expect(
            text.contains("\"sourceColumn\":\(801 - 2 * 133)}")
                || text.contains("\"sourceColumn\":\(801 - 2 * 133 - 1)}"))
        #expect(!json.print([diagnostic("‸x\n")]).contains("sourceColumn"))
    }

    @Test func theCaretCountsScalars() {
        #expect(
            human.print([diagnostic("é—😀‸x", severity: .warning)]) == """
                a/b.md:1:4: warning: `x` is wrong [area/some-id]
                     é—😀x
                        ^
                1 warning

                """)
    }

    @Test func controlCharactersAreShownAsSpaces() {
        #expect(
            human.print([diagnostic("a\tb\u{1B}‸c")]) == """
                a/b.md:1:5: error: `x` is wrong [area/some-id]
                     a b c
                         ^
                1 error

                """)
    }

    @Test func aSummaryIsOneLineAndSteersNoTerminal() {
        let diagnostic = Diagnostic(
            .error, "a/b", file: "a\u{1B}\u{202E}", "“one\ntwo” is\twrong")
        #expect(
            human.print([diagnostic])
                .hasPrefix("a\u{FFFD}\u{FFFD}: error: “one two” is wrong [a/b]\n"))
    }

    @Test func aLongLineIsCutAroundTheCaret() {
        let line = String(repeating: "a", count: 150) + "‸" + String(repeating: "b", count: 150)
        let lines = human.print([diagnostic(line)]).split(separator: "\n").map(String.init)
        #expect(lines[1].hasPrefix("    …a") && lines[1].hasSuffix("b…"))
        let column = lines[2].count - 1
        #expect(Array(lines[1])[column] == "b" && Array(lines[1])[column - 1] == "a")
        #expect(lines[1].count < 105)
    }

    @Test func theCaretStandsUnderItsColumnOfAVeryLongLine() {
        let text = String(repeating: "a", count: 9000) + "X" + String(repeating: "b", count: 9000)
        let source = SourceFile(path: "a.md", utf8: Array(text.utf8))
        let printed = DiagnosticPrinter(format: .human, usesColor: false).print([
            Diagnostic(.error, "a/b", in: source, at: 9000, "bad")
        ])
        let lines = printed.split(separator: "\n").map(Array.init)
        #expect(String(lines[0]).hasPrefix("a.md:1:9001: error: bad"))
        let caret = lines[2].firstIndex(of: "^") ?? 0
        #expect(lines[1][caret] == "X")
        #expect(lines[1].first { $0 != " " } == "…" && lines[1].last == "…")
    }

    @Test func theStartOfALongLineIsShownAsItIs() {
        let line = "‸x" + String(repeating: "a", count: 200)
        let lines = human.print([diagnostic(line)]).split(separator: "\n").map(String.init)
        #expect(lines[1] == "     x" + String(repeating: "a", count: 95) + "…")
        #expect(lines[2] == "     ^")
    }

    @Test func anEmptyLineHasNoExcerpt() {
        #expect(
            human.print([diagnostic("a\n‸\nb")]) == """
                a/b.md:2:1: error: `x` is wrong [area/some-id]
                1 error

                """)
    }

    @Test func aFileAsAWholeHasNoPlace() {
        let whole = Diagnostic(.note, "area/whole", file: "c.txt", "it is empty", help: "fill it")
        #expect(
            human.print([whole]) == """
                c.txt: note: it is empty [area/whole]
                  help: fill it

                """)
    }

    @Test func errorsAndWarningsAreCounted() {
        let errors = [diagnostic("‸"), diagnostic("‸a"), diagnostic("a‸", severity: .warning)]
        let text = human.print(errors + [diagnostic("ab‸", severity: .note)])
        #expect(text.hasSuffix("\n2 errors, 1 warning\n"))
        #expect(human.print([]) == "")
    }

    @Test func colorsAreOnlyAroundWords() {
        let printer = DiagnosticPrinter(format: .human, usesColor: true)
        #expect(
            printer.print([diagnostic("‸a", help: "b")]) == """
                a/b.md:1:1: \u{1B}[1;31merror\u{1B}[0m: `x` is wrong [area/some-id]
                     a
                     \u{1B}[1;32m^\u{1B}[0m
                  \u{1B}[1;36mhelp\u{1B}[0m: b
                1 error

                """)
    }

    @Test func jsonHasTheSameFieldsOnOneLineEach() {
        let whole = Diagnostic(.warning, "area/whole", file: "z \"q\".txt", "tab\there")
        #expect(
            json.print([whole, diagnostic("a\\‸b", help: "c")]) == """
                {"severity":"error","id":"area/some-id","file":"a/b.md","line":1,"column":3,\
                "summary":"`x` is wrong","help":"c","source":"a\\\\b"}
                {"severity":"warning","id":"area/whole","file":"z \\"q\\".txt",\
                "summary":"tab\\there"}

                """)
        #expect(json.print([]) == "")
    }
}
