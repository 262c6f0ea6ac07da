internal import CCMarkGFM

/// cmark-gfm's extensions, made fit for parsing on several threads.
///
/// cmark-gfm 0.29 keeps the characters that open an extension's inlines (`~`, `:`, `w`) in tables that all
/// parsers share: each parse switches them on when it begins and off when it ends. Two parses at a time
/// would switch them off for each other and lose links and strikethrough at random. So they are switched on
/// once, and then taken from the extensions' own lists: nobody switches them again.
enum SyntaxExtensions {
    private static let names = ["table", "strikethrough", "autolink", "tagfilter", "tasklist"]

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

    /// Puts every extension to use in `parser`.
    static func attach(to parser: OpaquePointer) {
        guard areReady else { return }
        for name in names {
            if let found = cmark_find_syntax_extension(name) {
                cmark_parser_attach_syntax_extension(parser, found)
            }
        }
    }
}
