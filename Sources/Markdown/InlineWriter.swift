/// Writes plain text with links as GFM that reads back as exactly that text and those links.
///
/// Every character that is markup somewhere, here or in Obsidian, is escaped with a backslash where
/// it could be taken for markup; the traps are listed in the briefing format. Links are reference
/// links: `[text]` where `labels` gives the text to the link's target alone, `[text][label]`
/// elsewhere.
package struct InlineWriter {
    /// The Markdown written so far.
    package private(set) var output: [UInt8] = []
    /// The link reference definitions that the text needs, in order of first use.
    package private(set) var definitions: [Definition] = []
    private var defined: Set<[UInt8]> = []
    private let labels: LinkLabels

    /// `[label]: url "title"`.
    package struct Definition: Sendable, Hashable {
        /// The label, which needs no escape.
        package let label: String
        /// Where it leads.
        package let url: String
        /// The title beside the target; may be empty.
        package let title: String
    }

    /// A writer that resolves links through `labels`.
    package init(labels: LinkLabels) { self.labels = labels }

    /// Writes markup as it is.
    package mutating func write(markup: String) { output += Array(markup.utf8) }

    /// Appends markup as it is.
    package mutating func write(markup: [UInt8]) { output += markup }

    /// Writes text with its links; every other formatting is dropped.
    /// - Parameters:
    ///   - text: no line of it starts or ends with white space.
    ///   - linePrefix: put after each line break, for text inside a block quote.
    package mutating func write(_ text: RichText, linePrefix: String = "") {
        let links = text.spans.filter { if case .link = $0.kind { true } else { false } }
        let run = TextRun(text.utf8, links: links.map(\.range), linePrefix: linePrefix)
        var position = 0
        for link in links where link.range.lowerBound >= position {
            run.write(position..<link.range.lowerBound, to: &output)
            write(link, in: run)
            position = link.range.upperBound
        }
        run.write(position..<text.utf8.count, to: &output)
    }

    private mutating func write(_ link: InlineSpan, in run: TextRun) {
        guard case .link(let url, let title) = link.kind else { return }
        output.append(UInt8(ascii: "["))
        let start = output.count
        run.write(link.range, isLinkText: true, to: &output)
        // A label is compared as it is written, backslashes included.
        let isEscaped = output.count - start != link.range.count
        output.append(UInt8(ascii: "]"))
        var label = String(decoding: run.bytes[link.range], as: UTF8.self)
        if isEscaped || run.needsFullForm(link.range) || !labels.isShortcut(label, to: url) {
            label = labels.fullLabel(of: url)
            output += Array("[\(label)]".utf8)
        }
        if defined.insert(LinkLabels.definitionKey(label)).inserted {
            definitions.append(Definition(label: label, url: url, title: title))
        }
    }
}
