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
    /// Whether the briefing is of the article as it is now, by the last ingest or by what a person
    /// wrote into it.
    let isUpToDate: Bool
    /// Whether the article is read even when it is up to date.
    let isForced: Bool
    /// The day that a person has given in the briefing since the last ingest, with no other change;
    /// otherwise `nil`.
    let newlyGiven: GivenDate?
    /// The state of the briefing that the article had under its former name.
    var former: BriefingState?

    /// The day that a person has given it, now or before an earlier ingest.
    /// - Parameter article: the article as it was read from the file.
    func givenDay(of article: Article) -> GivenDate? {
        newlyGiven ?? (former ?? state).givenDay(for: article, with: digest)
    }

    /// Whether its briefing, under its present or its former name, was made from the article as it
    /// is now.
    var isUnchanged: Bool { isUpToDate || former?.isOf(digest) == true }

    /// Whether its briefing is as the last ingest made it of the same article, and there is nothing
    /// to report.
    var isSettled: Bool {
        isUpToDate && !isForced && !state.isEdited && state.current != nil && diagnostics.isEmpty
    }

    /// The article, marked to be read even when up to date, if it holds one of some names;
    /// otherwise `nil`.
    func anew(in site: SiteFolder, ifItNames names: NewNames) -> RawArticle? {
        let article = RawArticle(
            file, briefing: state.name == file.name ? nil : state.name, in: site, isForced: true,
            isStale: false, readsEdited: false)
        return article.source.map { names.stand(in: $0.utf8) } == true ? article : nil
    }

    /// - Parameters:
    ///   - briefing: the name of its briefing, where a person has given that another name than the
    ///     article's.
    ///   - isForced: whether the article is read in any case.
    ///   - isStale: whether its briefing is stale, and made anew unless a person has edited it.
    ///   - readsEdited: whether the article is read even if a person has edited its briefing.
    init(
        _ file: ContentFiles.File, briefing: String? = nil, in site: SiteFolder, isForced: Bool,
        isStale: Bool, readsEdited: Bool
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
            isForced || (state.isEdited ? readsEdited : isStale) || state.isUnfinished
            || newlyGiven != nil
        // Without knowing what a person wrote, nothing may be written in its place.
        if let fault = state.fault { diagnostics.append(fault) }
        if state.fault != nil || (isUpToDate && !self.isForced) { source = nil }
    }
}

extension Diagnostic {
    /// Reports a date that a person has changed together with other things.
    fileprivate static func uncountedDate(_ briefing: SourceFile, line: Int) -> Diagnostic {
        Diagnostic(
            .note, "briefing/date-not-counted", in: briefing, line: line,
            "the date was changed together with other things: words such as “Thursday” are not "
                + "counted from it",
            help:
                "correct the timeline by hand and let `date-basis` begin with `given:`, or change "
                + "only the date, run `dossier ingest`, and make the other changes then")
    }

    /// Reports a date that a person gave to an earlier article of the same file name.
    static func lostDay(_ path: String, _ day: String) -> Diagnostic {
        Diagnostic(
            .warning, "briefing/given-date", file: path,
            "its date, \(day), was given by a person to another article, which stood here before",
            help: "change the date again if it is this one’s, too")
    }

    /// Reports a date that a person gave, where the article has changed since and states another.
    static func otherDay(_ path: String, _ stated: ArticleMetadata, given: String) -> Diagnostic {
        Diagnostic(
            .warning, "briefing/given-date", file: path,
            "its date, \(given), was given by a person; its article has changed since, and says "
                + "\(stated.date?.description ?? "none") (\(stated.dateBasis ?? ""))",
            help: "correct the date, or remove it with its basis to take the article’s")
    }
}
