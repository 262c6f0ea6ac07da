internal import Briefings
public import Markdown

extension BriefingPage {
    /// The briefing in one statement: the first key point that says more than the title, or the
    /// first sentence.
    public var gist: RichText? {
        let title = briefing.metadata.title
        var first: RichText?
        for element in briefing.section(.keyPoints)?.elements ?? [] {
            guard case .statement(let statement) = element else { continue }
            if !statement.text.text.hasPrefix(title) { return statement.text }
            first = first ?? statement.text
        }
        if let first { return first }
        guard let passage = passages.first(where: { $0.kind == .paragraph }),
            let sentence = passage.sentences.first
        else { return nil }
        return passage.text[sentence]
    }
}
