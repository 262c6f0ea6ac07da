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

    /// The day that a person has given it, now or before an earlier ingest.
    var givenDay: CalendarDate? {
        newlyGiven.map(\.day) ?? state.base.flatMap(GivenDate.day(in:))
    }

    init(_ file: ContentFiles.File, in site: SiteFolder, isForced: Bool) {
        self.file = file
        state = BriefingState(file.name, in: site)
        switch site.read(file.path) {
        case .success(let source):
            self.source = source
            digest = ArticleDecoder.digest(of: source.utf8)
        case .failure(let error):
            diagnostics = [.unreadable(file.path, error)]
            digest = ""
        }
        isUpToDate = state.isOf(digest)
        newlyGiven = state.newlyGiven
        self.isForced = isForced || state.isUnfinished || newlyGiven != nil
        // Without knowing what a person wrote, nothing may be written in its place.
        if let fault = state.fault { diagnostics.append(fault) }
        if state.fault != nil || (isUpToDate && !self.isForced) { source = nil }
    }
}
