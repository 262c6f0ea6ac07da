package import Diagnostics
import Briefings
import Bytes
import Language

/// Turns raw articles into briefings and entity files, and leaves alone what people have edited: it
/// surveys what is there, annotates, plans what is to be written, and writes that or says so.
package struct Ingest: Sendable {
    /// What happened to the briefing of an article.
    package enum Action: String, Sendable {
        case created, updated, unchanged
        /// A person has edited it; the article has changed since, or was named.
        case left
        /// A person has edited it, and there was nothing new for it.
        case edited
    }

    /// What an ingest did.
    package struct Report: Sendable {
        /// Briefings by path: first those that were up to date, then the others, in order.
        package internal(set) var briefings: [(path: String, action: Action)] = []
        /// Briefings that were removed because their articles have other names now.
        package internal(set) var removed: [String] = []
        /// New files in `content/entities/`.
        package internal(set) var entities: [String] = []
        /// Of a rehearsal, what would be written, in order.
        package internal(set) var changes: [LineDiff] = []
        /// Of a rehearsal, what edited briefings do not get, compared with what the last ingest
        /// made of them.
        package internal(set) var missed: [LineDiff] = []
        /// What there is to say about the articles and what was made of them.
        package internal(set) var diagnostics: [Diagnostic] = []
        /// Why not all could be written, where that is so; the lists above are of what was.
        package internal(set) var failure: FileError?
        /// Whether a file of the content was written or removed.
        package var hasWritten: Bool {
            !removed.isEmpty || !entities.isEmpty
                || briefings.contains { [.created, .updated].contains($0.action) }
        }

        /// The entities there are now; `nil` where they were not needed.
        var store: EntityStore?
    }

    let site: SiteFolder
    /// Whether people asked for these articles by name: only these are ingested, changed or not.
    let isNamed: Bool
    /// Whether nothing is written, and the report says what would be.
    let isRehearsal: Bool
    /// Entities that are taken back when no briefing names them any more.
    let provisional: Set<Slug>

    /// Ingests what is new or changed; all articles, when what people say of entities has changed.
    /// - Parameters:
    ///   - only: if not empty, just these articles, changed or not; paths from the site's folder.
    ///   - isRehearsal: whether nothing is written; the report then says what would be.
    ///   - provisional: entities that were made while their articles were being written, by their files;
    ///     when no briefing names them any more they are taken back, unless somebody has edited them.
    package static func run(
        in site: SiteFolder, only named: [String] = [], isRehearsal: Bool = false,
        provisional: Set<String> = []
    ) async -> Report {
        let lock = isRehearsal ? nil : FolderLock(site.path("content"))
        defer { withExtendedLifetime(lock) {} }
        let folder = ContentFiles(SiteFolder.articles, endings: [".txt"], area: "article", in: site)
        var report = Report()
        report.diagnostics = folder.diagnostics + missing(named, from: folder)
        let wanted = Set(named.map(DiskPath.init))
        let files = folder.files.filter { named.isEmpty || wanted.contains(DiskPath($0.path)) }
        guard !files.isEmpty else { return report }
        let strays = SiteFolder.written.filter(site.leadsOut)
        guard strays.isEmpty else {
            report.diagnostics += strays.map { .leadingOut($0) }
            return report
        }
        let slugs = provisional.compactMap { path in
            path.split(separator: "/").last.flatMap { Slug($0.dropLast(".md".count)) }
        }
        let ingest = Ingest(
            site: site, isNamed: !named.isEmpty, isRehearsal: isRehearsal, provisional: Set(slugs))
        await ingest.run(files, of: folder, &report)
        return report
    }

    private func run(
        _ files: [ContentFiles.File], of folder: ContentFiles, _ report: inout Report
    ) async {
        var survey = await survey(files, of: folder)
        report.store = survey.store
        report.diagnostics += survey.diagnostics
        let withdrawable = withdrawable(survey)
        let outcomes = await annotateDue(
            withdrawable.isEmpty ? survey : survey.without(withdrawable.keys))
        report.briefings = survey.upToDate(besides: outcomes)
        guard !outcomes.isEmpty || !survey.leftovers.isEmpty else { return }
        guard survey.corrections.areSound else {
            report.diagnostics +=
                outcomes.flatMap(\.diagnostics) + Ingest.waiting(outcomes.map(\.article))
            return
        }
        do throws(FileError) {
            let gone = isRehearsal ? [] : try withdraw(withdrawable, from: outcomes)
            if !gone.isEmpty { survey = survey.without(gone) }
            report.store = survey.store
        } catch {
            report.failure = error
            return
        }
        let plan = plan(outcomes, survey)
        report.diagnostics += plan.diagnostics
        report.briefings += plan.outcomes.compactMap { outcome in
            outcome.action.map { (outcome.path, $0) }
        }
        report.entities = plan.entities.map { SiteFolder.path(of: $0.slug) }
        if isRehearsal { rehearse(plan, &report) } else { write(plan, &report) }
    }

    /// Warns that articles wait for an entity file that cannot be read: an entity named in both
    /// would be made a second time.
    private static func waiting(_ articles: [RawArticle]) -> [Diagnostic] {
        guard let first = articles.first else { return [] }
        let others = articles.count - 1
        let subject = others == 0 ? "it is" : "it and \(counted(others, "other")) are"
        return [
            Diagnostic(
                .warning, "article/waiting", file: first.file.path,
                "\(subject) not ingested now: a file in \(SiteFolder.entities)/ cannot be read, and may "
                    + "be of somebody named here",
                help: "mend that file, and run `dossier ingest` again")
        ]
    }

    private static func missing(_ named: [String], from folder: ContentFiles) -> [Diagnostic] {
        let found = Set(
            (folder.files.map(\.path) + folder.diagnostics.map(\.file)).map(DiskPath.init))
        let known = folder.files.map { "\($0.name).txt" }
        return Set(named.map(DiskPath.init)).subtracting(found).sorted().map { path in
            let name = path.text.split(separator: "/").last.map(String.init) ?? path.text
            let meant = known.contains(name) ? name : suggestion(for: name, among: known)
            return Diagnostic(
                .error, "article/not-found", file: path.text, "there is no such article",
                help: meant.map { "did you mean `\(SiteFolder.articles)/\($0)`?" }
                    ?? "articles are files in \(SiteFolder.articles)/ that end in `.txt`")
        }
    }
}
