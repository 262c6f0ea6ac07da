import Testing

@testable import Language

@Suite struct WordListTests {
    @Test func `Every word of a list is a token that has its class`() {
        var lost: [String] = []
        for (list, wordClass) in WordLists.all {
            for word in list.split(separator: " ") {
                let utf8 = Array(word.utf8)
                var tokens: [Token] = []
                utf8.withUnsafeBufferPointer { bytes in
                    Tokenizer(bytes: bytes, lexicon: .shared)
                        .tokenize(0..<bytes.count, into: &tokens)
                }
                let isFound = tokens.count == 1 && tokens[0].classes.isSuperset(of: wordClass)
                if !isFound { lost.append(String(word)) }
            }
        }
        #expect(lost == [])
    }
}
