import Testing

@testable import Bytes

/// JSON string literals as RFC 8259 wants them.
@Suite struct JSONTests {
    @Test func plainTextStandsBetweenQuotes() {
        #expect(JSON.string("aé😀 /'") == "\"aé😀 /'\"")
        #expect(JSON.string("") == "\"\"")
    }

    @Test func quotesAndBackslashesAreEscaped() {
        #expect(JSON.string("a\"b\\c") == #""a\"b\\c""#)
    }

    @Test func controlCharactersAreEscaped() {
        #expect(JSON.string("\n\r\t\u{0}\u{1F}\u{7F}") == #""\n\r\t\u0000\u001f\u007f""#)
    }

    /// JavaScript took these for line ends.
    @Test func lineSeparatorsAreEscaped() {
        #expect(JSON.string("\u{2028}\u{2029}") == #""\u2028\u2029""#)
    }

    @Test func aCombiningMarkAfterAQuoteHidesNothing() {
        #expect(JSON.string("\"\u{301}") == "\"\\\"\u{301}\"")
    }

    @Test func whatIsSpecialIsFoundAtEveryPlaceOfAWord() {
        for (special, escape) in [
            ("\"", #"\""#), ("\u{1F}", #"\u001f"#), ("\u{2028}", #"\u2028"#),
            ("\u{7F}", #"\u007f"#),
        ] {
            for before in 0..<20 {
                for after in 0..<20 {
                    let (head, tail) = (
                        String(repeating: "a", count: before), String(repeating: "“", count: after)
                    )
                    #expect(JSON.string(head + special + tail) == "\"\(head)\(escape)\(tail)\"")
                }
            }
        }
    }

    @Test func theWriterTakesPieces() {
        var json = JSONWriter()
        json.array { json in
            for number in [0, 7, 10, 1203, Int.max] {
                json.pieces { json in
                    json.piece("[\"")
                    json.content("a\"/")
                    json.piece("m")
                    json.value(number)
                    json.piece("\"]")
                }
            }
        }
        #expect(
            String(decoding: json.utf8, as: UTF8.self)
                == #"[["a\"/m0"],["a\"/m7"],["a\"/m10"],["a\"/m1203"],["a\"/m9223372036854775807"]]"#
        )
    }

    @Test func theWriterPutsCommasBetweenValuesAndEndsNoScript() {
        var json = JSONWriter()
        json.object { json in
            json.member("a", "</script>\u{2028}")
            json.member("b", nil)
            json.array("c") { json in
                json.value(1)
                json.object { _ in }
                json.value(Array("é\"".utf8)[...])
            }
            json.member("d", -2)
        }
        let text = String(decoding: json.utf8, as: UTF8.self)
        #expect(text == #"{"a":"\u003c/script>\u2028","c":[1,{},"é\""],"d":-2}"#)
    }
}
