@testable import Language

/// Cuts a test text into blocks: a line each; `# ` opens a heading, `> ` a post, `— ` its
/// attribution, `% ` a credit.
func article(_ text: String, date: String? = nil) -> SourceText {
    var bytes: [UInt8] = []
    var blocks: [SourceText.Block] = []
    for line in text.split(separator: "\n") {
        let kind: SourceText.BlockKind =
            switch line.prefix(2) {
            case "# ": .heading
            case "> ": .post
            case "— ": .attribution
            case "% ": .credit
            default: .paragraph
            }
        let words = kind == .paragraph || kind == .attribution ? line : line.dropFirst(2)
        let start = bytes.count
        bytes.append(contentsOf: words.utf8)
        blocks.append(
            SourceText.Block(kind: kind, range: start..<bytes.count, number: blocks.count + 1))
        bytes.append(10)
    }
    return SourceText(utf8: bytes, blocks: blocks, date: date.flatMap { CalendarDate(iso: $0) })
}

/// An analysis with its text, read in words.
struct Read {
    let text: SourceText
    let analysis: Analysis

    init(_ words: String, date: String? = nil, known: [KnownEntity] = []) {
        text = article(words, date: date)
        analysis = analyze(text, known: known)
    }

    func words(_ range: Range<Int>) -> String {
        String(decoding: text.utf8[range], as: UTF8.self)
    }

    /// `surface=slug` for each mention.
    var mentions: [String] {
        analysis.mentions.map { "\(words($0.range))=\(analysis.entities[$0.entity].slug)" }
    }

    var slugs: [String] { analysis.entities.map(\.slug) }

    func kind(_ slug: String) -> EntityKind? {
        analysis.entities.first { $0.slug == slug }?.kind
    }

    func roles(_ slug: String) -> [String] {
        analysis.roles.filter { analysis.entities[$0.entity].slug == slug }.map { words($0.range) }
    }

    /// `words=value` for each time expression.
    var times: [String] { analysis.times.map { "\(words($0.range))=\($0.value)" } }

    /// `EDTF|words|fragments` for each event.
    var events: [String] {
        analysis.events.map {
            "\($0.date)|\(words($0.words))|\($0.fragments.map(words).joined(separator: " … "))"
        }
    }

    /// `quotation=speaker>entity` for each quotation.
    var quotations: [String] {
        analysis.quotations.map {
            let entity = $0.entity.map { analysis.entities[$0].slug } ?? "-"
            return "\(words($0.range))=\($0.speaker.map(words) ?? "-")>\(entity)"
        }
    }

    /// The slugs of those who speak the quotations.
    var speakers: [String?] { analysis.quotations.map { $0.entity.map { slugs[$0] } } }

    var keyPoints: [String] { analysis.keyPoints.map(words) }
}

/// A text with names as a tagger may find them.
struct Tagged {
    let text: TaggerText
    let names: [TaggedName]

    /// - Parameter names: the first place of each, the longer ones before their parts.
    init(_ words: String, _ names: KeyValuePairs<String, EntityKind>) {
        let text = TaggerText(article(words))
        let tokens = text.document.tokens
        var found: [TaggedName] = []
        for (name, kind) in names {
            let sought = TaggerText(article(name)).document.tokens.map(\.key)
            let start = tokens.indices.first { start in
                tokens[start...].prefix(sought.count).map(\.key) == sought
                    && !found.contains { $0.tokens.contains(start) }
            }
            if let start {
                found.append(TaggedName(tokens: start..<(start + sought.count), kind: kind))
            }
        }
        self.text = text
        self.names = found.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// The words of the names that a rule leaves.
    func words(_ rule: (TaggerText, [TaggedName]) -> [TaggedName]) -> [String] {
        rule(text, names).map { text.document.text(text.document.bytes(of: $0.tokens)) }
    }
}
