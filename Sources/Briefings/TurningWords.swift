import Bytes
import Language

/// Words that change what a sentence says when an ellipsis stands in their place.
enum TurningWords {
    /// The first such word that is left out between two parts of one sentence: a negation, or the
    /// "million" behind a number.
    /// - Parameters:
    ///   - left: the bytes that are left out.
    ///   - sentences: the text's; one that is left out whole changes nothing.
    static func first(
        in left: Range<Int>, of utf8: [UInt8], _ sentences: [Range<Int>]
    ) -> String? {
        let words = words(of: utf8[left])
        let isCounted = left.lowerBound > 0 && utf8[left.lowerBound - 1].isASCIIDigit
        if isCounted, let first = words.first, magnitudes.contains(key(first)) {
            return String(decoding: first, as: UTF8.self)
        }
        if isAside(words, in: utf8[left]) { return nil }
        let word = words.first { word in
            isNegation(key(word)) && !isNumber(word, in: utf8)
                && sentences.contains { sentence in
                    sentence.contains(word.startIndex)
                        && (sentence.lowerBound < left.lowerBound
                            || sentence.upperBound > left.upperBound)
                }
        }
        return word.map { String(decoding: $0, as: UTF8.self) }
    }

    /// The word before a part of a sentence that denies the part, or makes it a condition or
    /// somebody's claim: "it is not true that", "cleared of the accusation that", "if".
    /// - Parameters:
    ///   - left: the bytes from the sentence's start to the part.
    ///   - part: the part's.
    static func frame(in left: Range<Int>, before part: Range<Int>, of utf8: [UInt8]) -> String? {
        let words = words(of: utf8[left])
        if let first = words.first, conditions.contains(key(first)) {
            return String(decoding: first, as: UTF8.self)
        }
        // "not Ruiz", "fewer than 20", right before the part.
        if let last = words.last, last.endIndex == left.upperBound - 1,
            utf8[last.endIndex].isASCIIWhitespace,
            isNegation(key(last)) || hedges.contains(key(last))
        {
            return String(decoding: last, as: UTF8.self)
        }
        // "said Ruiz had stolen it": without "said", a claim would be a fact; what "said Ruiz, who
        // had left" tells behind the comma is one.
        let near = words.suffix(Self.nearest)
        if let saying = near.last(where: isClaiming),
            !isParted(utf8[saying.endIndex..<left.upperBound]),
            !Self.clauses.contains(where: { utf8[part].firstOffset(of: $0) != nil })
        {
            return String(decoding: saying, as: UTF8.self)
        }
        guard let that = words.lastIndex(where: { key($0) == "that" }),
            words.count - that <= Self.nearest
        else { return nil }
        let word = words[..<that].suffix(Self.nearest).first {
            isNegation(key($0)) || claims.contains(key($0))
        }
        return word.map { String(decoding: $0, as: UTF8.self) }
    }

    /// Whether a clause ends within words, or a quotation begins.
    private static func isParted(_ words: ArraySlice<UInt8>) -> Bool {
        words.contains { ",;:\"".utf8.contains($0) }
            || words.firstOffset(of: BriefingSyntax.openQuote) != nil
    }

    private static let clauses = [", who", ", which"].map { Array($0.utf8) }
    /// Whether a word says that somebody says or thinks what follows.
    private static func isClaiming(_ word: ArraySlice<UInt8>) -> Bool {
        let key = key(word)
        return thoughts.contains(key)
            || isSaying(Array(key.utf8)[...]) && !deeds.contains(key)
    }

    /// Verbs of saying that as often tell what somebody does.
    private static let deeds: Set = [
        "announced", "announces", "confirmed", "continued", "maintained", "notes", "observed",
        "posted",
        "pledged", "responded", "states", "vowed", "wrote", "writes",
    ]
    private static let thoughts: Set = [
        "alleged", "alleges", "accused", "believes", "believed", "thought", "thinks", "doubts",
        "doubted",
        "wondered", "denies", "suspects", "suspected", "feared", "fears",
    ]

    /// The word in the rest of a sentence that reverses what stands before it: "but he was
    /// acquitted".
    static func turn(in left: Range<Int>, of utf8: [UInt8]) -> String? {
        let words = words(of: utf8[left])
        guard let first = words.first else { return nil }
        let isOpposed = ["but", "although", "though"].contains(key(first))
        // ", which he denies", ", a charge she rejects".
        let isOfIt = isOpposed || ["which", "a", "an", "charges", "claims"].contains(key(first))
        let turn = words.prefix(Self.longestTurn).enumerated().first { index, word in
            reversals.contains(key(word)) || isOpposed && denials.contains(key(word))
                || isOfIt && index < Self.longestDenial && denials.contains(key(word))
        }
        if let turn { return String(decoding: turn.element, as: UTF8.self) }
        // "was called off"
        let isOff = zip(words, words.dropFirst()).prefix(Self.longestTurn).contains {
            ["called", "put"].contains(key($0)) && key($1) == "off"
        }
        return isOff ? "off" : nil
    }

