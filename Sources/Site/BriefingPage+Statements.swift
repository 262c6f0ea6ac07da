import Bytes
package import Briefings
import Markdown

extension BriefingPage {
    /// Who answers for what a briefing says.
    package enum Standing: Int, Sendable {
        /// Nobody yet: a program made it, and nobody has read it against its article.
        case machineDraft
        /// A person, who has read it against its article.
        case reviewed
        /// A person, who wrote it: it is of no article.
        case own
    }

    /// Who answers for what it says.
    package var standing: Standing {
        let metadata = briefing.metadata
        if metadata.status == .reviewed { return .reviewed }
        return metadata.source == nil ? .own : .machineDraft
    }

    /// Whether the program has found no event and no key point in its article, and no names either,
    /// unless most of it is in another script than Latin.
    package var isUnread: Bool {
        standing == .machineDraft && hasFullText && events.isEmpty && keyPoints.isEmpty
            && (entities.isEmpty || isOfOtherScript)
    }

    /// Whether most letters of its text are of other scripts than Latin.
    private var isOfOtherScript: Bool {
        var (latin, others) = (0, 0)
        for byte in passages[..<blockCount].lazy.map(\.text.utf8).joined() {
            if byte.isASCIILetter { latin += 1 }
            // The first bytes of Greek letters and all behind them, but not of quotation marks.
            if byte >= 0xCE, byte != 0xE2 { others += 1 }
        }
        return others > latin
    }

    /// Whether the headline is a person's: its words do not stand in the article below it, are cut
    /// out of a sentence, or join words that do not stand beside each other.
    package var isHeadlineEditors: Bool {
        guard hasFullText else { return false }
        let texts = passages[..<blockCount].map(\.text.utf8)
        return [Array(title.utf8), briefing.heading.utf8].contains { headline in
            let words = Wording.fragments(of: headline)
            if words.isEmpty { return false }
            // A headline with an ellipsis inside is looked for as it is: the ellipsis may be the
            // article's own.
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

    /// The elements of all sections of a kind that `wanted` takes.
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
        // Without a full text, all words are a person's and refer to no block.
        let place = passage.number.map { [Reference(block: $0)] } ?? []
        return Statement(
            passage.text[sentence], references: briefing.fullText.isEmpty ? [] : place)
    }
}
