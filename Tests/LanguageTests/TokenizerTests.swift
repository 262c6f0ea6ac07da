import Testing

@testable import Language

@Suite struct TokenizerTests {
    private func tokens(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return bytes.withUnsafeBufferPointer { buffer in
            var tokens: [Token] = []
            Tokenizer(bytes: buffer, lexicon: .shared).tokenize(0..<bytes.count, into: &tokens)
            return tokens.map { String(decoding: bytes[$0.range], as: UTF8.self) }
        }
    }

    @Test(arguments: [
        ("Moscow-led talks", "Moscow|-|led|talks"), ("the U.S.’s aid", "the|U.S.|’s|aid"),
        ("O'Brien's don't", "O'Brien|'s|don't"), ("“Go,” he said.", "“|Go|,|”|he|said|."),
        ("1,500 in 1990s, 3.5%", "1,500|in|1990s|,|3.5|%"), ("AT&T Inc.", "AT&T|Inc|."),
        ("see https://a.b/c?d, ok", "see|https://a.b/c?d|,|ok"),
        ("a@b.org @you #tag", "a@b.org|@you|#tag"),
        ("Marc O'Sé’s", "Marc|O'Sé|’s"), ("café\u{A0}Łódź", "café|Łódź"),
        ("10:30 p.m.", "10:30|p.m."), ("end.The", "end|.|The"),
        ("Johns\u{AD}ton, \u{AD}", "Johns\u{AD}ton|,|\u{AD}"),
    ])
    func textIsCutWhereItShould(_ text: String, _ wanted: String) {
        #expect(tokens(text).joined(separator: "|") == wanted)
    }

    @Test func capitalsAreSeenBeyondASCII() {
        let bytes = Array("Émile émile ŁÓDŹ łódź Ёлка ёлка".utf8)
        let keys = bytes.withUnsafeBufferPointer { buffer in
            var tokens: [Token] = []
            Tokenizer(bytes: buffer, lexicon: .shared).tokenize(0..<bytes.count, into: &tokens)
            return tokens
        }
        #expect(keys.map(\.isCapital) == [true, false, true, false, true, false])
        #expect(keys[0].key == keys[1].key && keys[2].key == keys[3].key)
        #expect(keys[4].key == keys[5].key)
    }

    @Test func aSoftHyphenIsNoLetterOfAName() {
        let read = Read("Caroline Johns\u{AD}ton, the mayor, left. Caroline Johnston slept.")
        #expect(read.analysis.entities.map(\.name) == ["Caroline Johnston"])
        #expect(read.mentions.count == 2)
        #expect(Read("Petr \u{200B} Dvorak left.").analysis.entities.map(\.name) == ["Petr Dvorak"])
    }
}
