import Briefings
import Diagnostics
import Language

/// An article's file and how its briefing stands.
struct RawArticle: Sendable {
    let file: ContentFiles.File
    /// `nil` when there is nothing to do, or the file cannot be read.
    private(set) var source: SourceFile?
    let digest: String
    let state: BriefingState
    private(set) var diagnostics: [Diagnostic] = []
    /// Whether the last ingest read the same article, or a person says that the briefing is of it.
    let isUpToDate: Bool
    /// Whether it is read all the same.
    let isForced: Bool
    /// The day that a person has given it in its briefing, and changed nothing else there since the
    /// last ingest; `nil` where that is not so.
    let newlyGiven: GivenDate?
    /// How the briefing stands that it had under another name.
    var former: BriefingState?

    /// The day that a person has given it, now or before an earlier ingest.
    /// - Parameter article: what is read from it.
    func givenDay(of article: Article) -> GivenDate? {
        newlyGiven ?? (former ?? state).givenDay(for: article, with: digest)
    }

    /// Whether it is what its briefing was made from, under whatever name.
    var isUnchanged: Bool { isUpToDate || former?.isOf(digest) == true }

    /// Whether its briefing is as the last ingest made it of the same article, and nothing is to be said.
    var isSettled: Bool {
        isUpToDate && !isForced && !state.isEdited && state.current != nil && diagnostics.isEmpty
    }

    /// The article to be read all the same, if it holds one of some names.
    func anew(in site: SiteFolder, ifItNames names: NewNames) -> RawArticle? {
        let article = RawArticle(
            file, briefing: state.name == file.name ? nil : state.name, in: site, isForced: true,
            isBehind: false, readsEdited: false)
        return article.source.map { names.stand(in: $0.utf8) } == true ? article : nil
    }

    /// - Parameters:
    ///   - briefing: the name of its briefing where a person has given it another one than its own.
    ///   - isForced: whether it is read in any case.
    ///   - isBehind: whether its briefing is to be made anew unless a person has edited it.
    ///   - readsEdited: whether it is read if a person has edited its briefing.
    init(
        _ file: ContentFiles.File, briefing: String? = nil, in site: SiteFolder, isForced: Bool,
        isBehind: Bool, readsEdited: Bool
    ) {
        self.file = file
        state = BriefingState(
            briefing ?? file.name, formerly: briefing.map { _ in file.name }, in: site)
        switch site.read(file.path) {
        case .success(let source):
            self.source = source
            digest = TextDecoder.digest(of: source.utf8)
        case .failure(let error):
            diagnostics = [.unreadable(file.path, error)]
            digest = ""
        }
        isUpToDate = state.isOf(digest)
        switch state.changeOfDate {
        case .given(let date): newlyGiven = date
        case .uncounted(let line):
            newlyGiven = nil
            let briefing = SourceFile(path: state.path, utf8: state.current ?? [])
            diagnostics.append(.uncountedDate(briefing, line: line))
        case nil: newlyGiven = nil
        }
        self.isForced =
            isForced || (state.isEdited ? readsEdited : isBehind) || state.isUnfinished
            || newlyGiven != nil
        // Without knowing what a person wrote, nothing may be written in its place.
        if let fault = state.fault { diagnostics.append(fault) }
        if state.fault != nil || (isUpToDate && !self.isForced) { source = nil }
    }
}

extension Diagnostic {
    /// Of a briefing whose date a person has changed, and other things with it.
    fileprivate static func uncountedDate(_ briefing: SourceFile, line: Int) -> Diagnostic {
        Diagnostic(
            .note, "briefing/date-not-counted", in: briefing, line: line,
            "the date was changed together with other things: words such as “Thursday” are not "
                + "counted from it",
            help:
                "correct the timeline by hand and let `date-basis` begin with `given:`, or change "
                + "only the date, run `dossier ingest`, and make the other changes then")
    }

    /// Of a briefing whose article is another one by now.
    static func lostDay(_ path: String, _ day: String) -> Diagnostic {
        Diagnostic(
            .warning, "briefing/given-date", file: path,
            "its date, \(day), was given by a person to another article, which stood here before",
            help: "change the date again if it is this one’s, too")
    }

    /// Of a briefing whose article has changed, and says another day than a person gave it.
    static func otherDay(_ path: String, _ stated: ArticleMetadata, given: String) -> Diagnostic {
        Diagnostic(
            .warning, "briefing/given-date", file: path,
            "its date, \(given), was given by a person; its article has changed since, and says "
                + "\(stated.date?.description ?? "none") (\(stated.dateBasis ?? ""))",
            help: "correct the date, or remove it with its basis to take the article’s")
    }
}
