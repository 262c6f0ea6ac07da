package import Diagnostics
import Bytes
import Language
import Markdown

/// What a briefing says of its date, of other dates and of speakers, as far as it may be wrong.
package struct StatementDoubts {
    private let briefing: Briefing
    private let file: SourceFile
    private let blocks: [TextBlock]

    /// The doubts about a briefing, in the order of its lines.
    /// - Parameter file: the briefing's file, which it was read from.
    package static func doubts(about briefing: Briefing, in file: SourceFile) -> [Doubt] {
        let doubts = StatementDoubts(briefing: briefing, file: file, blocks: briefing.fullText)
        let sections: [BriefingSection.Kind] = [.timeline, .quotes]
        let elements = sections.flatMap { briefing.section($0)?.elements ?? [] }
        return [doubts.date].compactMap { $0 } + elements.compactMap(doubts.doubt)
    }

    private func doubt(about element: BriefingElement) -> Doubt? {
        switch element {
        case .event(let event): doubt(about: event)
        case .quote(let quote): doubt(about: quote)
        default: nil
        }
    }

    /// The date of an article that does not state it. A dateline is as good as a statement, unless
    /// the weekday in it disagrees.
    private var date: Doubt? {
        guard let date = briefing.metadata.date, let basis = briefing.metadata.dateBasis,
            basis.hasPrefix("inferred:") || basis.hasSuffix("not agree"),
            !basis.hasPrefix("inferred: dateline") || basis.hasSuffix("not agree")
        else { return nil }
        return Doubt(
            "review/article-date", certainty: 20, in: file,
            at: file.offset(ofLine: file.line(of: .date)),
            "the article does not state its date: \(date) is \(basis)",
            help: "if it is of another day, write that here; what is counted from it is then made "
                + "anew")
    }

    /// A date that is counted from another one in the text.
    private func doubt(about event: TimelineEntry) -> Doubt? {
        guard let words = event.words, let anchor = event.anchor else { return nil }
        return Doubt(
            "review/date", certainty: 60, in: file, at: place(of: event.statement),
            "\(event.date), “\(words)”, is counted from “\(anchor.words)” (¶\(anchor.block))",
            help: "if it is another time, write that in its place")
    }

    /// A speaker who is a pronoun in the text, or is not named where the words stand.
    private func doubt(about quote: QuoteEntry) -> Doubt? {
        guard let speaker = quote.speaker, !quote.words.isEditors else { return nil }
        guard let mention = speaker.spans.lazy.compactMap({ Mention($0.kind) }).first else {
            guard ["he", "she"].contains(speaker.text.lowercased()) else { return nil }
            return Doubt(
                "review/speaker", certainty: 0, in: file, at: place(of: quote.words),
                "the speaker is only “\(speaker.text)”",
                help: "if you know who it is, end the line with `— [Name] [¶n]`, the name as it "
                    + "stands in that paragraph")
        }
        guard let own = block(of: quote), !own.mentions(mention.slug) else { return nil }
        return Doubt(
            "review/speaker", certainty: 70, in: file, at: place(of: quote.words),
            "\(speaker.text) is not named in the paragraph of these words",
            help: "if it is somebody else who speaks, name that person at the end of the line")
    }

    /// The block that the words stand in.
    private func block(of quote: QuoteEntry) -> TextBlock? {
        let words = Array(quote.words.text.utf8[quote.spoken])
        return quote.words.blocksInOrder.lazy.filter { blocks.indices.contains($0 - 1) }
            .map { blocks[$0 - 1] }.first { $0.text.utf8[...].firstOffset(of: words) != nil }
    }

    /// Where a line of a list says something, behind its "- ".
    private func place(of statement: Statement) -> Int { file.offset(ofLine: statement.line) + 2 }
}

extension TextBlock {
    fileprivate func mentions(_ entity: Slug) -> Bool {
        text.spans.contains { Mention($0.kind)?.slug == entity }
    }
}
