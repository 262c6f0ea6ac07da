import Bytes
import Diagnostics
import Language
import Markdown

/// Lines of our sections that people wrote and that are nearly what they mean: an event without
/// backticks, a reference in other brackets, a name in brackets that leads nowhere. They would pass
/// for plain words.
enum NearLines {
    /// A warning for each such slip of an element, an error where the line has a reference and
    /// would pass for proved.
    static func diagnostics(
        of element: BriefingElement, in kind: BriefingSection.Kind, _ source: SourceFile
    ) -> [Diagnostic] {
        guard let statement = element.statement else { return [] }
        if let slip = formSlip(of: element, in: kind) {
            return [
                Diagnostic(
                    statement.isEditors ? .warning : .error, slip.id, in: source,
                    line: statement.line, slip.summary, help: slip.help)
            ]
        }
        guard statement.isEditors else { return [] }
        var found: [Diagnostic] = []
        func warn(_ id: String, _ summary: String, _ help: String) {
            found.append(
                Diagnostic(
                    .warning, id, in: source, line: statement.line, summary, help: help))
        }
        let utf8 = statement.text.utf8
        if let (first, second) = gluedReferences(statement.text) {
            warn(
                "briefing/reference-form",
                "“[\(first)][\(second)]” is one link, and the line the editor’s",
                "put a space between the two: `[\(first)] [\(second)]`")
        } else if let (form, block) = otherReference(utf8) ?? nearReference(statement.text) {
            warn(
                "briefing/reference-form", "“\(form)” is no reference, and the line the editor’s",
                "write `[¶\(block)]` if the line is the source’s words")
        }
        return found + deadNames(in: statement.text, line: statement.line, source)
    }

    /// What keeps a line from being read as the event or the office that it is: an event without
    /// backticks or under another heading, a name without bold.
    static func formSlip(
        of element: BriefingElement, in kind: BriefingSection.Kind
    ) -> (id: String, summary: String, help: String)? {
        guard case .statement(let statement) = element else { return nil }
        if kind == .timeline, let date = bareDate(statement.text.utf8) {
            return (
                "briefing/bare-date", "“\(date)” has no backticks, so this is not read as an event",
                "write the line as ``- `\(date)` — what happened``"
            )
        }
        if kind != .timeline, let span = statement.text.spans.first, span.kind == .code,
            span.range.lowerBound == 0, let date = bareDate(statement.text.utf8)
        {
            return (
                "briefing/misplaced-event",
                "“\(date)” makes this an event, and it does not stand under `## Timeline`",
                "write that heading above it if it is gone, or move the line there"
            )
        }
        if kind == .whosWho, let span = statement.text.spans.first, Mention(span.kind) != nil,
            span.range.lowerBound == 0,
            statement.text.utf8[span.range.upperBound...].starts(with: " — ".utf8)
        {
            let name = String(decoding: statement.text.utf8[span.range], as: UTF8.self)
            return (
                "briefing/bare-name", "“\(name)” is not in bold, so this is not read as an office",
                "write the line as `- **[\(name)]** — the office`"
            )
        }
        return nil
    }

    /// Warnings for a block of a person's own, where only names in brackets can be slips.
    static func deadNames(in block: Block, _ source: SourceFile) -> [Diagnostic] {
        switch block.kind {
        case .code, .html: []
        default:
            deadNames(in: block.text, line: block.line, source)
                + block.children.flatMap { deadNames(in: $0, source) }
        }
    }

    private static func deadNames(
        in text: RichText, line: Int, _ source: SourceFile
    ) -> [Diagnostic] {
        deadNames(in: text).map { name in
            Diagnostic(
                .warning, "briefing/dead-name", in: source, line: line,
                "“[\(name)]” leads to no entity",
                help: "write `[\(name)][NAME]` with the name of a file in content/entities/, "
                    + "or remove the brackets")
        }
    }

