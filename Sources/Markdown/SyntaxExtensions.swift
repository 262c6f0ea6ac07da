internal import CCMarkGFM
internal import Glibc
internal import Synchronization

/// cmark-gfm's extensions, made fit for parsing on several threads.
///
/// cmark-gfm 0.29 keeps the characters that open an extension's inlines (`~`, `:`, `w`) in tables
/// that all parsers share: each parse switches them on when it begins and off when it ends. Two
/// parses at a time would switch them off for each other and lose links and strikethrough at
/// random. So they are switched on once, and then taken from the extensions' own lists: nobody
/// switches them again.
///
/// Strikethrough has to keep its list: by it cmark-gfm finds the extension that a `~` belongs to,
/// and without one it never comes to an end. Only texts with a `~` get that extension, and they are
/// parsed one at a time.
enum SyntaxExtensions {
    private static let names = ["table", "autolink", "tasklist"]
    private static let strikethrough = Mutex(())

    private static let areReady: Bool = {
        cmark_gfm_core_extensions_ensure_registered()
        guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return false }
        defer { cmark_parser_free(parser) }
        let extensions = names.compactMap { cmark_find_syntax_extension($0) }
        for each in extensions { cmark_parser_attach_syntax_extension(parser, each) }
        cmark_manage_extensions_special_characters(parser, 1)
        for each in extensions { cmark_syntax_extension_set_special_inline_chars(each, nil) }
        return extensions.count == names.count
    }()

    /// Puts to use in `parser` the extensions that can find something in a text, strikethrough
    /// excepted.
    ///
    /// Looking for bare links costs cmark-gfm two passes over the whole tree, a tenth of a parse.
    static func attach(to parser: OpaquePointer, for text: UnsafeBufferPointer<UInt8>) {
        guard areReady else { return }
        for name in names where name != "autolink" || mayHoldBareLink(text) {
            attach(name, to: parser)
        }
    }

    /// Runs a parse of a text, with strikethrough if the text may have any.
    static func withStrikethrough<Result>(
        for text: UnsafeBufferPointer<UInt8>, in parser: OpaquePointer, parse: () -> Result
    ) -> Result {
        guard areReady, contains(UInt8(ascii: "~"), in: text, where: { _ in true }) else {
            return parse()
        }
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
        let start = text[..<colon].lastIndex { !isLetter($0) } ?? 0
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
