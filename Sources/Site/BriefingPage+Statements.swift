internal import Briefings
public import Markdown

extension BriefingPage {
    /// Whose word a briefing is.
    public enum Standing: Int, Sendable {
        /// A program's, and nobody has read it against its article yet.
        case machineDraft
        /// A person's, who has read it against its article.
        case reviewed
        /// A person's from the start: it is of no article.
        case own
    }

    /// Whose word it is.
    public var standing: Standing {
        let metadata = briefing.metadata
        if metadata.status == .reviewed { return .reviewed }
        return metadata.source == nil ? .own : .machineDraft
    }

    /// The briefing in one statement: the first key point that says more than the title; without
    /// key points its summary, or the first sentence.
    public var gist: RichText? {
        let title = briefing.metadata.title
        var first: RichText?
        for element in briefing.section(.keyPoints)?.elements ?? [] {
            guard case .statement(let statement) = element else { continue }
            if !statement.text.text.hasPrefix(title) { return statement.text }
            first = first ?? statement.text
        }
        if let first { return first }
        if let summary = briefing.metadata.summary { return RichText(summary) }
        guard let passage = passages.first(where: { $0.kind == .paragraph }),
            let sentence = passage.sentences.first
        else { return nil }
        return passage.text[sentence]
    }
}
