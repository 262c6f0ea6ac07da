package import Diagnostics
import Markdown

extension Diagnostic {
    /// A warning at each footnote of a file that no page shows, and at each reference to one that is
    /// not there.
    package static func footnotes(in source: SourceFile) -> [Diagnostic] {
        Footnotes.faults(in: source.utf8).map { fault in
            switch fault {
            case .unshown(let start):
                Diagnostic(
                    .warning, "content/unshown-footnote", in: source, at: start,
                    "no page shows this footnote",
                    help: "refer to it, as in `word[^1]`; two of one name need names of their own")
            case .undefined(let name, let start):
                Diagnostic(
                    .warning, "content/undefined-footnote", in: source, at: start,
                    "the page has the characters `[^\(name)]`, since there is no such footnote",
                    help: "add it on a line of its own, `[^\(name)]: …`, or remove these")
            }
        }
    }
}