    /// Words that are looked at.
    private static let longestTurn = 12
    private static let longestDenial = 5
    private static let reversals: Set = [
        "acquitted", "exonerated", "false", "untrue", "hoax", "overturned", "quashed", "retracted",
        "cancelled", "canceled", "postponed", "scrapped", "shelved", "averted", "blocked",
        "withdrawn",
    ]
    private static let denials: Set = [
        "cleared", "denied", "denies", "deny", "disputes", "rejects", "rejected", "withdrawn",
    ]
    private static let hedges: Set = ["than", "nearly", "almost"]

    /// The word beside an office that makes it another, or none: "former" before it, "-elect"
    /// behind it.
    /// - Parameter office: where its words stand.
    static func modifier(of office: Range<Int>, in utf8: [UInt8]) -> String? {
        let before = utf8[..<office.lowerBound]
        if let gap = before.last, gap == UInt8(ascii: "-") || gap.isASCIIWhitespace {
            let head = before.dropLast()
            let letters = head.reversed().prefix { $0.isASCIILetter || $0 == UInt8(ascii: "-") }
            let word = head.suffix(letters.count)
            if modifiers.contains(key(word)) { return String(decoding: word, as: UTF8.self) }
        }
        // "is not a doctor", "wrongly called a thief".
        let near = words(of: before.suffix(Self.reach)).suffix(3)
        if let last = near.last, articles.contains(key(last)),
            let no = near.dropLast().last(where: { nots.contains(key($0)) }),
            !before[no.endIndex...].contains(where: { ".!?".utf8.contains($0) }),
            !isParted(before[no.endIndex...])
        {
            return String(decoding: no, as: UTF8.self)
        }
        let behind = utf8[office.upperBound...]
        return behind.starts(with: "-elect".utf8) ? "-elect" : nil
    }

    /// Bytes before an office that are looked at.
    private static let reach = 40
    private static let articles: Set = ["a", "an", "the"]
    private static let nots: Set = ["not", "never", "hardly", "wrongly", "falsely", "anything"]
    private static let modifiers: Set = [
        "former", "formerly", "ex", "onetime", "one-time", "then", "late", "acting", "interim",
        "caretaker", "deputy", "vice", "assistant", "associate", "incoming", "outgoing", "next",
        "future", "likely", "prospective", "presumptive", "potential",
        "shadow", "would-be", "aspiring", "alleged", "self-styled", "self-proclaimed",
        "self-declared", "fake", "honorary", "retired", "ousted", "deposed", "no",
    ]

    /// Words that are looked at.
    private static let nearest = 5
    private static let conditions: Set = [
        "if", "contrary", "unless", "imagine", "suppose", "should",
    ]
    private static let claims: Set = [
        "claim", "claims", "claimed", "alleged", "alleges", "allegation", "allegations",
        "accusation", "accusations", "lie", "lied", "myth", "hoax", "rumour", "rumours", "rumor",
        "rumors", "whether", "few", "doubtful", "short", "withdrew", "retracted", "joked",
        "pretended",
    ]

    /// Whether words left out are an aside, which says nothing of what stands around it: "…, who is
    /// not related to him, …", "…, not Lund, …", "… (never charged) …".
    private static func isAside(_ words: [ArraySlice<UInt8>], in left: ArraySlice<UInt8>) -> Bool {
        let ends = [left.first { !$0.isASCIIWhitespace }, left.last { !$0.isASCIIWhitespace }]
        if ends == [UInt8(ascii: "("), UInt8(ascii: ")")] { return true }
        let isContrast =
            words.first.map(key) == "not"
            && !left.dropFirst().dropLast(2).contains(UInt8(ascii: ","))
        return ends == [UInt8(ascii: ","), UInt8(ascii: ",")]
            && (isContrast || words.prefix(3).contains { relatives.contains(key($0)) })
    }

    /// Whether a word is the "No." of "No. 1".
    private static func isNumber(_ word: ArraySlice<UInt8>, in utf8: [UInt8]) -> Bool {
        key(word) == "no" && word.endIndex < utf8.count && utf8[word.endIndex] == UInt8(ascii: ".")
    }

    private static func isNegation(_ word: String) -> Bool {
        negations.contains(word) || word.hasSuffix("n't") || word.hasSuffix("n’t")
    }

    private static func words(of utf8: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        utf8.split { !$0.isASCIILetter && $0 < 0x80 && $0 != UInt8(ascii: "'") }
    }

    private static func key(_ word: ArraySlice<UInt8>) -> String {
        String(decoding: word.map(\.asciiLowercased), as: UTF8.self)
    }

    private static let negations: Set = [
        "not", "never", "no", "nobody", "none", "nothing", "neither", "nor", "cannot", "without",
        "hardly", "denied", "denies", "deny", "denying", "rejected", "refused", "failed", "untrue",
        "false", "acquitted", "cleared", "exonerated", "reportedly", "allegedly", "supposedly",
        "barely", "rarely", "seldom", "scarcely", "wrongly", "falsely", "unable", "unlikely",
        "doubtful",
    ]
    private static let relatives: Set = ["who", "which", "whose", "whom", "where"]
    private static let magnitudes: Set = ["hundred", "thousand", "million", "billion", "trillion"]
}
