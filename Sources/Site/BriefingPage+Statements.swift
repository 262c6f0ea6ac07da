import Bytes
package import Briefings
import Markdown

extension BriefingPage {
    /// Whose word a briefing is.
    package enum Standing: Int, Sendable {
        /// A program's, and nobody has read it against its article yet.
        case machineDraft
        /// A person's, who has read it against its article.
        case reviewed
        /// A person's from the start: it is of no article.
        case own
    }

    /// Whose word it is.
    package var standing: Standing {
        let metadata = briefing.metadata
        if metadata.status == .reviewed { return .reviewed }
        return metadata.source == nil ? .own : .machineDraft
    }

    /// Whether the program has found nothing in its article, which may be in another language, or names alone
    /// in one of another script.
    package var isUnread: Bool {
        standing == .machineDraft && hasFullText && events.isEmpty && keyPoints.isEmpty
            && (entities.isEmpty || isOfOtherScript)
    }

    /// Whether most letters of its text are none of Latin script.
    private var isOfOtherScript: Bool {
        var (latin, others) = (0, 0)
        for byte in passages[..<blockCount].lazy.map(\.text.utf8).joined() {
            if byte.isASCIILetter { latin += 1 }
            // The first bytes of Greek letters and all behind them, but not of quotation marks.
            if byte >= 0xCE, byte != 0xE2 { others += 1 }
        }
        return others > latin
    }

    /// Whether the headline is none of the words of the article below it, is cut out of a sentence, or joins
    /// words that do not stand beside each other: a person's.
    package var isHeadlineEditors: Bool {
        guard hasFullText else { return false }
        let texts = passages[..<blockCount].map(\.text.utf8)
        return [Array(title.utf8), briefing.heading.utf8].contains { headline in
            let words = Wording.fragments(of: headline)
            if words.isEmpty { return false }
            // With an ellipsis within it the headline is the article's own, or none of its words.
            let isJoined = words.count > 1
            return !texts.contains { text in
                Wording.places(of: isJoined ? headline[...] : words[0], in: text, text.indices)
                    .contains { isJoined || Wording.isWhole(headline, at: $0, in: text) }
            }
        }
    }

    /// The quotations in order; the n-th, counted from 1, is `qn` in annotations.
    package var quotations: [QuoteEntry] {
        BriefingPage.elements(of: briefing, in: .quotes) {
            if case .quote(let entry) = $0 { entry } else { nil }
        }
    }

    static func keyPoints(of briefing: Briefing) -> [Statement] {
        elements(of: briefing, in: .keyPoints) {
            if case .statement(let statement) = $0 { statement } else { nil }
        }
    }

    /// What all sections of a kind hold, such as are wanted.
    private static func elements<Wanted>(
        of briefing: Briefing, in kind: BriefingSection.Kind,
        _ wanted: (BriefingElement) -> Wanted?
    ) -> [Wanted] {
        var found: [Wanted] = []
        for section in briefing.sections where section.kind == kind {
            found += section.elements.lazy.compactMap(wanted)
        }
        return found
    }

    /// A briefing in one statement.
    static func gist(
        of briefing: Briefing, _ keyPoints: [Statement], _ passages: [Passage]
    ) -> Statement? {
        let title = briefing.metadata.title
        if let point = keyPoints.first(where: { !$0.text.text.hasPrefix(title) }) ?? keyPoints.first
        {
            return point
        }
        if let summary = briefing.metadata.summary { return Statement(RichText(summary)) }
        guard let passage = passages.first(where: { $0.kind == .paragraph }),
            let sentence = passage.sentences.first
        else { return nil }
        // What stands below no full text is a person's.
        let place = passage.number.map { [Reference(block: $0)] } ?? []
        return Statement(
            passage.text[sentence], references: briefing.fullText.isEmpty ? [] : place)
    }
}
