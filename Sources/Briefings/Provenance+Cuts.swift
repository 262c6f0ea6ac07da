import Bytes
import Diagnostics
import Language
import Markdown

/// Lines that are cut out of their sentences say so.
extension Provenance {
    /// An error where a key point, an event or a quotation begins or ends within a sentence and no
    /// ellipsis stands there: “He took a bribe.” of “It is not true that he took a bribe.”
    func cut(_ element: BriefingElement, _ statement: Statement) -> Diagnostic? {
        let isQuotation: Bool
        switch element {
        case .quote: isQuotation = true
        case .statement, .event: isQuotation = false
        case .role, .text, .prose: return nil
        }
        let words = statement.text.utf8
        let fragments = Wording.fragments(of: words)
        guard let first = fragments.first, let last = fragments.last else { return nil }
        let isOpen =
            first.startIndex > words.startIndex
            || stands(first, in: statement) { $0.isOpening($1, isQuotation: isQuotation) }
        let isClosed =
            last.endIndex < words.endIndex
            || stands(last, in: statement) { $0.isEnding($1, isQuotation: isQuotation) }
        if isOpen, isClosed { return nil }
        let place = isOpen ? "ends" : "begins"
        return Diagnostic(
            .error, "briefing/cut", in: source, line: statement.line,
            "the line \(place) within a sentence of the source",
            help: "take the whole sentence, or write … where words are left out")
    }

    /// A warning where what an ellipsis leaves out of a sentence turns it round: “… the envoy … signed” of
    /// “the envoy never signed”.
    func turned(_ statement: Statement, isQuotation: Bool) -> Diagnostic? {
        let numbers = statement.blocksInOrder
        let words = statement.text.utf8
        let fragments = Wording.fragments(of: words)
        let isOpen = fragments.first.map { $0.startIndex > words.startIndex } ?? false
        let isLeftOpen = fragments.last.map { $0.endIndex < words.endIndex } ?? false
        guard fragments.count > 1 || isOpen || isLeftOpen else { return nil }
        let places = Wording.places(of: fragments, in: numbers.map { cited[$0].utf8 })
        if isOpen, let first = places.first,
            let word = cited[numbers[first.text]].frame(
                before: first.range, isQuotation: isQuotation)
        {
            return turned(by: word, statement)
        }
        if isLeftOpen, let last = places.last, places.count == fragments.count,
            let word = cited[numbers[last.text]].turn(behind: last.range.upperBound)
        {
            return turned(by: word, statement)
        }
        for (one, next) in zip(places, places.dropFirst()) {
            let isApart =
                one.text != next.text
                || !cited[numbers[next.text]].isOneSentence(
                    one.range.upperBound..<next.range.lowerBound)
            if isApart, !isQuotation,
                let word = cited[numbers[next.text]].frame(
                    before: next.range, isQuotation: false)
            {
                return turned(by: word, statement)
            }
        }
        for (one, next) in zip(places, places.dropFirst()) where one.text == next.text {
            let left = one.range.upperBound..<next.range.lowerBound
            let block = cited[numbers[one.text]]
            // Between two parts of what somebody says stand the article's words.
            for part in block.ownParts(of: left) {
                if let word = TurningWords.first(in: part, of: block.utf8, block.sentences) {
                    return turned(by: word, statement)
                }
            }
            if !isQuotation,
                let name = otherSubject(in: left, before: next.range, ofBlock: numbers[one.text])
            {
                return turned(by: name, statement)
            }
        }
        return nil
    }

    /// The person, or "’s", in words left out whose deed is told behind them: “Ruiz … died” of “Ruiz’s
    /// aide, Lund, died”.
    private func otherSubject(
        in left: Range<Int>, before part: Range<Int>, ofBlock number: Int
    ) -> String? {
        let utf8 = cited[number].utf8
        // A part with a subject of its own begins with a capital, or an article.
        guard utf8[part.lowerBound].isASCIILowercase else { return nil }
        let word = utf8[part].prefix(while: \.isASCIILetter)
        if Self.clauseOpenings.contains(where: word.elementsEqual) { return nil }
        if ["’s ", "'s "].contains(where: { utf8[left].starts(with: $0.utf8) }) { return "’s" }
        // "Ruiz, Lund's aide, left", "Ruiz met Lund and left".
        let comma = UInt8(ascii: ",")
        let isAside =
            utf8[left].first == comma
            && utf8[left].last { !$0.isASCIIWhitespace } == comma
        let isShared =
            utf8[left].split { !$0.isASCIILetter }.last?.elementsEqual("and".utf8) ?? false
        if isAside || isShared { return nil }
        return mentioned.people(in: left, ofBlock: number).first.map {
            String(decoding: utf8[$0.range], as: UTF8.self)
        }
    }

