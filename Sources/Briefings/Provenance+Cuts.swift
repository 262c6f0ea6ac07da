import Bytes
import Diagnostics
import Language
import Markdown

/// Checks that lines which are cut out of their sentences show it.
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

    /// A warning where an ellipsis leaves out words that reverse a sentence's meaning: “… the envoy
    /// … signed” of “the envoy never signed”.
    func turned(_ statement: Statement, isQuotation: Bool) -> Diagnostic? {
        let numbers = statement.blocksInOrder
        let words = statement.text.utf8
        let fragments = Wording.fragments(of: words)
        // Only an ellipsis counts, not a space within the quotation marks.
        let isOpen =
            fragments.first.map { !words[..<$0.startIndex].allSatisfy(\.isASCIIWhitespace) }
            ?? false
        let isLeftOpen =
            fragments.last.map { !words[$0.endIndex...].allSatisfy(\.isASCIIWhitespace) } ?? false
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
            // The article's words between two parts of a quotation are not what is said.
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

    /// What shows, in words left out, that somebody else does what is told behind them: a person's
    /// name, or "’s": “Ruiz … died” of “Ruiz’s aide, Lund, died”.
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

    /// A warning where a key point is somebody's quoted words, and shows neither that nor whose
    /// they are.
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

    /// Whether words stand in the blocks that a line refers to, in a place for which `isSo` holds.
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
