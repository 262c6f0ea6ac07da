import Briefings
import Bytes
import Markdown
import Site

/// The one quotation of a briefing that is set large beside its paragraph.
struct PullQuote {
    let entry: QuoteEntry
    /// The number of the block it stands after, away from its own.
    let block: Int

    /// Words; fewer make no sentence. A text of few blocks needs no such quotation.
    private static let fewestWords = 5
    /// Unicode scalars.
    private static let mostCharacters = 140
    private static let fewestBlocks = 8
    /// Blocks from the quotation's own to the one it stands after.
    private static let distance = 2

    /// The first quotation that says something by itself and whose speaker is named; neither at the
    /// beginning of the text nor at its end.
    init?(of page: BriefingPage) {
        let blocks = page.blockCount
        guard blocks >= PullQuote.fewestBlocks else { return nil }
        for entry in page.quotations {
            let utf8 = entry.words.text.utf8
            guard entry.isSpeakerNamed, let block = entry.words.references.first?.block,
                block > 2, block < blocks,
                utf8.count(where: { !$0.continuesScalar }) <= PullQuote.mostCharacters,
                utf8.count(where: { $0 == UInt8(ascii: " ") }) + 1 >= PullQuote.fewestWords,
                !utf8.contains(UInt8(ascii: "]"))
            else { continue }
            self.entry = entry
            // Right beside its paragraph one would read the same words twice.
            self.block =
                block + PullQuote.distance < blocks ? block + PullQuote.distance : block - 3
            return
        }
        return nil
    }
}

extension QuoteEntry {
    /// Whether the speaker is somebody with a name: neither "he" nor "an official".
    fileprivate var isSpeakerNamed: Bool {
        speaker?.spans.contains { Mention($0.kind) != nil } ?? false
    }
}
