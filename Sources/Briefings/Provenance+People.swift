import Bytes
import Diagnostics
import Markdown

/// Whose an office is, and who speaks.
extension Provenance {
    /// An office whose sentence speaks of other people, and not of whom the line names.
    func otherHolder(_ entry: RoleEntry) -> Diagnostic? {
        let statement = entry.role
        // "The minister" of a paragraph may be named in another one.
        guard let slug = entry.mention?.slug, statement.references.count == 1 else { return nil }
        guard let words = Wording.fragments(of: statement.text.utf8).first else { return nil }
        var others: [Slug] = []
        for number in statement.blocksInOrder {
            let block = cited[number]
            for sentence in block.sentences
            where Wording.range(of: words, in: block.utf8, sentence) != nil {
                let people = mentioned.people(in: sentence, ofBlock: number).map(\.slug)
                if opensWithPronoun(block.utf8[sentence]) { return nil }
                if people.isEmpty || people.contains(slug) { return nil }
                others += people
            }
        }
        guard let other = others.first else { return nil }
        return Diagnostic(
            .warning, "briefing/other-holder", in: source, line: statement.line,
            "the sentence that says “\(statement.text.text)” speaks of `\(other)`, and not of "
                + "`\(slug)`",
            help: "correct the name, refer to the paragraph that says so of them, or remove the "
                + "reference: a line without one is shown as the editor’s")
    }

    /// A quotation beside which its sentence says that another person spoke it: “…,” Becker said.
    func otherSpeaker(_ entry: QuoteEntry) -> Diagnostic? {
        guard let speaker = entry.speaker?.spans.lazy.compactMap({ Mention($0.kind)?.slug }).first,
            let words = Wording.fragments(of: entry.words.text.utf8).first
        else { return nil }
        var others: [Slug] = []
        for number in entry.words.blocksInOrder {
            let block = cited[number]
            for sentence in block.sentences
            where Wording.range(of: words, in: block.utf8, sentence) != nil {
                let people = mentioned.people(in: sentence, ofBlock: number)
                if people.contains(where: { $0.slug == speaker }) { return nil }
                others += people.filter { block.speaks($0.range, in: sentence) }.map(\.slug)
            }
        }
        guard let other = others.first else { return nil }
        return Diagnostic(
            .warning, "quotation/other-speaker", in: source, line: entry.words.line,
            "its sentence says that `\(other)` speaks, and not `\(speaker)`",
            help:
                "correct the speaker, or remove the reference: a line without one is shown as the "
                + "editor’s")
    }

    /// "He has been the mayor since": of whom, the sentence does not say.
    private func opensWithPronoun(_ sentence: ArraySlice<UInt8>) -> Bool {
        let word = sentence.prefix { $0.isASCIILetter }
        return ["He", "She", "They", "His", "Her", "Their"].contains { word.elementsEqual($0.utf8) }
    }
}
