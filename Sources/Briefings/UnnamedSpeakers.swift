import Bytes
package import Diagnostics
package import Language
import Markdown

/// Quotations whose speaker the text names only with a pronoun, which may mean one person or
/// another: editors are offered whom the text last speaks of, but that is never taken for granted.
package struct UnnamedSpeakers {
    /// The person whom a pronoun may mean.
    struct Offer {
        /// The name, a mention.
        let name: RichText
        /// The number of the last block up to the quotation's that mentions that person.
        let block: Int
    }

    private let briefing: Briefing
    private let lines: [ArraySlice<UInt8>]
    /// The blocks that the file defines a reference to.
    private let defined: Set<Int>

    /// A note for each such quotation of a briefing just made, at its line.
    ///
    /// Linear in the briefing; next to nothing where there is no such quotation.
    /// - Parameters:
    ///   - briefing: as it was read from the file, with its lines.
    ///   - file: the briefing's file.
    package static func notes(
        on briefing: Briefing, in file: SourceFile, _ article: Article, _ analysis: Analysis
    ) -> [Diagnostic] {
        guard analysis.quotations.contains(where: { $0.suggestion != nil }) else { return [] }
        let offers = BriefingComposer.offers(article, analysis: analysis).map(\.offer)
        let names = BriefingWriter.markdown(of: offers.compactMap { $0?.name }, in: briefing)
        var next = names.makeIterator()
        let notes = UnnamedSpeakers(
            briefing: briefing,
            lines: file.utf8.split(separator: lineFeed, omittingEmptySubsequences: false),
            defined: Set(briefing.statements.flatMap(\.references).map(\.block)))
        let quotes = briefing.section(.quotes)?.elements ?? []
        return zip(quotes, offers).compactMap { element, offer in
            guard let offer, let name = next.next() else { return nil }
            guard case .quote(let quote) = element else { return nil }
            return notes.note(quote, offer, name, in: file.path)
        }
    }

    private func note(
        _ quote: QuoteEntry, _ offer: Offer, _ name: String, in path: String
    ) -> Diagnostic? {
        guard let speaker = quote.speaker else { return nil }
        var note = Diagnostic(
            .note, "quotation/unnamed-speaker", file: path,
            "the speaker of “\(opening(of: quote.words.text.text))” is only “\(speaker.text)”",
            help: help(quote, offer, name))
        let line = quote.words.line
        if lines.indices.contains(line - 1) {
            // Behind the list's "- ".
            note.position = SourcePosition(line: line, column: 3)
            note.sourceLine = String(decoding: lines[line - 1], as: UTF8.self)
        }
        return note
    }

    /// What to end the line with to name the person offered, with the block that mentions that person.
    private func help(_ quote: QuoteEntry, _ offer: Offer, _ name: String) -> String {
        let blocks = Set(quote.words.references.map(\.block) + [offer.block]).sorted()
        let references = blocks.map { block in
            let reference = Reference(block: block)
            return "[\(reference.label)]" + (defined.contains(block) ? "" : "(\(reference.url))")
        }
        return "the text last speaks of \(offer.name.text); if that is who speaks, end the "
            + "line with `— \(name) \(references.joined(separator: " "))`"
    }

    /// The words, or the first of many.
    private func opening(of words: String) -> String {
        guard words.count > Self.longest else { return words }
        let cut = words.prefix(Self.longest)
        return (cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut) + " …"
    }

    /// Characters.
    private static let longest = 60
}
