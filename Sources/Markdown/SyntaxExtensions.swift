import Bytes
import CCMarkGFM
import Glibc
import Synchronization

/// cmark-gfm's extensions, made fit for parsing on several threads.
///
/// cmark-gfm 0.29 keeps the characters that open an extension's inlines (`~`, `:`, `w`) in tables
/// that all parsers share: each parse switches them on when it begins and off when it ends. Two
/// parses at a time would switch them off for each other and lose links and strikethrough at
/// random. A parse that has no use for them does not mind: it only takes longer, since text is cut
/// at each.
///
/// So the extension that finds bare links is left without a list of its characters, and they are on
/// for as long as any parse looks for such links.
///
/// Strikethrough has to keep its list: by it cmark-gfm finds the extension that a `~` belongs to,
/// and without one it never comes to an end. Only texts with a `~` get that extension, and they are
/// parsed one at a time.
enum SyntaxExtensions {
    private static let strikethrough = Mutex(())
    /// How many parses look for bare links now.
    private static let bareLinks = Mutex(0)
    /// Switches the characters of bare links on and off, under the lock alone; it never parses.
    private nonisolated(unsafe) static let bareLinkSwitch = makeSwitch(for: ":w")

    private static let areReady: Bool = {
        cmark_gfm_core_extensions_ensure_registered()
        guard let autolink = cmark_find_syntax_extension("autolink") else { return false }
        cmark_syntax_extension_set_special_inline_chars(autolink, nil)
        return bareLinkSwitch != nil
    }()

    /// A parser whose only extension opens inlines with `characters`, and never finds any.
    private static func makeSwitch(for characters: String) -> OpaquePointer? {
        guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT),
            let opener = cmark_syntax_extension_new("switch")
        else { return nil }
        var list: UnsafeMutablePointer<cmark_llist>?
        for byte in characters.utf8 {
            let value = UnsafeMutableRawPointer(bitPattern: UInt(byte))
            list = cmark_llist_append(cmark_get_default_mem_allocator(), list, value)
        }
        cmark_syntax_extension_set_special_inline_chars(opener, list)
        cmark_syntax_extension_set_match_inline_func(opener) { _, _, _, _, _ in nil }
        cmark_parser_attach_syntax_extension(parser, opener)
        return parser
    }

    /// Runs a parse of a text with the extensions that can find something in it.
    ///
    /// Looking for bare links costs cmark-gfm two passes over the whole tree, and it cuts the text
    /// at each of their characters: together a sixth of a parse.
    static func run<Result>(
        _ parser: OpaquePointer, on text: UnsafeBufferPointer<UInt8>, parse: () -> Result
    ) -> Result {
        guard areReady else { return parse() }
        if mayHoldTable(text) { attach("table", to: parser) }
        if mayHoldTask(text) { attach("tasklist", to: parser) }
        return withBareLinks(in: text, parser) { withStrikethrough(in: text, parser, parse) }
    }

    private static func withBareLinks<Result>(
        in text: UnsafeBufferPointer<UInt8>, _ parser: OpaquePointer, _ parse: () -> Result
    ) -> Result {
        guard mayHoldBareLink(text) else { return parse() }
        attach("autolink", to: parser)
        bareLinks.withLock { count in
            if count == 0 { cmark_manage_extensions_special_characters(bareLinkSwitch, 1) }
            count += 1
        }
        defer {
            bareLinks.withLock { count in
                count -= 1
                if count == 0 { cmark_manage_extensions_special_characters(bareLinkSwitch, 0) }
            }
        }
        return parse()
    }

    private static func withStrikethrough<Result>(
        in text: UnsafeBufferPointer<UInt8>, _ parser: OpaquePointer, _ parse: () -> Result
    ) -> Result {
        guard contains(UInt8(ascii: "~"), in: text, where: { _ in true }) else { return parse() }
        return strikethrough.withLock { _ in
            attach("strikethrough", to: parser)
            return parse()
        }
    }

    private static func attach(_ name: String, to parser: OpaquePointer) {
        if let found = cmark_find_syntax_extension(name) {
            cmark_parser_attach_syntax_extension(parser, found)
        }
    }

    /// Whether there is a `|`, and no line of so many that cmark-gfm, which fills short rows up
    /// with empty cells, would make a million of them.
    private static func mayHoldTable(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        let bar = UInt8(ascii: "|")
        var bars = 0
        let areMany = contains(bar, in: text) { _ in
            bars += 1
            return bars > fewBars
        }
        if !areMany { return bars > 0 }
        let lines = text.split(separator: lineFeed)
        let columns = lines.lazy.map { line in line.count { $0 == bar } }.max() ?? 0
        return columns * lines.count <= mostCells
    }

    private static let fewBars = 1000

    private static let mostCells = 1_000_000

    /// Whether there is a `[ ]` or `[x]`.
    private static func mayHoldTask(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        contains(UInt8(ascii: "]"), in: text) { close in
            close >= 2 && text[close - 2] == UInt8(ascii: "[")
                && " xX".utf8.contains(text[close - 1])
        }
    }

    /// Whether there is an `@`, a `www.`, or a `://` that does not stand in the target of a written
    /// link, `](…`.
    private static func mayHoldBareLink(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        contains(UInt8(ascii: "@"), in: text) { _ in true }
            || contains(UInt8(ascii: "."), in: text) { isPrefixOfHost(before: $0, in: text) }
            || contains(UInt8(ascii: ":"), in: text) { colon in
                text[colon...].starts(with: "://".utf8) && !isTarget(schemeBefore: colon, in: text)
            }
    }

    /// Whether the `.` at an offset ends a `www.`.
    private static func isPrefixOfHost(
        before dot: Int, in text: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        dot >= 3 && text[dot - 1] == UInt8(ascii: "w") && text[dot - 2] == UInt8(ascii: "w")
            && text[dot - 3] == UInt8(ascii: "w")
    }

    private static func isTarget(
        schemeBefore colon: Int, in text: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        let start = text[..<colon].lastIndex { !$0.isASCIILetter } ?? 0
        return start > 0 && text[start] == UInt8(ascii: "(") && text[start - 1] == UInt8(ascii: "]")
    }

    /// Whether a byte stands anywhere at an offset that satisfies a condition.
    private static func contains(
        _ byte: UInt8, in text: UnsafeBufferPointer<UInt8>, where condition: (Int) -> Bool
    ) -> Bool {
        guard let start = text.baseAddress else { return false }
        var offset = 0
        while offset < text.count,
            let found = memchr(start + offset, Int32(byte), text.count - offset)
        {
            offset = UnsafeRawPointer(found) - UnsafeRawPointer(start)
            if condition(offset) { return true }
            offset += 1
        }
        return false
    }
}
