import Bytes
import Diagnostics
import Markdown

/// The first law: the full text is the article.
extension Provenance {
    /// Reports every block that differs, or the first alone where there are more or fewer than the
    /// article has: everything after it is shifted.
    func compare(with article: Article) -> [Diagnostic] {
        var differences: [Diagnostic] = []
        lazy var bare = bareDefinition
        for (index, pair) in zip(article.blocks, blocks).enumerated()
        where !isSame(pair.0, pair.1) {
            differences.append(difference(at: index, pair.0, pair.1, bareDefinition: bare))
            if article.blocks.count != blocks.count { break }
        }
        if !differences.isEmpty { return differences }
        if blocks.count < article.blocks.count {
            let missing = article.blocks[blocks.count]
            return [
                Diagnostic(
                    .error, Diagnostic.textMissing, file: source.path,
                    "the full text ends before ¶\(blocks.count + 1) of the article: "
                        + "“\(opening(of: missing.utf8))”",
                    help: "put the block back, or run `dossier ingest` on a copy without edits")
            ]
        }
        if blocks.count > article.blocks.count {
            let extra = blocks[article.blocks.count]
            return [
                Diagnostic(
                    .error, Diagnostic.textAdded, in: source, line: extra.line,
                    "the article has no block after ¶\(article.blocks.count)",
                    help: "keep words of your own in a section of their own, such as `## Notes`")
            ]
        }
        return []
    }

    /// Lists, tables and the like in the full text: no article has them.
    func strays() -> [Diagnostic] {
        briefing.sections.filter { $0.kind == .fullText }.flatMap(\.elements).compactMap {
            element in
            guard case .prose(let block) = element else { return nil }
            return Diagnostic(
                .error, Diagnostic.textAdded, in: source, line: block.line,
                "the article has no such block",
                help: "keep words of your own in a section of their own, such as `## Notes`")
        }
    }

    private func isSame(_ block: Article.Block, _ text: TextBlock) -> Bool {
        text.kind == block.kind.textKind && text.text.utf8 == block.utf8
            && text.text.spans.allSatisfy(leavesAsItIs)
    }

    /// Whether formatting leaves the words as the article has them: a mention, or what Markdown
    /// adds by itself. Struck words, or a picture in place of its words, would say something else.
    private func leavesAsItIs(_ span: InlineSpan) -> Bool {
        switch span.kind {
        case .link(let url, _): Mention.isWellFormed(url)
        case .autolink, .hardBreak: true
        case .emphasis, .strong, .strikethrough, .code, .image, .footnoteReference: false
        }
    }

    /// The line of a definition without brackets, "Lima: ../entities/lima.md".
    private var bareDefinition: Int? {
        let lines = source.utf8.split(separator: lineFeed, omittingEmptySubsequences: false)
        let target = Array(": ../entities/".utf8)
        return lines.lastIndex { line in
            line.first != UInt8(ascii: "[") && line.firstOffset(of: target) != nil
                && !line.contains(UInt8(ascii: "["))
        }.map { $0 + 1 }
    }

    private func difference(
        at index: Int, _ block: Article.Block, _ text: TextBlock, bareDefinition: Int?
    ) -> Diagnostic {
        if text.text.utf8 == block.utf8, text.kind == block.kind.textKind {
            return Diagnostic(
                .error, Diagnostic.textDiffers, in: source, line: text.line,
                "¶\(index + 1) has links or formatting that the article does not have",
                help: "only names can be marked in the full text, as links to ../entities/")
        }
        if text.text.utf8 == block.utf8 {
            return Diagnostic(
                .error, Diagnostic.textDiffers, in: source, line: text.line,
                "¶\(index + 1) is \(block.kind.textKind.noun) in the article, "
                    + "and \(text.kind.noun) here",
                help: "in the full text headings begin with `### `, each line of a post with `> `, "
                    + "and a paragraph with neither")
        }
        let common = zip(block.utf8, text.text.utf8).prefix { $0 == $1 }.count
        if let name = bracketed(text.text.utf8[common...]) {
            return Diagnostic(
                .error, Diagnostic.textDiffers, in: source, line: text.line,
                "`[\(name)]` in ¶\(index + 1) leads nowhere",
                help: bentDefinition(of: name, below: bareDefinition)
                    ?? "write `[\(name)][NAME]` with the name of a file in content/entities/, "
                    + "or add `[\(name)]: ../entities/NAME.md` at the end")
        }
        if let difference = unseen(at: common, block.utf8, text.text.utf8) {
            return Diagnostic(
                .error, Diagnostic.textDiffers, in: source, line: text.line,
                "¶\(index + 1) has \(difference)",
                help: "a paragraph of the full text is one line; spaces are the article’s, too")
        }
        // Strings compare as equal in any of Unicode's normalization forms.
        if String(decoding: block.utf8, as: UTF8.self) == text.text.text {
            return Diagnostic(
                .error, Diagnostic.textDiffers, in: source, line: text.line,
                "¶\(index + 1) spells letters with accents otherwise than the article, as one sign or as two",
                help:
                    "an editor has saved the file so (forms NFC and NFD of Unicode): save it in the "
                    + "article’s form, or copy the paragraph from there")
        }
        let start = block.utf8[..<common].lastIndex(of: UInt8(ascii: " ")).map { $0 + 1 } ?? 0
        return Diagnostic(
            .error, Diagnostic.textDiffers, in: source, line: text.line,
            "¶\(index + 1) is not the article’s: the article has "
                + "“\(opening(of: Array(block.utf8[start...])))”, "
                + "the briefing “\(opening(of: Array(text.text.utf8[min(start, text.text.utf8.count)...])))”",
            help:
                "the words of the full text are the source’s; only the brackets around names may change"
        )
    }

