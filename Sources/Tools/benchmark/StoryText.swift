import Language

/// A story as Markdown, in Dossier's format or as a page of a Hugo site. The words are the same.
struct StoryText {
    /// Whose Markdown.
    enum Dialect {
        case dossier, hugo
    }

    private let story: Story
    private let dialect: Dialect

    /// The file of a story.
    static func write(_ story: Story, as dialect: Dialect) -> String {
        let text = StoryText(story: story, dialect: dialect)
        return text.frontMatter + text.lists + text.fullText + text.definitions
    }

    private var frontMatter: String {
        let title = "title: \"\(story.title)\"\ndate: \(story.date)\n"
        let rest = "summary: \"\(story.summary)\"\nstatus: reviewed\nentities: "
        switch dialect {
        case .dossier:
            let slugs = story.cast.map(\.slug).sorted().joined(separator: ", ")
            let matter = "---\n\(title)source: \(story.source)\n\(rest)[\(slugs)]\n---\n"
            return "\(matter)\n# \(story.title)\n"
        case .hugo:
            let names = story.cast.map { "\"\($0.name)\"" }.joined(separator: ", ")
            return "---\n\(title)source_url: \(story.source)\n\(rest)[\(names)]\n---\n"
        }
    }

    // MARK: Lists

    private var lists: String {
        var points: [String] = []
        var roles: [String] = []
        var events: [(date: String, line: String)] = []
        var quotes: [String] = []
        for (index, block) in story.blocks.enumerated() where block.kind == .paragraph {
            let reference = "[¶\(index + 1)]"
            var isChosen = points.count == 4
            for sentence in block.sentences {
                switch sentence.note {
                case .nothing:
                    if isChosen { continue }
                    isChosen = true
                    points.append("- \(sentence.text) \(reference)\n")
                case .role(let person, let words):
                    roles.append("- **[\(person.name)]** — \(words) \(reference)\n")
                case .event(let date, let words):
                    let line = "- `\(date)` “\(words)” — \(sentence.text) \(reference)\n"
                    events.append((date, line))
                case .quote(let words, let speaker):
                    quotes.append("- “\(words)” — [\(speaker.name)] \(reference)\n")
                }
            }
        }
        // By date, those of one date in the order of the text.
        let order = events.indices.sorted { (events[$0].date, $0) < (events[$1].date, $1) }
        return section("Key points", points) + section("Who’s who", roles)
            + section("Timeline", order.map { events[$0].line }) + section("Quotes", quotes)
    }

    private func section(_ title: String, _ lines: [String]) -> String {
        "\n## \(title)\n\n" + lines.joined()
    }

    // MARK: Text

    private var fullText: String {
        "\n## Full text\n" + story.blocks.enumerated().map { write($1, number: $0 + 1) }.joined()
    }

    /// A block; Hugo has to be told what the references to it link to.
    private func write(_ block: Story.Block, number: Int) -> String {
        let anchor = dialect == .hugo ? "{#p\(number)}" : ""
        let line = anchor.isEmpty ? "" : "\(anchor)\n"
        switch block.kind {
        case .paragraph: return "\n\(block.text)\n\(line)"
        case .heading: return "\n### \(block.text)\(anchor.isEmpty ? "" : " \(anchor)")\n"
        case .post:
            let lines = block.text.split(separator: "\n").map { "> \($0)\n" }
            return "\n\(lines.joined())\(line)"
        }
    }

    private var definitions: String {
        let blocks = story.blocks.indices.filter { story.blocks[$0].kind == .paragraph }
        let references = blocks.map { "[¶\($0 + 1)]: #p\($0 + 1)\n" }
        let mentions = story.cast.map { entity in
            "[\(entity.name)]: \(address(of: entity)) \"\(entity.kind.rawValue)\"\n"
        }
        return "\n" + references.joined() + mentions.joined()
    }

    private func address(of entity: InventedEntity) -> String {
        switch dialect {
        case .dossier: "../entities/\(entity.slug).md"
        case .hugo: "/entities/\(entity.slug)/"
        }
    }
}
