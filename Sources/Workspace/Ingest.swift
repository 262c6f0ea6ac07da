package import Diagnostics
import Briefings
import Language
import Markdown

/// Turns raw articles into briefings and entity files, and leaves alone what people have edited.
package struct Ingest: Sendable {
    /// What happened to the briefing of an article.
    package enum Action: String, Sendable {
        case created, updated, unchanged
        /// A person has edited it; the article has changed since, or was named.
        case left
    }

    /// What an ingest did.
    package struct Report: Sendable {
        /// Briefings by path: first those that were up to date, then the others, in order.
        package fileprivate(set) var briefings: [(path: String, action: Action)] = []
        /// Briefings that went with the names of their articles.
        package fileprivate(set) var removed: [String] = []
        /// Those that are to go when the one at a path is there, as they stood.
        fileprivate var former: [DiskPath: BriefingState] = [:]
        /// New files in `content/entities/`.
        package fileprivate(set) var entities: [String] = []
        /// Of a rehearsal, what would be written, in order.
        package fileprivate(set) var changes: [LineDiff] = []
        /// Of a rehearsal, what edited briefings do not get, against what was made of them last.
        package fileprivate(set) var missed: [LineDiff] = []
        /// What there is to say about the articles and what was made of them.
        package fileprivate(set) var diagnostics: [Diagnostic] = []
        /// The entities there are now; `nil` where they were not needed.
        fileprivate(set) var store: EntityStore?
    }

    private let site: SiteFolder

    /// Ingests what is new or changed; all articles, when what people say of entities has changed.
    /// - Parameters:
    ///   - only: if not empty, just these articles, changed or not; paths from the site's folder.
    ///   - isRehearsal: whether nothing is written; the report then says what would be.
    /// - Throws: `FileError` when something cannot be written.
    package static func run(
        in site: SiteFolder, only named: [String] = [], isRehearsal: Bool = false
    ) async throws(FileError) -> Report {
        let folder = ContentFiles(SiteFolder.articles, endings: [".txt"], area: "article", in: site)
        var report = Report()
        report.diagnostics = folder.diagnostics + missing(named, from: folder)
        let wanted = Set(named.map(DiskPath.init))
        let articles = folder.files.filter { named.isEmpty || wanted.contains(DiskPath($0.path)) }
        guard !articles.isEmpty else { return report }
        let store = await EntityStore.load(from: site)
        report.store = store
        report.diagnostics += store.diagnostics
        // While a file of an entity cannot be read, the others' briefings are let be.
        let isSound = store.diagnostics.allSatisfy { $0.severity != .error }
        let isDecidedAnew = !isKnown(store, in: site)
        let isForced = !named.isEmpty || (isDecidedAnew && isSound)
        let found = await parallelMap(articles.count, as: "reading articles") {
            RawArticle(articles[$0], in: site, isForced: isForced)
        }
        report.diagnostics += found.flatMap(\.diagnostics)
        report.briefings = found.filter { $0.isUpToDate && !isForced }.map {
            ($0.state.path, .unchanged)
        }
        let due = unbriefed(found.filter { $0.source != nil }, of: folder, in: site, &report)
        guard !due.isEmpty else { return report }
        let outcomes = await read(due, knowing: store.known, isNamed: !named.isEmpty)
        let ingest = Ingest(site: site)
        // Only some of the articles heed what has been decided: the others are still to come.
        let isComplete = isSound && (named.isEmpty || !isDecidedAnew)
        let (files, new) = ingest.plan(outcomes, store, isComplete: isComplete, &report)
        if isRehearsal {
            ingest.rehearse(files, &report)
            report.missed = outcomes.compactMap(\.missed)
        } else {
            try ingest.write(files, &report)
            report.store?.add(new)
            report.diagnostics += outcomes.filter { $0.markdown != nil }.flatMap(\.notes)
        }
        return report
    }

    /// Leaves out the articles that already have a briefing under another name: a person gave it that
    /// name, and has to see to it.
    private static func unbriefed(
        _ articles: [RawArticle], of folder: ContentFiles, in site: SiteFolder,
        _ report: inout Report
    ) -> [RawArticle] {
        guard articles.contains(where: { $0.state.current == nil }) else { return articles }
        let renamed = RenamedBriefings(in: site, besides: folder.files.map(\.name))
        return articles.filter { article in
            guard article.state.current == nil else { return true }
            if let (path, isUpToDate) = renamed.briefing(of: article) {
                report.briefings.append((path, isUpToDate ? .unchanged : .left))
                if !isUpToDate {
                    report.diagnostics.append(.edited(path, of: article.file.path, .warning))
                }
                return false
            }
            guard let (old, name, file) = renamed.former(of: article, in: site) else { return true }
            let state = BriefingState(name, in: site)
            if !state.isEdited {
                report.former[DiskPath(article.state.path)] = state
                return true
            }
            report.diagnostics.append(RenamedBriefings.diagnostic(file, of: old, now: article))
            return false
        }
    }

    /// Whether the last ingest knew of entities what their files say now.
    private static func isKnown(_ store: EntityStore, in site: SiteFolder) -> Bool {
        let digest = site.readIfPresent(SiteFolder.knownDigest).bytes ?? []
        return digest.elementsEqual((store.digest(with: []) + "\n").utf8)
    }

    /// Reads articles, then reads them again with what they say of each other's people: who is
    /// “Blinken” in one may be named in full in another.
    private static func read(
        _ articles: [RawArticle], knowing known: [KnownEntity], isNamed: Bool
    ) async -> [ArticleIngest.Outcome] {
        let alone = ArticleIngest(analyzer: Analyzer(known: known), isNamed: isNamed)
        let outcomes = await parallelMap(articles.count, as: "annotating") {
            alone.outcome(of: articles[$0])
        }
        let new = newcomers(outcomes, knowing: known)
        if new.isEmpty || articles.count == 1 { return outcomes }
        let informed = ArticleIngest(analyzer: Analyzer(known: known + new), isNamed: isNamed)
        return await parallelMap(articles.count, as: "annotating again") {
            informed.outcome(of: articles[$0])
        }
    }

    /// Entities that were not known before, the first description of each. A part of somebody's
    /// name says too little of who it is.
    private static func newcomers(
        _ outcomes: [ArticleIngest.Outcome], knowing known: [KnownEntity]
    ) -> [KnownEntity] {
        let found = outcomes.flatMap(\.entities).map(\.known)
        let surnames = Set(
            (known + found).filter { $0.kind == .person }.flatMap { PersonName($0.name).surnames })
        var slugs = Set(known.map(\.slug))
        return found.filter { entity in
            let isPart =
                entity.kind == .person
                && (!entity.name.contains(" ") || surnames.contains(entity.name))
            return !isPart && slugs.insert(entity.slug).inserted
        }
    }

    private static func missing(_ named: [String], from folder: ContentFiles) -> [Diagnostic] {
        let found = Set(
            (folder.files.map(\.path) + folder.diagnostics.map(\.file)).map(DiskPath.init))
        return Set(named.map(DiskPath.init)).subtracting(found).map(\.text).sorted().map {
            Diagnostic(
                .error, "article/not-found", file: $0, "there is no such article",
                help: "articles are files in \(SiteFolder.articles)/ that end in `.txt`")
        }
    }

    // MARK: Writing

    /// A file to be written.
    private struct PlannedFile {
        /// From the site's folder.
        let path: String
        let bytes: [UInt8]
        /// How the briefing stood that it is, or is a note on.
        var state: BriefingState?
        /// Whether it is a note of our own, which nobody looks at.
        var isOurs = false
    }

    /// The files to write for some articles, in order, and the entities that are new; the report is
    /// told of them.
    private func plan(
        _ outcomes: [ArticleIngest.Outcome], _ store: EntityStore, isComplete: Bool,
        _ report: inout Report
    ) -> (files: [PlannedFile], new: [Entity]) {
        var files: [PlannedFile] = []
        var new: [(entity: Entity, briefing: String)] = []
        var slugs = Set(store.entities.keys)
        for outcome in outcomes {
            report.diagnostics += outcome.diagnostics
            if let markdown = outcome.markdown {
                files.append(
                    PlannedFile(path: outcome.path, bytes: markdown, state: outcome.state))
            }
            if let base = outcome.base {
                let path = BriefingState.base(of: outcome.path)
                files.append(
                    PlannedFile(path: path, bytes: base, state: outcome.state, isOurs: true))
            }
            if let action = outcome.action { report.briefings.append((outcome.path, action)) }
            for entity in outcome.entities where slugs.insert(entity.slug).inserted {
                let path = SiteFolder.path(of: entity.slug)
                // A file that could not be read is a person's all the same.
                guard FileSystem.kind(of: site.path(path)) == .missing else { continue }
                files.append(PlannedFile(path: path, bytes: entity.file))
                report.entities.append(path)
                new.append((entity, outcome.path))
            }
        }
        report.diagnostics += store.namesakes(of: new)
        let entities = new.map(\.entity)
        if isComplete {
            let digest = Array((store.digest(with: entities) + "\n").utf8)
            files.append(PlannedFile(path: SiteFolder.knownDigest, bytes: digest, isOurs: true))
        }
        return (files, entities)
    }

    /// Says what would be written and removed.
    private func rehearse(_ files: [PlannedFile], _ report: inout Report) {
        report.removed = report.replaced.map(\.path)
        report.changes = files.filter { !$0.isOurs }.map(diff)
        report.changes += report.removed.map { diff(PlannedFile(path: $0, bytes: [])) }
    }

    /// Writes files, but no briefing that a person has written in since it was read, and removes
    /// those that others take the place of.
    private func write(_ files: [PlannedFile], _ report: inout Report) throws(FileError) {
        for folder in [SiteFolder.briefings, SiteFolder.bases, SiteFolder.entities] {
            try FileSystem.makeFolder(site.path(folder))
        }
        // Our notes come last: they say that an article is done, and whoever is stopped before starts
        // anew.
        var left: Set<String> = []
        for file in files.filter({ !$0.isOurs }) + files.filter(\.isOurs) {
            if let state = file.state {
                if !file.isOurs, site.readIfPresent(state.path).bytes != state.current {
                    left.insert(state.path)
                }
                if left.contains(state.path) { continue }
            }
            try FileSystem.replace(site.path(file.path), with: file.bytes)
        }
        for index in report.briefings.indices where left.contains(report.briefings[index].path) {
            report.briefings[index].action = .left
        }
        report.diagnostics += left.sorted().map {
            Diagnostic(
                .warning, "briefing/edited", file: $0,
                "the briefing was edited while it was made anew, and was left as it is",
                help: "run `dossier ingest` again")
        }
        for state in report.replaced where try Ingest.remove(state, from: site) {
            report.removed.append(state.path)
        }
    }

    /// Removes a briefing that nobody has edited, and the copy that says so; not where somebody has
    /// since it was read.
    /// - Returns: whether it is gone.
    static func remove(
        _ briefing: BriefingState, from site: SiteFolder
    ) throws(FileError) -> Bool {
        guard site.readIfPresent(briefing.path).bytes == briefing.current else { return false }
        for path in [briefing.path, BriefingState.base(of: briefing.path)] {
            try FileSystem.remove(site.path(path))
        }
        return true
    }

    private func diff(_ file: PlannedFile) -> LineDiff {
        let old = try? FileSystem.read(site.path(file.path))
        return LineDiff(path: file.path, from: old ?? [], to: file.bytes)
    }
}

extension Ingest.Report {
    /// The briefings that others take the place of, each once; what cannot be made anew stays.
    fileprivate var replaced: [BriefingState] {
        var seen: Set<DiskPath> = []
        return briefings.filter { $0.action == .created }
            .compactMap { former[DiskPath($0.path)] }
            .filter { seen.insert(DiskPath($0.path)).inserted }
    }
}
