import Briefings
import Diagnostics
import Language

/// An article before its entities are known: read once, however often it is annotated.
struct ReadArticle: Sendable {
    let raw: RawArticle
    private(set) var diagnostics: [Diagnostic] = []
    /// `nil` when nothing can be made of the file.
    private(set) var content: Content?

    /// What stands in the file.
    struct Content: Sendable {
        let article: Article
        let stated: ArticleMetadata
        let text: SourceText
    }

    init(_ raw: RawArticle) {
        self.raw = raw
        guard let source = raw.source else { return }
        let decoded = TextDecoder.decode(source)
        diagnostics += decoded.diagnostics
        guard let text = decoded.text else { return }
        diagnostics += SpoiltLetters.diagnostics(in: text, of: raw.file.path)
        let article = ArticleReader.read(text)
        guard !article.blocks.isEmpty else {
            diagnostics.append(
                Diagnostic(
                    .warning, "article/empty", file: raw.file.path, "the file has no text",
                    help: "paste the article into it, or remove it"))
            return
        }
        if article.blocks.allSatisfy({ $0.kind == .heading || $0.kind == .credit }) {
            diagnostics.append(
                Diagnostic(
                    .note, "article/empty", file: raw.file.path,
                    "there is no text below its headline yet",
                    help: "paste that in; its briefing is made anew then"))
        }
        let given = raw.givenDay(of: article)
        let stated = ArticleMetadata(of: article, fileName: raw.file.name, given: given)
        if let day = given?.day {
            diagnostics += otherDay(article, than: day)
        } else if given == nil, let lost = raw.state.givenDay?.day {
            diagnostics.append(.lostDay(raw.state.path, lost.description))
        }
        let markup = ForeignMarkup.diagnostics(of: article, file: raw.file.path)
        diagnostics +=
            markup.isEmpty ? ForeignMarkup.remnants(in: text, of: raw.file.path) : markup
        diagnostics += SecondArticle.diagnostics(of: article, in: text, path: raw.file.path)
        diagnostics += article.rejoinedNotes(file: raw.file.path)
        diagnostics += ForeignLanguage.diagnostics(of: article, file: raw.file.path)
        diagnostics += stated.diagnostics(file: raw.file.path)
        content = Content(
            article: article, stated: stated,
            text: article.sourceText(date: stated.date, title: stated.titleSentence))
    }

    /// Whether a person has edited its briefing: that stays as it is, and the article adds no
    /// entities.
    var isLeft: Bool { raw.state.isEdited && raw.newlyGiven == nil }

    /// A warning where an article that has changed says another day than a person gave it before.
    private func otherDay(_ article: Article, than day: CalendarDate) -> [Diagnostic] {
        guard raw.newlyGiven == nil, !raw.isUnchanged else { return [] }
        let own = ArticleMetadata(of: article, fileName: raw.file.name)
        guard let date = own.date, date != day else { return [] }
        return [.otherDay(raw.state.path, own, given: day.description)]
    }
}