    /// What to do about a definition `[name]: …` that is not read because its quotation marks are
    /// curly, or a line above it has lost its brackets.
    private func bentDefinition(of name: String, below bareDefinition: Int?) -> String? {
        if let line = bareDefinition {
            return
                "line \(line) has lost the brackets around its name, so it and those below it are not "
                + "read: write `[…]: ../entities/…` there, or remove it"
        }
        guard let start = source.utf8[...].firstOffset(of: Array("\n[\(name)]: ".utf8)) else {
            return nil
        }
        let line = source.utf8[(start + 1)...].prefix { $0 != UInt8(ascii: "\n") }
        let marks = [BriefingSyntax.openQuote, BriefingSyntax.closeQuote]
        guard marks.contains(where: { line.firstOffset(of: $0) != nil }) else { return nil }
        return "its line `[\(name)]: …` needs straight quotation marks: \"place\", not “place”"
    }

    /// The first difference of two texts, if one side of it is invisible: "a line break where the
    /// article has a space, behind …".
    private func unseen(at common: Int, _ article: [UInt8], _ text: [UInt8]) -> String? {
        let (theirs, ours) = (scalar(at: common, in: article), scalar(at: common, in: text))
        guard let theirs, let ours, Self.unseen[theirs] != nil || Self.unseen[ours] != nil,
            !isOtherWord(at: common, article, text)
        else { return nil }
        let before = String(decoding: article[..<article.scalarStart(at: common)], as: UTF8.self)
            .suffix(40)
        return
            "\(Self.name(of: ours)) where the article has \(Self.name(of: theirs)), behind “…\(before)”"
    }

    /// Whether texts differ in a word and not in a space: "Roberto" beside "Robert ", a shorter
    /// word with the space behind it.
    private func isOtherWord(at common: Int, _ article: [UInt8], _ text: [UInt8]) -> Bool {
        let pairs = [(article, text), (text, article)]
        let space = UInt8(ascii: " ")
        return pairs.contains { spaced, other in
            common < spaced.count && spaced[common] == space && common < other.count
                && other[common] > space && other[common] < 0x80
                && !spaced[(common + 1)...].starts(with: other[common...].prefix(8))
        }
    }

    /// The scalar that an offset lies in.
    private func scalar(at offset: Int, in utf8: [UInt8]) -> Unicode.Scalar? {
        let start = utf8.scalarStart(at: min(offset, utf8.count))
        return String(decoding: utf8[start...].prefix(4), as: UTF8.self).unicodeScalars.first
    }

    private static func name(of scalar: Unicode.Scalar) -> String {
        unseen[scalar] ?? "“\(scalar)”"
    }

    private static let unseen: [Unicode.Scalar: String] = [
        " ": "a space", "\n": "a line break", "\t": "a tab", "\u{A0}": "a no-break space",
        "\u{202F}": "a narrow no-break space", "\u{2009}": "a thin space",
        "\u{200B}": "a zero-width space", "\u{AD}": "a soft hyphen",
        "\u{FEFF}": "a byte order mark", "\u{2060}": "a word joiner",
    ]

    /// The words in brackets that a text begins with, where it departs from the article.
    private func bracketed(_ utf8: ArraySlice<UInt8>) -> String? {
        guard utf8.first == UInt8(ascii: "["), let close = utf8.firstIndex(of: UInt8(ascii: "]"))
        else { return nil }
        let name = String(decoding: utf8[utf8.startIndex + 1..<close], as: UTF8.self)
        return name.isEmpty || name.contains("[") || name.utf8.count > 100 ? nil : name
    }

    private func opening(of utf8: [UInt8]) -> String {
        let text = String(decoding: utf8, as: UTF8.self)
        return text.count > 40 ? text.prefix(40) + "…" : text
    }
}

extension Article.Block.Kind {
    /// The kind of block that stands for it in the full text.
    fileprivate var textKind: TextBlock.Kind {
        switch self {
        case .paragraph, .credit: .paragraph
        case .heading: .heading
        case .post: .post
        }
    }
}

extension TextBlock.Kind {
    fileprivate var noun: String {
        switch self {
        case .paragraph: "a paragraph"
        case .heading: "a heading"
        case .post: "a post"
        }
    }
}
