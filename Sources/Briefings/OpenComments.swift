package import Diagnostics
import Markdown

extension Diagnostic {
    /// An error at each comment of a file that does not end: the page would show it, or lose what
    /// follows.
    package static func openComments(in source: SourceFile) -> [Diagnostic] {
        EditorsNotes.unclosed(in: source.utf8).map { start in
            Diagnostic(
                .error, openComment, in: source, at: start, "this comment does not end",
                help:
                    "write `-->` behind it, in the same paragraph, quotation or item of a list"
            )
        }
    }

    /// The id of these errors.
    package static let openComment = "content/open-comment"
}
