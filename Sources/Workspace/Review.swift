import Briefings
package import Diagnostics
import Language
import Markdown

/// What a person may look at before saying that a briefing is reviewed: the decisions of the
/// machine that are least certain.
package struct Review: Sendable {
    /// The least certain first.
    package let doubts: [Diagnostic]
    /// Briefings of articles that nobody has reviewed.
    package let draftCount: Int
    /// What cannot be read, and briefings that were named and are not there.
    package let diagnostics: [Diagnostic]

    /// A briefing as it was read.
    private struct Read: Sendable {
        let file: SourceFile
        let briefing: Briefing

        var isUnreviewed: Bool { briefing.metadata.isUnreviewed }

        var entities: Set<Slug> {
            Set(
                briefing.fullText.lazy.flatMap(\.text.spans).compactMap { Mention($0.kind)?.slug })
        }
    }

    /// What is in doubt in a draft.
    private struct Finding: Sendable {
        let file: SourceFile
        let statements: [Doubt]
        let names: [Slug: NameDoubts.Name]

        /// - Parameter entity: one that may be in doubt; `nil` for others.
        init(_ draft: Read, entity: (Slug) -> Entity?) {
            file = draft.file
            statements = StatementDoubts.doubts(about: draft.briefing, in: draft.file)
            names = NameDoubts.names(in: draft.briefing, draft.file) { entity($0)?.kind }
        }
    }

    /// Looks through the briefings that are not reviewed.
    ///
    /// An entity is in doubt as long as nobody has edited its file or reviewed a briefing that
    /// names it, and only once: the mention that speaks most clearly for it, in whatever draft,
    /// speaks for the others.
    /// - Parameter named: if not empty, just these briefings; paths from the site's folder.
    package static func run(in site: SiteFolder, only named: [String] = []) async -> Review {
        let folder = ContentFiles(
            SiteFolder.briefings, endings: [".md"], area: "briefing", in: site)
        let store = await EntityStore.load(from: site)
        let read = await parallelMap(folder.files.count, as: "reading briefings") {
            Review.read(folder.files[$0].path, in: site)
        }
        let briefings = read.compactMap(\.read)
        let accepted = briefings.filter { !$0.isUnreviewed }.reduce(into: Set<Slug>()) {
            $0.formUnion($1.entities)
        }
        let wanted = Set(named.map(DiskPath.init))
        let drafts = briefings.filter(\.isUnreviewed)
        let entity = { @Sendable (slug: Slug) in
            accepted.contains(slug) ? nil : store.machineMade(slug)
        }
        let findings = await parallelMap(drafts.count, as: "looking for doubts") {
            Finding(drafts[$0], entity: entity)
        }
        let shown = findings.filter { named.isEmpty || wanted.contains(DiskPath($0.file.path)) }
        return Review(
            doubts: doubts(shown, besides: findings, about: entity), draftCount: shown.count,
            diagnostics: folder.diagnostics + store.diagnostics + read.flatMap(\.diagnostics)
                + missing(wanted, from: folder))
    }

    /// The doubts about one briefing, by what it says alone; none where it is reviewed, or cannot
    /// be read.
    /// - Parameters:
    ///   - path: the briefing's, from the site's folder.
    ///   - accepted: entities that are in no doubt.
    static func doubts(
        about path: String, accepting accepted: Set<Slug>, in site: SiteFolder
    ) -> [Diagnostic] {
        guard let draft = read(path, in: site).read, draft.isUnreviewed else { return [] }
        let open = draft.entities.subtracting(accepted).compactMap { slug in
            EntityStore.machineMade(slug, in: site).map { (slug, $0) }
        }
        let entities = Dictionary(open, uniquingKeysWith: { first, _ in first })
        let finding = Finding(draft) { entities[$0] }
        return doubts([finding], besides: [finding]) { entities[$0] }
    }

    /// The doubts that were found, the least certain decisions first.
    /// - Parameter all: what was found in all drafts, of which some are looked at.
    private static func doubts(
        _ findings: [Finding], besides all: [Finding], about entity: (Slug) -> Entity?
    ) -> [Diagnostic] {
        let margins = all.map { $0.names.mapValues(\.margin) }.reduce(into: [Slug: Int]()) {
            $0.merge($1, uniquingKeysWith: max)
        }
        var doubts = findings.flatMap(\.statements)
        var seen: Set<Slug> = []
        for finding in findings {
            for (slug, name) in finding.names where seen.insert(slug).inserted {
                guard let entity = entity(slug), let margin = margins[slug] else { continue }
                let doubt = name.doubt(
                    about: entity, in: SiteFolder.path(of: slug), margin: margin, in: finding.file)
                if let doubt { doubts.append(doubt) }
            }
        }
        return doubts.sorted(by: Doubt.comesFirst).map(\.diagnostic)
    }

    private static func read(
        _ path: String, in site: SiteFolder
    ) -> (read: Read?, diagnostics: [Diagnostic]) {
        let (source, faults) = site.readText(path)
        guard let source else { return (nil, faults) }
        let (briefing, more) = BriefingReader.read(source)
        // What else there is to say of it is for `check`.
        return (
            briefing.map { Read(file: source, briefing: $0) },
            briefing == nil ? more.filter { $0.severity == .error } : []
        )
    }

    private static func missing(_ named: Set<DiskPath>, from folder: ContentFiles) -> [Diagnostic] {
        named.subtracting(folder.files.map { DiskPath($0.path) }).sorted().map { path in
            Diagnostic(
                .error, "briefing/not-found", file: path.text, "there is no such briefing",
                help: "briefings are files in \(SiteFolder.briefings)/ that end in `.md`")
        }
    }
}
