import Testing

@testable import Diagnostics

/// The word that was meant.
@Suite struct SuggestionTests {
    private let words = ["build", "check", "ingest", "annotate"]

    @Test(arguments: [
        ("bild", "build"), ("buildd", "build"), ("ingets", "ingest"), ("CHECK", "check"),
        ("chekc", "check"),
        ("anotate", "annotate"),
    ])
    func aSlipIsSetRight(_ word: String, _ meant: String) {
        #expect(suggestion(for: word, among: words) == meant)
    }

    /// More than a third of five letters.
    @Test func twoEditsInAShortWordAreTooMany() {
        #expect(suggestion(for: "chexy", among: words) == nil)
    }

    @Test(arguments: ["serve", "xyz", "b", ""])
    func anotherWordIsLeftAlone(_ word: String) {
        #expect(suggestion(for: word, among: words) == nil)
    }

    @Test func withNoWordsThereIsNoSuggestion() {
        #expect(suggestion(for: "build", among: []) == nil)
    }

    @Test func theNearestIsChosenAndTheFirstOfEquals() {
        #expect(suggestion(for: "note", among: ["notes", "node", "note"]) == "note")
        #expect(suggestion(for: "kit", among: ["kite", "kits"]) == "kite")
    }
}