    private static let clauseOpenings = [
        "the", "a", "an", "and", "but", "who", "which", "that", "in", "on", "at",
    ].map { Array($0.utf8) }

    /// A key point that is somebody's words, and says neither so nor whose they are.
    func spoken(_ element: BriefingElement, _ statement: Statement) -> Diagnostic? {
        guard case .statement = element,
            let words = Wording.fragments(of: statement.text.utf8).first
        else { return nil }
        var isSpoken = false
        let isTold = stands(words, in: statement) { block, place in
            let isWithin =
                QuotationMarks.enclose(place, in: block.utf8)
                && block.ownParts(of: place).count == 1
            isSpoken = isSpoken || isWithin
            return !isWithin
        }
        guard isSpoken, !isTold else { return nil }
        return Diagnostic(
            .warning, "briefing/turned", in: source, line: statement.line,
            "the line is what somebody says, and does not say who",
            help: "take the sentence with its speaker, or write it under `## Quotes`")
    }

    private func turned(by word: String, _ statement: Statement) -> Diagnostic {
        Diagnostic(
            .warning, "briefing/turned", in: source, line: statement.line,
            "what … leaves out has “\(word)” in it",
            help: "keep it, or remove the reference: a line without one is shown as the editor’s")
    }

    /// Whether words stand so somewhere in the blocks that a line refers to.
    private func stands(
        _ words: ArraySlice<UInt8>, in statement: Statement,
        _ isSo: (CitedBlock, Range<Int>) -> Bool
    ) -> Bool {
        statement.blocksInOrder.contains { number in
            let block = cited[number]
            return Wording.places(of: words, in: block.utf8, block.utf8.indices)
                .contains { isSo(block, $0) }
        }
    }
}

extension Wording {
    /// Whether words begin and end where sentences do, or an ellipsis says that they do not.
    /// - Parameters:
    ///   - words: with an ellipsis at one or both ends, or without.
    ///   - range: where they stand in the text, without the ellipses.
    package static func isWhole(_ words: [UInt8], at range: Range<Int>, in text: [UInt8]) -> Bool {
        let fragments = fragments(of: words)
        guard let first = fragments.first, let last = fragments.last else { return true }
        let block = CitedBlock(text)
        return (first.startIndex > 0 || block.isOpening(range, isQuotation: false))
            && (last.endIndex < words.count || block.isEnding(range, isQuotation: false))
    }
}

/// The blocks that lines refer to, each looked at when it is asked for.
final class CitedBlocks {
    private let blocks: [TextBlock]
    private var looked: [Int: CitedBlock] = [:]

    /// Whether the text is a conversation.
    private lazy var isConversation = Conversation.isOne(
        of: blocks.compactMap { block in
            Conversation.label(of: block.text.utf8[...]).map {
                Conversation.speaker(block.text.utf8[$0])
            }
        })

    init(_ blocks: [TextBlock]) { self.blocks = blocks }

    /// Whether a block begins with the name of who speaks in it: "Ruiz: We could not wait."
    func isSpoken(_ number: Int) -> Bool { label(of: number) != nil }

    /// Where a block names who speaks in it.
    func label(of number: Int) -> Range<Int>? {
        Conversation.label(of: blocks[number - 1].text.utf8[...]).flatMap {
            isConversation ? $0 : nil
        }
    }

    /// - Parameter number: of the full text, from 1.
    subscript(number: Int) -> CitedBlock {
        if let block = looked[number] { return block }
        let block = CitedBlock(blocks[number - 1].text.utf8)
        looked[number] = block
        return block
    }
}

/// A block of the full text and where its sentences and quotations begin and end.
final class CitedBlock {
    let utf8: [UInt8]
    /// The byte ranges of its sentences, in order.
    private(set) lazy var sentences = sentenceRanges(in: utf8, range: utf8.indices)

    /// In small letters, as far as these are of ASCII.
    private(set) lazy var small = utf8.map(\.asciiLowercased)

    init(_ utf8: [UInt8]) { self.utf8 = utf8 }

