public import Diagnostics
import Briefings
import Language
import Markdown

/// Turns raw articles into briefings and entity files, and leaves alone what people have edited.
public struct Ingest: Sendable {
    /// What happened to the briefing of an article.
    public enum Action: String, Sendable {
        case created, updated, unchanged
        /// A person has edited it; the article has changed since, or was named.
        case left
    }

    /// What an ingest did.
    public struct Report: Sendable {
        /// Briefings by path, in order; the unchanged ones too.
        public fileprivate(set) var briefings: [(path: String, action: Action)] = []
        /// New files in `content/entities/`.
        public fileprivate(set) var entities: [String] = []
        public fileprivate(set) var diagnostics: [Diagnostic] = []
    }

    private let site: SiteFolder
    private let known: [KnownEntity]
    /// Articles to annotate again even if they have not changed, by path from the site's folder.
    private let named: Set<String>

    /// Ingests what is new or changed.
    /// - Parameter only: if not empty, just these articles, changed or not; paths from the site's folder.
    /// - Throws: `FileError` when something cannot be written.
    public static func run(
        in site: SiteFolder, only named: [String] = []
    ) async throws(FileError) -> Report {
        let store = await EntityStore.load(from: site)
        let known = store.entities.values.sorted { $0.slug < $1.slug }.map(\.known)
        let ingest = Ingest(site: site, known: known, named: Set(named))
        let folder = ContentFiles(SiteFolder.articles, endings: [".txt"], area: "article", in: site)
        var report = Report()
        report.diagnostics = folder.diagnostics + ingest.missing(from: folder)
        let files = folder.files.filter { named.isEmpty || ingest.named.contains($0.path) }
        let results = await parallelMap(files.count) { ingest.ingest(files[$0]) }
        try ingest.write(results, store, &report)
        return report
    }

    private func missing(from folder: ContentFiles) -> [Diagnostic] {
        let found = Set(folder.files.map(\.path) + folder.diagnostics.map(\.file))
        return named.subtracting(found).sorted().map {
            Diagnostic(
                .error, "article/not-found", file: $0, "there is no such article",
                help: "articles are files in \(SiteFolder.articles)/ that end in `.txt`")
        }
    }

    // MARK: One article

    /// What is to be written for an article.
    private struct Outcome: Sendable {
        let path: String
        var action: Action = .unchanged
        var markdown: [UInt8]?
        var base: [UInt8]?
        var entities: [Entity] = []
        var diagnostics: [Diagnostic] = []
    }

    private func ingest(_ file: ContentFiles.File) -> Outcome {
        var result = Outcome(path: "\(SiteFolder.briefings)/\(file.name).md")
        let article: SourceFile
        switch site.read(file.path) {
        case .failure(let error):
            result.diagnostics.append(.unreadable(file.path, error))
            return result
        case .success(let source): article = source
        }
        let digest = SHA256.hexDigest(of: article.utf8)
        let state = BriefingState(file.name, in: site)
        if state.isUpToDate(with: digest), !named.contains(file.path) { return result }
        let decoded = ArticleDecoder.decode(article)
        result.diagnostics += decoded.diagnostics
        guard let text = decoded.text else { return result }
        annotate(text, file, digest, &result)
        if let markdown = result.markdown { decide(state, markdown, &result) }
        return result
    }

    private func annotate(
        _ text: [UInt8], _ file: ContentFiles.File, _ digest: String, _ result: inout Outcome
    ) {
        let article = ArticleReader.read(text)
        guard !article.blocks.isEmpty else {
            result.diagnostics.append(
                Diagnostic(
                    .warning, "article/empty", file: file.path, "the file has no text",
                    help: "paste the article into it, or remove it"))
            return
        }
        let stated = ArticleMetadata(of: article, fileName: file.name)
        result.diagnostics += stated.diagnostics(file: file.path)
        var metadata = BriefingMetadata(title: stated.title)
        metadata.date = stated.date
        metadata.dateBasis = stated.dateBasis
        metadata.source = "../articles/" + file.path.dropFirst(SiteFolder.articles.count + 1)
        metadata.sourceSHA256 = digest
        let analysis = analyze(article.sourceText(date: stated.date), known: known)
        let briefing = BriefingComposer.compose(article, analysis: analysis, metadata: metadata)
        let markdown = BriefingWriter.write(briefing)
        if let fault = fault(in: markdown, of: briefing, article, path: result.path) {
            result.diagnostics.append(fault)
            return
        }
        result.markdown = markdown
        result.entities = analysis.entities.compactMap { entity in
            Slug(entity.slug).map { Entity(slug: $0, name: entity.name, kind: entity.kind) }
        }
    }

