package import Diagnostics
import Briefings
import Language

/// Turns raw articles into briefings and entity files, and leaves alone what people have edited.
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
        /// Briefings that went with the names of their articles.
        package internal(set) var removed: [String] = []
        /// Those that are to go when the one at a path is there, as they stood.
        var former: [DiskPath: BriefingState] = [:]
        /// Those that an earlier ingest was stopped before removing.
        var leftovers: [BriefingState] = []
        /// New files in `content/entities/`.
        package internal(set) var entities: [String] = []
        /// Of a rehearsal, what would be written, in order.
        package internal(set) var changes: [LineDiff] = []
        /// Of a rehearsal, what edited briefings do not get, against what was made of them last.
        package internal(set) var missed: [LineDiff] = []
        /// What there is to say about the articles and what was made of them.
        package internal(set) var diagnostics: [Diagnostic] = []
        /// Why not all could be written, where that is so; the lists above are of what was.
        package internal(set) var failure: FileError?
        /// The entities there are now; `nil` where they were not needed.
        var store: EntityStore?
    }

    let site: SiteFolder

    /// Ingests what is new or changed; all articles, when what people say of entities has changed.
    /// - Parameters:
    ///   - only: if not empty, just these articles, changed or not; paths from the site's folder.
    ///   - isRehearsal: whether nothing is written; the report then says what would be.
    package static func run(
        in site: SiteFolder, only named: [String] = [], isRehearsal: Bool = false
    ) async -> Report {
        let lock = isRehearsal ? nil : FolderLock(site.path("content"))
        defer { withExtendedLifetime(lock) {} }
        let folder = ContentFiles(SiteFolder.articles, endings: [".txt"], area: "article", in: site)
        var report = Report()
        report.diagnostics = folder.diagnostics + missing(named, from: folder)
        let wanted = Set(named.map(DiskPath.init))
        let articles = folder.files.filter { named.isEmpty || wanted.contains(DiskPath($0.path)) }
        guard !articles.isEmpty else { return report }
        let strays = SiteFolder.written.filter(site.leadsOut)
        guard strays.isEmpty else {
            report.diagnostics += strays.map { .leadingOut($0) }
            return report
        }
        let store = await EntityStore.load(from: site)
        report.store = store
        report.diagnostics += store.diagnostics
        let decisions = Decisions(store, in: site)
        let raw: @Sendable (ContentFiles.File, String?) -> RawArticle = { file, briefing in
            RawArticle(
                file, briefing: briefing, in: site,
                isForced: !named.isEmpty || decisions.areNewAndSound,
                isBehind: decisions.areBehind(briefing ?? file.name), readsEdited: isRehearsal)
        }
        let read = await parallelMap(articles.count, as: "reading articles") {
            raw(articles[$0], nil)
        }
        let found = withRenamedBriefings(read, of: folder, in: site, &report) { raw($0.file, $1) }
        report.diagnostics += found.flatMap(\.diagnostics)
        if named.isEmpty { report.leftovers = RenamedBriefings.leftovers(of: found, in: site) }
        let (due, outcomes) = await annotateDue(
            found, store, in: site, isNamed: !named.isEmpty,
            isWhole: named.isEmpty && decisions.areSound)
        let paths = Set(due.map(\.file.path))
        report.briefings = found.filter {
            $0.isUpToDate && !$0.isForced && !paths.contains($0.file.path)
        }.map { ($0.state.path, $0.state.isEdited ? .edited : .unchanged) }
        guard !due.isEmpty || !report.leftovers.isEmpty else { return report }
        guard decisions.areSound else {
            report.diagnostics += outcomes.flatMap(\.diagnostics) + waiting(due)
            return report
        }
        let ingest = Ingest(site: site)
        var plan = ingest.plan(outcomes, store, &report)
        // Only some of the articles heed what has been decided, or is new: the others are still to come.
        if named.isEmpty || !decisions.areNew && plan.entities.isEmpty {
            let heeding = zip(due, outcomes).filter { $1.action != nil && !$1.isLeft }
            plan.decisions = decisions.heeded(
                by: heeding.map(\.0.state.name) + report.leftovers.map(\.name), with: plan.entities,
                ofAll: ingest.briefed)
        }
        if isRehearsal {
            ingest.rehearse(plan, &report)
            report.missed = outcomes.compactMap(\.missed)
        } else {
            ingest.write(plan, &report)
            report.diagnostics += outcomes.filter { $0.markdown != nil }.flatMap(\.notes)
        }
        return report
    }

    /// Finds the briefings to which people have given other names than their articles', and leaves out
    /// the articles of which it cannot be told whether they have one.
    /// - Parameter raw: an article with the briefing of a name.
    private static func withRenamedBriefings(
        _ articles: [RawArticle], of folder: ContentFiles, in site: SiteFolder,
        _ report: inout Report, _ raw: (RawArticle, String) -> RawArticle
    ) -> [RawArticle] {
        let isAlone = { (article: RawArticle) in
            article.source != nil && article.state.current == nil
        }
        guard articles.contains(where: isAlone) else { return articles }
        let renamed = RenamedBriefings(in: site, besides: folder.files.map(\.name))
        report.diagnostics += renamed.diagnostics
        // One that cannot be read may be of any of the articles.
        let isSound = renamed.diagnostics.allSatisfy { $0.severity != .error }
        return articles.compactMap { article in
            guard isAlone(article) else { return article }
            guard isSound else { return nil }
            if let name = renamed.briefing(of: article) { return raw(article, name) }
            guard let (old, name, file) = renamed.former(of: article) else {
                return article
            }
            let state = BriefingState(name, in: site)
            if !state.isEdited {
                report.former[DiskPath(article.state.path)] = state
                var article = article
                article.former = state
                return article
            }
            report.diagnostics.append(RenamedBriefings.diagnostic(file, of: old, now: article))
            return nil
        }
    }

    /// The names of the briefings that an ingest has made and that are still there.
    private func briefed() -> Set<String> {
        Set(
            Ingest.made(in: site).filter {
                FileSystem.kind(of: site.path(SiteFolder.path(ofBriefing: $0))) == .file
            })
    }

    /// The names of the briefings that an ingest has made.
    static func made(in site: SiteFolder) -> [String] {
        let ending = ".md"
        let names = (try? FileSystem.names(in: site.path(SiteFolder.bases))) ?? []
        return names.filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }
    }

    /// Annotates the articles that are due, and those that name what these bring in: an article comes out
    /// the same whatever the order in which it and others came.
    /// - Parameters:
    ///   - isNamed: whether people asked for these by name.
    ///   - isWhole: whether all that is new is to be heeded at once.
    private static func annotateDue(
        _ articles: [RawArticle], _ store: EntityStore, in site: SiteFolder, isNamed: Bool,
        isWhole: Bool
    ) async -> (due: [RawArticle], outcomes: [ArticleIngest.Outcome]) {
        var due = articles.filter { $0.source != nil }
        var outcomes = await annotate(due, knowing: store.known, isNamed: isNamed)
        for _ in 0..<(isWhole ? mostPasses : 0) {
            let names = NewNames(outcomes.flatMap(\.entities).filter { !store.contains($0.slug) })
            let paths = Set(due.map(\.file.path))
            let others = articles.filter { $0.isSettled && !paths.contains($0.file.path) }
            guard !names.isEmpty, !others.isEmpty else { break }
            let affected = await parallelMap(others.count, as: "looking for new names") {
                others[$0].anew(in: site, ifItNames: names)
            }.compactMap(\.self)
            guard !affected.isEmpty else { break }
            due = (due + affected).sorted { $0.file.path < $1.file.path }
            outcomes = await annotate(due, knowing: store.known, isNamed: isNamed)
        }
        return (due, outcomes)
    }

    /// Reads articles, then reads them again with what they say of each other's people, who is
    /// “Blinken” in one may be named in full in another, until they say nothing new: whoever ingests
    /// them another time gets the same.
    private static func annotate(
        _ articles: [RawArticle], knowing known: [KnownEntity], isNamed: Bool
    ) async -> [ArticleIngest.Outcome] {
        let read = await parallelMap(articles.count, as: "reading articles") {
            ReadArticle(articles[$0])
        }
        var new: [KnownEntity] = []
        var analyses: [Analysis?] = []
        for pass in 0..<mostPasses {
            let analyzer = Analyzer(known: known + new)
            analyses = await parallelMap(
                read.count, as: pass == 0 ? "annotating" : "annotating again"
            ) {
                read[$0].content.map { analyzer.analyze($0.text) }
            }
            let found = newcomers(zip(read, analyses), knowing: known)
            if found == new { break }
            new = found
        }
        let ingest = ArticleIngest(isNamed: isNamed)
        return await parallelMap(read.count, as: "writing briefings") { [analyses] in
            ingest.outcome(of: read[$0], analyses[$0])
        }
    }

    /// Articles whose names depend on each other's in a circle may never agree.
    private static let mostPasses = 4

    /// Entities that were not known before, the first description of each; rather one whose
    /// name says enough and is not all in capitals.
    private static func newcomers(
        _ articles: some Sequence<(ReadArticle, Analysis?)>, knowing known: [KnownEntity]
    ) -> [KnownEntity] {
        let found = articles.lazy.filter { !$0.0.isLeft }.compactMap(\.1)
            .flatMap(ArticleIngest.entities).map(\.known)
        let vague = VagueNames(among: known + found)
        var slugs = Set(known.map(\.slug))
        let marked = found.map { entity in
            var entity = entity
            entity.isSought = !vague.contains(entity)
            return entity
        }
        let isPlain = { (entity: KnownEntity) in entity.isSought && !isShouted(entity.name) }
        return
            (marked.filter(isPlain) + marked.filter { !isPlain($0) && $0.isSought }
            + marked.filter { !$0.isSought })
            .filter { slugs.insert($0.slug).inserted }
    }

    /// "HAKAN FIDAN"; "NATO" is called so.
    private static func isShouted(_ name: String) -> Bool {
        name.contains(" ") && name == name.uppercased()
    }

    /// Says that articles wait for a file of an entity: who is named in both would be made anew.
    private static func waiting(_ articles: [RawArticle]) -> [Diagnostic] {
        guard let first = articles.first else { return [] }
        let subject = articles.count == 1 ? "it is" : "it and \(articles.count - 1) others are"
        return [
            Diagnostic(
                .warning, "article/waiting", file: first.file.path,
                "\(subject) not ingested yet: a file in \(SiteFolder.entities)/ cannot be read, and may "
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

extension Ingest.Report {
    /// The briefings that others take the place of, each once; what cannot be made anew stays.
    var replaced: [BriefingState] {
        var seen: Set<DiskPath> = []
        let renamed = briefings.lazy.filter { $0.action == .created }
            .compactMap { former[DiskPath($0.path)] }
        return (renamed + leftovers)
            .filter { seen.insert(DiskPath($0.path)).inserted }
    }
}