    /// Whether a sentence, or in a quotation what somebody says, begins with words.
    func isOpening(_ words: Range<Int>, isQuotation: Bool) -> Bool {
        if sentences.contains(where: { $0.lowerBound == words.lowerBound }) { return true }
        let start = words.lowerBound
        guard let last = scalar(before: start) else { return true }
        // “We go,” with its marks, and "iPhone sales", which opens a sentence all the same.
        if let own = scalar(from: start), Self.quotes.contains(own.scalar),
            !isApostrophe(own, before: last)
        {
            return true
        }
        if isBrand(at: start), let mark = scalar(before: start, past: Self.closing),
            mark.scalar == "."
        {
            return true
        }
        // “We”, but no “States’ President”, where the mark is an apostrophe.
        if Self.quotes.contains(last.scalar) {
            return isQuotation && !isApostrophe(last, before: scalar(before: last.start))
        }
        guard let mark = scalar(before: start, past: [" "]) else { return true }
        // "LIMA (Agency) - The port".
        if mark.scalar == "-" {
            return scalar(before: mark.start).map { " -".unicodeScalars.contains($0.scalar) }
                ?? true
        }
        if Self.quotes.contains(mark.scalar), isQuotation { return true }
        let end = scalar(before: start, past: Self.closing)
        if end.map({ Self.ends.contains($0.scalar) }) ?? true { return true }
        // "New Delhi, Jun 3 (Agency) The port".
        return mark.scalar == ")" && start == wordsBehindDateline(of: utf8)
    }

    /// Whether a sentence, or in a quotation what somebody says, ends with words.
    func isEnding(_ words: Range<Int>, isQuotation: Bool) -> Bool {
        let end = words.upperBound
        if endsSentence(at: end) { return true }
        // “We go,” with its marks, or “We go” without the paper's comma.
        if let own = scalar(before: end), Self.quotes.contains(own.scalar),
            !isApostrophe(own, before: scalar(from: end))
        {
            return true
        }
        if isQuotation, let next = scalar(from: end, past: [",", "."]), next.start > end,
            Self.quotes.contains(next.scalar)
        {
            return true
        }
        if isBrand(at: scalar(from: end, past: [" "])?.start ?? end),
            utf8[end - 1] == UInt8(ascii: ".")
        {
            return true
        }
        let inside = scalar(before: end, past: Self.closing)
        if inside.map({ Self.ends.contains($0.scalar) }) ?? true { return true }
        guard let next = scalar(from: end, past: [" "]) else { return true }
        if Self.quotes.contains(next.scalar) {
            // "Putin" of "Putin’s aide" ends nothing.
            return isQuotation
                && (next.start > end || !isApostrophe(next, before: scalar(from: next.end)))
        }
        return next.scalar == "." ? endsSentence(at: next.end) : Self.ends.contains(next.scalar)
    }

    /// Whether a sentence ends at an offset, or with the marks that close behind it.
    private func endsSentence(at offset: Int) -> Bool {
        guard let sentence = sentences.first(where: { offset <= $0.upperBound }) else {
            return false
        }
        var end = offset
        while end < sentence.upperBound, let next = scalar(from: end),
            Self.closing.contains(next.scalar)
        {
            end = next.end
        }
        return end == sentence.upperBound
    }

    /// What stands in a sentence before a part of it and turns that round; in what somebody says, any
    /// negation.
    func frame(before part: Range<Int>, isQuotation: Bool) -> String? {
        guard let sentence = sentences.last(where: { $0.lowerBound <= part.lowerBound }) else {
            return nil
        }
        let left = sentence.lowerBound..<part.lowerBound
        return isQuotation
            ? TurningWords.first(in: left, of: utf8, sentences)
            : TurningWords.frame(in: left, before: part, of: utf8)
    }

    /// What the sentence goes on with that turns round what stands before: "but he was acquitted".
    func turn(behind part: Int) -> String? {
        guard let sentence = sentences.last(where: { $0.lowerBound < part }),
            part < sentence.upperBound
        else { return nil }
        return TurningWords.turn(in: part..<sentence.upperBound, of: utf8)
    }

    /// Whether a stretch lies within one sentence.
    func isOneSentence(_ stretch: Range<Int>) -> Bool {
        sentences.contains {
            $0.lowerBound <= stretch.lowerBound && stretch.upperBound <= $0.upperBound
        }
    }

