package import Diagnostics
import Markdown

extension Diagnostic {
    /// A warning at each footnote of a file that no page shows.
    package static func unshownFootnotes(in source: SourceFile) -> [Diagnostic] {
        Footnotes.unshown(in: source.utf8).map { start in
            Diagnostic(
                .warning, "content/unshown-footnote", in: source, at: start,
                "no page shows this footnote",
                help: "refer to it, as in `word[^1]`; two of one name need names of their own")
        }
    }
}
