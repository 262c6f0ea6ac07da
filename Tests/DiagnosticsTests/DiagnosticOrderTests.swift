import Testing

@testable import Diagnostics

/// The order of printing, and what goes into a diagnostic.
@Suite struct DiagnosticOrderTests {
    private let source = SourceFile(path: "b.md", utf8: Array("one\ntwo\nthree".utf8))

    @Test func filesComeFirstThenPlacesThenSeverityThenIDs() {
        let ordered = [
            Diagnostic(.note, "z/z", file: "a.md", "s"),
            Diagnostic(.error, "a/whole", file: "b.md", "s"),
            Diagnostic(.warning, "a/a", in: source, at: 1, "s"),
            Diagnostic(.error, "z/z", in: source, at: 5, "s"),
            Diagnostic(.warning, "a/a", in: source, at: 5, "s"),
            Diagnostic(.warning, "a/b", in: source, at: 5, "r"),
            Diagnostic(.warning, "a/b", in: source, at: 5, "s"),
            Diagnostic(.note, "a/a", in: source, at: 5, "s"),
            Diagnostic(.error, "a/a", in: source, at: 9, "s"),
        ]
        #expect(ordered.reversed().sorted() == ordered)
        #expect(ordered.shuffled().sorted() == ordered)
    }

    @Test func severitiesAreOrderedByWeight() {
        #expect(
            [.note, .warning, .error].sorted() == [Diagnostic.Severity.error, .warning, .note])
    }

    @Test func aLineStandsForItsFirstCharacter() {
        let diagnostic = Diagnostic(.error, "a/b", in: source, line: 3, "s")
        #expect(diagnostic.position == SourcePosition(line: 3, column: 1))
        #expect(diagnostic.sourceLine == "three")
        #expect(diagnostic.file == "b.md")
    }
}
