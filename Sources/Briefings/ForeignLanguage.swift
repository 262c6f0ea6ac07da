package import Diagnostics
import Language

/// Articles in another language than English.
package enum ForeignLanguage {
    /// A note about an article whose names and dates are not to be trusted: its text is shown whole
    /// all the same.
    /// - Parameter file: the article's file.
    package static func diagnostics(of article: Article, file: String) -> [Diagnostic] {
        guard isEnglish(article.sourceText(date: nil)) == false else { return [] }
        return [
            Diagnostic(
                .note, "article/not-english", file: file,
                "the text does not seem to be English, the one language that Dossier reads: "
                    + "names, dates and speakers will be missing or wrong",
                help: "put them right in the briefing and in content/entities/")
        ]
    }
}
