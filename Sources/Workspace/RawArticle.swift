import Briefings
import Diagnostics

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
        self.isForced = isForced || state.isUnfinished
        // Without knowing what a person wrote, nothing may be written in its place.
        if let fault = state.fault { diagnostics.append(fault) }
        if state.fault != nil || (isUpToDate && !self.isForced) { source = nil }
    }
}
