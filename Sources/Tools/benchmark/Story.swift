import Language

/// An invented article with its annotations: what a briefing, a Hugo page and a raw article are
/// written from. Texts are Markdown in which a mention is a name in brackets and nothing else is
/// markup.
struct Story {
    /// What a sentence gives to the lists above the text.
    enum Note {
        case nothing
        case role(InventedEntity, words: String)
        /// An EDTF date, and the words of the sentence that it rests on.
        case event(date: String, words: String)
        case quote(words: String, speaker: InventedEntity)
    }

    /// A sentence.
    struct Sentence {
        let text: String
        let note: Note
    }

    /// A block of the text: a paragraph, a heading of one sentence, or a post and its attribution.
    struct Block {
        /// What the block is.
        enum Kind {
            case paragraph, heading, post
        }

        let kind: Kind
        let sentences: [Sentence]

        /// The words; a post's attribution is on a line of its own.
        var text: String {
            sentences.map(\.text).joined(separator: kind == .post ? "\n" : " ")
        }
    }

    /// Counted from 0.
    let number: Int
    let title: String
    let summary: String
    let date: CalendarDate
    let cast: [InventedEntity]
    let blocks: [Block]

    /// The name of the story's files, without an ending: the number keeps it apart from all others.
    var fileName: String {
        let digits = String(number)
        let padding = String(repeating: "0", count: max(0, 6 - digits.count))
        return Language.slug(for: "\(padding)\(digits) \(title)")
    }

    /// Where the article is said to come from.
    var source: String { "https://herald.example/\(date.year)/\(fileName)" }

    /// The raw article, as a reader would paste it.
    var article: [UInt8] {
        let text = ([title] + blocks.map(\.text)).joined(separator: "\n\n") + "\n"
        return text.utf8.filter { $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "]") }
    }
}
