import TestSupport
import Testing

@testable import Language

/// Words of lists are told by their tokens: what is no token means nothing.
@Suite struct WordListTests {
    private func tokens(_ word: some StringProtocol) -> [Token] {
        let utf8 = Array(word.utf8)
        var tokens: [Token] = []
        utf8.withUnsafeBufferPointer { bytes in
            Tokenizer(bytes: bytes, lexicon: .shared).tokenize(0..<bytes.count, into: &tokens)
        }
        return tokens
    }

    @Test func `Every word of a list is a token that has its class`() {
        var lost: [String] = []
        for (list, wordClass) in WordLists.all {
            for word in list.split(separator: " ") {
                let tokens = tokens(word)
                let isFound = tokens.count == 1 && tokens[0].classes.isSuperset(of: wordClass)
                if !isFound { lost.append(String(word)) }
            }
        }
        #expect(lost == [])
    }

    /// The lists that stand beside the rules: `WordHash.keys("a b")`, also of several lines.
    private func keyLists() throws -> [[Substring]] {
        let call = /WordHash\.keys?\(((?:\s*\+?\s*(?:"""(?:.|\n)*?"""|"[^"\n]*"))+)\s*\)/
        let sources = try SwiftSources.text(below: "Sources/Language")
        return sources.matches(of: call).map { match in
            match.1.split { $0.isWhitespace || "\"\\+".contains($0) }
        }
    }

    @Test func `Every word of a rule is a token, and stands once in its list`() throws {
        let lists = try keyLists()
        #expect(lists.count > 600)
        let lost = lists.joined().filter { word in
            tokens(word).map(\.key) != [WordHash.key(String(word))]
        }
        #expect(lost == [])
        let twice = lists.flatMap { list in
            Dictionary(grouping: list, by: \.self).filter { $0.value.count > 1 }.keys
        }
        #expect(twice == [])
    }
}