    /// The program's own fault, found before it can do harm: the file would not say what the article says.
    private func fault(
        in markdown: [UInt8], of briefing: Briefing, _ article: Article, path: String
    ) -> Diagnostic? {
        let source = SourceFile(path: path, utf8: markdown)
        let read = BriefingReader.read(source)
        if read.briefing == briefing,
            Provenance.check(briefing, in: source, against: article).isEmpty
        { return nil }
        return Diagnostic(
            .error, "briefing/not-lossless", file: path,
            "the article cannot be written as a briefing without loss; nothing was written",
            help: "this is a fault of Dossier: please report it with the article")
    }

    private func decide(_ state: BriefingState, _ markdown: [UInt8], _ result: inout Outcome) {
        switch state.current {
        case nil: result.action = .created
        case markdown: result.action = .unchanged
        default: result.action = state.isEdited ? .left : .updated
        }
        guard result.action == .left else {
            result.base = markdown
            if result.action == .unchanged { result.markdown = nil }
            return
        }
        result.markdown = nil
        result.entities = []
        result.diagnostics.append(
            Diagnostic(
                .warning, "briefing/edited", file: result.path,
                "the briefing has been edited and was left as it is, though it would come out anew",
                help: "to have it made anew, move it away and run `dossier ingest` again"))
    }

    // MARK: Writing

    private func write(
        _ results: [Outcome], _ store: EntityStore, _ report: inout Report
    ) throws(FileError) {
        try FileSystem.makeFolder(site.path(SiteFolder.briefings))
        try FileSystem.makeFolder(site.path(SiteFolder.bases))
        try FileSystem.makeFolder(site.path(SiteFolder.entities))
        var slugs = Set(store.entities.keys)
        for result in results {
            report.diagnostics += result.diagnostics
            if let markdown = result.markdown {
                try FileSystem.replace(site.path(result.path), with: markdown)
            }
            if let base = result.base {
                try FileSystem.replace(site.path(BriefingState.base(of: result.path)), with: base)
            }
            if result.base != nil || result.action != .created {
                report.briefings.append((result.path, result.action))
            }
            for entity in result.entities where slugs.insert(entity.slug).inserted {
                let path = "\(SiteFolder.entities)/\(entity.slug).md"
                // A file that could not be read is a person's all the same.
                guard FileSystem.kind(of: site.path(path)) == .missing else { continue }
                try FileSystem.replace(site.path(path), with: entity.file)
                report.entities.append(path)
            }
        }
    }
}

/// A briefing as it stands, beside what the last ingest made of it.
private struct BriefingState {
    /// The briefing's file; `nil` when there is none.
    let current: [UInt8]?
    private let base: [UInt8]?

    init(_ name: String, in site: SiteFolder) {
        let path = "\(SiteFolder.briefings)/\(name).md"
        current = try? FileSystem.read(site.path(path))
        base = try? FileSystem.read(site.path(BriefingState.base(of: path)))
    }

    /// Where the pristine output of an ingest is kept.
    static func base(of path: String) -> String {
        SiteFolder.bases + path.dropFirst(SiteFolder.briefings.count)
    }

    /// A person wrote there: it is not what the last ingest wrote.
    var isEdited: Bool { current != nil && current != base }

    /// Whether the last ingest read the same article.
    func isUpToDate(with digest: String) -> Bool {
        guard current != nil, let base else { return false }
        return BriefingReader.sourceDigest(of: base) == digest
    }
}
