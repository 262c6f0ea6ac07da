package import Diagnostics
package import Language
import Bytes
import Markdown

/// The names of a briefing that may be no names, or of another kind.
package struct NameDoubts: Sendable {
    /// A name as far as one briefing goes.
    package struct Name: Sendable {
        /// How clearly the text speaks for it, see `NameEvidence`.
        package let margin: Int
        private let surface: String
        private let block: Int
        private let offset: Int

        fileprivate init(margin: Int, surface: String, block: Int, offset: Int) {
            self.margin = margin
            self.surface = surface
            self.block = block
            self.offset = offset
        }

        /// The name where a later mention of it speaks more clearly.
        fileprivate func with(margin: Int) -> Name {
            Name(margin: max(margin, self.margin), surface: surface, block: block, offset: offset)
        }

        /// The doubt about it; `nil` where most names are right that are as clear as this one.
        /// - Parameters:
        ///   - entity: what it was taken for, and that entity's file.
        ///   - margin: the largest of all its mentions, in whatever briefing.
        package func doubt(
            about entity: Entity, in entityFile: String, margin: Int, in file: SourceFile
        ) -> Doubt? {
            NameEvidence.rightOf100(margin: margin, as: entity.kind).map { right in
                Doubt(
                    "review/name", certainty: right, in: file, at: offset,
                    "“\(surface)” (¶\(block)) was taken for \(entity.kind.withArticle); \(right) of 100 such guesses were right",
                    help:
                        "if it is something else, write `kind:` anew in \(entityFile); if it is no "
                        + "name, or not the whole of one, add `hidden: true` there")
            }
        }
    }

    /// The names of a briefing's full text, each with its first mention, by the entity they mean.
    /// - Parameter kind: what an entity is; `nil` where that is not in doubt.
    package static func names(
        in briefing: Briefing, _ file: SourceFile, kind: (Slug) -> EntityKind?
    ) -> [Slug: Name] {
        let blocks = briefing.fullText
        var names: [Slug: Name] = [:]
        // Read when the first name is found that is in doubt.
        lazy var text = BlockText(blocks)
        for (number, block) in blocks.enumerated() {
            for span in block.text.spans {
                guard let mention = Mention(span.kind), let kind = kind(mention.slug) else {
                    continue
                }
                let margin = text.margin(of: span.range, inBlock: number, as: kind)
                if let known = names[mention.slug] {
                    names[mention.slug] = known.with(margin: margin)
                    continue
                }
                let surface = String(decoding: block.text.utf8[span.range], as: UTF8.self)
                let line = file.offset(ofLine: block.line)
                let end =
                    number + 1 < blocks.count
                    ? file.offset(ofLine: blocks[number + 1].line) : file.utf8.count
                // A name with formatting in it is not found so.
                let offset = file.utf8[line..<max(line, end)].firstOffset(
                    of: Array("[\(surface)]".utf8))
                names[mention.slug] = Name(
                    margin: margin, surface: surface, block: number + 1,
                    offset: offset.map { $0 + 1 } ?? line)
            }
        }
        return names
    }

}

/// The blocks of a briefing as a text, and what that says of names.
private struct BlockText {
    private let starts: [Int]
    private let evidence: NameEvidence?

    init(_ blocks: [TextBlock]) {
        var utf8: [UInt8] = []
        var read: [SourceText.Block] = []
        for (index, block) in blocks.enumerated() {
            let start = utf8.count
            utf8 += block.text.utf8
            let kind: SourceText.BlockKind =
                switch block.kind {
                case .paragraph: .paragraph
                case .heading: .heading
                case .post: .post
                }
            read.append(
                SourceText.Block(kind: kind, range: start..<utf8.count, number: index + 1))
            utf8 += [lineFeed, lineFeed]
        }
        starts = read.map(\.range.lowerBound)
        evidence = NameEvidence(SourceText(utf8: utf8, blocks: read, date: nil))
    }

    /// How clearly the text speaks for a name.
    /// - Parameters:
    ///   - range: in its block.
    ///   - block: counted from 0.
    func margin(of range: Range<Int>, inBlock block: Int, as kind: EntityKind) -> Int {
        let start = starts[block]
        let place = (start + range.lowerBound)..<(start + range.upperBound)
        // “Russian” names a people, or what is theirs; it leads to the country.
        let kinds = kind == .place ? [kind, .group] : [kind]
        return kinds.compactMap { evidence?.margin(of: place, as: $0) }.max() ?? .max
    }
}

extension EntityKind {
    /// As in “an organization”.
    fileprivate var withArticle: String {
        switch self {
        case .organization, .event: "an \(rawValue)"
        case .person, .place, .group, .work: "a \(rawValue)"
        }
    }
}