    /// A date that opens a line.
    private static func bareDate(_ utf8: [UInt8]) -> String? {
        let word = utf8.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: ":") }
        guard word.prefix(4).count(where: \.isASCIIDigit) == 4 else { return nil }
        let date = String(decoding: word, as: UTF8.self)
        return EDTF(date) == nil ? nil : date
    }

    /// "(¶7)", "¶7", "[7]", "[P7]" at a line's end, and the number.
    private static func otherReference(_ utf8: [UInt8]) -> (form: String, block: Int)? {
        guard let end = utf8.last, end.isASCIIDigit || "])".utf8.contains(end) else { return nil }
        let start = utf8.lastIndex(of: UInt8(ascii: " ")).map { $0 + 1 } ?? 0
        let last = utf8[start...]
        let form = String(decoding: last, as: UTF8.self)
        let isBracketed = "[(".utf8.contains(last.first ?? 0)
        let inner = isBracketed ? form.dropFirst().dropLast() : form[...]
        let number = inner.drop { "¶Pp".contains($0) }
        let isReference = inner.first == "¶" || form.hasPrefix("[")
        guard isReference, inner.count - number.count <= 1, number.utf8.count < 5,
            let block = Int(number), block > 0
        else { return nil }
        return (form, block)
    }

    /// The labels of "[¶2][¶4]" at a line's end, which Markdown takes for the words of one link and
    /// where that leads.
    private static func gluedReferences(_ text: RichText) -> (String, String)? {
        guard let last = text.spans.last, let reference = Reference(last.kind),
            last.range.upperBound == text.utf8.count
        else { return nil }
        let words = String(decoding: text.utf8[last.range], as: UTF8.self)
        return words.hasPrefix("¶") && words != reference.label ? (words, reference.label) : nil
    }

    /// "[¶2].", "[¶2, ¶3]", "[¶2-3]", "[¶ 2]", "[¶2] — ok" near a line's end, and the number: what
    /// stands in the brackets, or behind them, hides the reference.
    private static func nearReference(_ text: RichText) -> (form: String, block: Int)? {
        let utf8 = text.utf8
        if let last = text.spans.last(where: { Reference($0.kind) != nil }),
            let reference = Reference(last.kind), utf8.count - last.range.upperBound <= longestTail
        {
            let tail = String(decoding: utf8[last.range.upperBound...], as: UTF8.self)
            return ("[\(reference.label)]\(tail)", reference.block)
        }
        guard let open = utf8.lastIndex(of: UInt8(ascii: "[")),
            let close = utf8[open...].firstIndex(of: UInt8(ascii: "]")),
            utf8.count - close <= longestTail, close - open <= longestTail
        else { return nil }
        let form = String(decoding: utf8[open...close], as: UTF8.self)
        let inner = form.dropFirst().drop { $0 == " " }
        guard inner.first == "¶",
            let block = Int(inner.dropFirst().drop { $0 == " " }.prefix(while: \.isNumber)),
            form != "[¶\(block)]" || block == 0
        else { return nil }
        // The first paragraph is ¶1.
        return (form, max(block, 1))
    }

    /// UTF-8 code units.
    private static let longestTail = 24

    /// Names between brackets that no link has taken: a few words with capitals; "[Editor’s note:
    /// …]" is none.
    private static func deadNames(in text: RichText) -> [String] {
        var names: [String] = []
        var rest = text.utf8[...]
        while let open = rest.firstOffset(of: bracket) {
            rest = rest[(open + 1)...]
            let name = rest.prefix { !"[]".utf8.contains($0) }
            guard rest.dropFirst(name.count).first == UInt8(ascii: "]"), name.count > 3,
                !text.spans.contains(where: { $0.range.contains(open) })
            else { continue }
            let words = name.split(separator: UInt8(ascii: " "))
            guard words.count <= mostWords, words.allSatisfy({ $0[$0.startIndex].isASCIIUppercase })
            else { continue }
            names.append(String(decoding: name, as: UTF8.self))
        }
        return names
    }

    private static let mostWords = 5
    private static let bracket = Array("[".utf8)
}