    /// Whether a verb of saying stands right beside a name outside of quotation marks: "Becker said", "said
    /// Becker,". In "he said Becker fell", Becker does not speak.
    func speaks(_ name: Range<Int>, in sentence: Range<Int>) -> Bool {
        var marks = QuotationMarks(utf8)
        if marks.isOpen(at: name.lowerBound) == true { return false }
        let behind = utf8[name.upperBound..<sentence.upperBound]
        let next: ArraySlice<UInt8> =
            behind.first == UInt8(ascii: " ")
            ? behind.dropFirst().prefix(while: \.isASCIILetter) : []
        if isSaying(next) { return true }
        let isLast = behind.first.map { ",.;".utf8.contains($0) } ?? true
        let before = utf8[sentence.lowerBound..<name.lowerBound].split { !$0.isASCIILetter }.last
        return isLast
            && before.map { verb in
                isSaying(verb) && !Self.addressing.contains(where: verb.elementsEqual)
            } ?? false
    }

    /// Whether "he said", "she told" stand in a sentence: of whom, it does not say.
    func hasSpeakingPronoun(in sentence: Range<Int>) -> Bool {
        let words = utf8[sentence].split { !$0.isASCIILetter }
        return zip(words, words.dropFirst()).contains { pronoun, verb in
            Self.pronouns.contains(where: pronoun.elementsEqual) && isSaying(verb)
        }
    }

    private static let pronouns = ["he", "she", "they"].map { Array($0.utf8) }

    /// Whoever stands behind these is spoken to: "told Ruiz".
    private static let addressing = ["told", "tell", "tells", "asked", "asks", "urged"]
        .map { Array($0.utf8) }

    /// "iPhone", "eBay": a small letter before a capital.
    private func isBrand(at offset: Int) -> Bool {
        offset + 1 < utf8.count && utf8[offset].isASCIILowercase
            && utf8[offset + 1].isASCIIUppercase
    }

    /// What is left of a range without what stands between two quotations in it: all of it where
    /// there is no mark.
    func ownParts(of range: Range<Int>) -> [Range<Int>] {
        var marks: [Place] = []
        var index = range.lowerBound
        while index < range.upperBound, let place = scalar(from: index) {
            if Self.quotes.contains(place.scalar), !Self.apostrophes.contains(place.scalar) {
                marks.append(place)
            }
            index = place.end
        }
        guard let first = marks.first, let last = marks.last else { return [range] }
        return [range.lowerBound..<first.start, min(last.end, range.upperBound)..<range.upperBound]
    }

    private typealias Place = (scalar: Unicode.Scalar, start: Int, end: Int)

    private func isApostrophe(_ mark: Place, before other: Place?) -> Bool {
        Self.apostrophes.contains(mark.scalar) && other?.scalar.properties.isAlphabetic ?? false
    }

    /// The last scalar before an offset, past those of a set.
    private func scalar(before offset: Int, past: Set<Unicode.Scalar> = []) -> Place? {
        var end = offset
        while end > 0 {
            var start = end - 1
            while start > 0, utf8[start].continuesScalar { start -= 1 }
            guard let place = scalar(from: start) else { return nil }
            if !isPast(place.scalar, past) { return place }
            end = start
        }
        return nil
    }

    /// Spaces of all kinds are passed where one is.
    private func isPast(_ scalar: Unicode.Scalar, _ past: Set<Unicode.Scalar>) -> Bool {
        past.contains(scalar)
            || past.contains(" ") && scalar != "\n" && scalar.properties.isWhitespace
    }

    /// The first scalar from an offset on, past those of a set.
    private func scalar(from offset: Int, past: Set<Unicode.Scalar> = []) -> Place? {
        var start = offset
        while start < utf8.count {
            var end = start + 1
            while end < utf8.count, utf8[end].continuesScalar { end += 1 }
            guard
                let scalar = String(decoding: utf8[start..<end], as: UTF8.self).unicodeScalars.first
            else { return nil }
            if !isPast(scalar, past) { return (scalar, start, end) }
            start = end
        }
        return nil
    }

    private static let apostrophes = Set("'‘’".unicodeScalars)
    private static let quotes = Set("\"'“”‘’«»„‟‹›".unicodeScalars)
    private static let closing = quotes.union(")]} ".unicodeScalars)
    /// What a line may begin behind and end before but for a full stop, which may be of "Gov.".
    private static let ends = Set("!?…:;—–_\n".unicodeScalars)
}
