package import Diagnostics
package import Site
import Briefings
import Bytes

/// Reads a site's content into a value, and proves every briefing against its article on the way.
package struct SiteLoader: Sendable {
    private let folder: SiteFolder
    private let articles: ArticlesByDigest

    private init(folder: SiteFolder) {
        self.folder = folder
        articles = ArticlesByDigest(in: folder)
    }

    /// What a site is put together from, as far as it can be read, and everything there is to say
    /// about it.
    /// - Parameters:
    ///   - ingested: what has just been ingested, so that the entities' files are read once.
    ///   - includesDrafts: whether briefings marked `draft: true` belong to the site.
    package static func load(
        _ folder: SiteFolder, after ingested: Ingest.Report? = nil, includesDrafts: Bool = false
    ) async -> (contents: SiteContents, diagnostics: [Diagnostic]) {
        let loader = SiteLoader(folder: folder)
        var (configuration, diagnostics) = loader.configuration()
        diagnostics += loader.strays()
        // Listed while entities are read.
        async let listed = ContentFiles(
            SiteFolder.briefings, endings: [".md"], area: "briefing", in: folder)
        let store =
            if let known = ingested?.store { known } else { await EntityStore.load(from: folder) }
        diagnostics += store.diagnostics
        let files = await listed
        diagnostics += files.diagnostics
        let (own, aboutOwn) = OwnContentLoader(folder: folder).load()
        let links = LinkCheck(store, briefings: files.files, own: own)
        let names = Names(excluding: store.excluding, owners: store.owners)
        diagnostics += aboutOwn + links.check(own, in: folder)
        let read = await parallelMap(files.files.count, as: "reading briefings") {
            loader.page(files.files[$0], store, links, names)
        }
        // A briefing whose article has been reported as renamed is not reported as missing it, too.
        let moved = Set(
            (ingested?.diagnostics ?? []).filter { $0.id == Diagnostic.sourceRenamed }.map(\.file))
        let found = read.flatMap(\.diagnostics).filter {
            $0.id != Diagnostic.sourceMissing || !moved.contains($0.file)
        }
        let all = read.compactMap(\.page)
        let pages = all.filter { includesDrafts || !$0.briefing.metadata.isDraft }
        let drafts = Set(all.map(\.slug)).subtracting(pages.map(\.slug))
        diagnostics +=
            found + collisions(pages) + retold(pages) + unproved(pages)
            + links.check(own, and: pages, for: drafts, in: folder)
        let contents = SiteContents(
            configuration: configuration, briefings: pages, entities: store.entities, own: own)
        return (contents, diagnostics)
    }

    private func configuration() -> (SiteConfiguration, [Diagnostic]) {
        let path = SiteFolder.configuration
        guard !FileSystem.isAbsent(folder.path(path)) else { return (SiteConfiguration(), []) }
        guard !folder.leadsOut(path) else {
            let fault = Diagnostic.leadingOut(
                path, help: "copy the file to the site: what a link leads to is not published")
            return (SiteConfiguration(), [fault])
        }
        let (source, diagnostics) = folder.readText(path)
        guard let source else { return (SiteConfiguration(), diagnostics) }
        let (configuration, more) = SiteConfiguration.read(source)
        return (configuration, diagnostics + more)
    }

    /// A warning for each name in `content/` that is nearly one that is read.
    private func strays() -> [Diagnostic] {
        let known = [
            SiteFolder.articles, SiteFolder.briefings, SiteFolder.entities, SiteFolder.pages,
            SiteFolder.assets, SiteFolder.configuration,
        ].map { String($0.dropFirst("content/".count)) }
        let names = (try? FileSystem.names(in: folder.path("content"))) ?? []
        return names.filter { !known.contains($0) && !$0.hasPrefix(".") }.compactMap { name in
            suggestion(for: name, among: known).map { meant in
                Diagnostic(
                    .warning, "content/unknown", file: "content/\(name)", "nothing of it is read",
                    help: "did you mean `content/\(meant)`?")
            }
        }
    }

    // MARK: Briefings

    private func page(
        _ file: ContentFiles.File, _ store: EntityStore, _ links: LinkCheck,
        _ names: Names
    ) -> (page: BriefingPage?, diagnostics: [Diagnostic]) {
        var (source, diagnostics) = folder.readText(file.path)
        guard let source else { return (nil, diagnostics) }
        let (briefing, more) = BriefingReader.read(source)
        diagnostics += more
        guard let briefing else { return (nil, diagnostics) }
        var (article, doubts) = article(of: briefing, in: source)
        // An unclosed comment hides the rest of the text, which would be reported as missing.
        let isWhole = more.allSatisfy { $0.id != Diagnostic.openComment }
        if isWhole, doubts.allSatisfy({ $0.severity != .error }) {
            let faults = Provenance.check(
                briefing, in: source, against: article, names: store.names(of:),
                isPerson: store.isPerson)
            // Where the text agrees with the changed article, both were corrected alike.
            if !faults.contains(where: \.isOfOtherText) {
                doubts.removeAll { $0.id == Diagnostic.sourceChanged }
            }
            diagnostics += faults
        }
        diagnostics += doubts
        let page = BriefingPage(slug: Slug(ofFile: file.name), file: file.path, briefing: briefing)
        // By index: copying each takes noticeable time.
        let unknown = page.entities.indices.lazy
            .filter { !store.contains(page.entities[$0].mention.slug) }.map { page.entities[$0] }
        diagnostics += unknown.map { unknownEntity($0, in: source) }
        diagnostics += excludedNames(page, in: source, names.excluding)
        diagnostics += othersNames(page, in: source, names.owners, store)
        diagnostics += links.check(briefing, in: source, except: Set(unknown.map(\.url)))
        return (page, diagnostics)
    }

    /// The article that a briefing names as its source; `nil` when that is elsewhere or there is no
    /// full text.
    private func article(
        of briefing: Briefing, in source: SourceFile
    ) -> (Article?, [Diagnostic]) {
        guard let named = briefing.metadata.sourcePath else { return (nil, []) }
        lazy var line = source.line(of: .source)
        let help = "name the article as `source: ../articles/NAME.txt`"
        let place = SiteFolder.path(fromBriefings: named)
        guard let path = place, !folder.leadsOut(path) else {
            return (
                nil,
                [
                    Diagnostic(
                        .error, "briefing/source-outside", in: source, line: line,
                        place == nil
                            ? "the source `\(named)` is not in content/"
                            : "the source `\(named)` is a link that leads out of the site",
                        help: help)
                ]
            )
        }
        guard case .success(let file) = folder.read(path) else {
            return (
                nil,
                [
                    Diagnostic(
                        .error, Diagnostic.sourceMissing, in: source, line: line,
                        "the source `\(named)` cannot be read, so the full text cannot be proved",
                        help: sourceHelp(source, of: briefing.metadata.sourceSHA256))
                ]
            )
        }
        let decoded = TextDecoder.decode(file)
        var diagnostics = decoded.diagnostics
        let digest = TextDecoder.digest(of: file.utf8)
        if let known = briefing.metadata.sourceSHA256, known != digest {
            diagnostics.append(
                Diagnostic(
                    .warning, Diagnostic.sourceChanged, in: source, line: line,
                    "the article has changed since the briefing was made from it",
                    help:
                        "run `dossier ingest`; a briefing that was edited has to be compared by hand, "
                        + "and then says so with `source-sha256: \(digest)`"
                ))
        }
        return (decoded.text.map(ArticleReader.read), diagnostics)
    }

    /// Help for a briefing whose article is missing: the article may have another name now, or the
    /// two have been renamed together.
    private func sourceHelp(_ briefing: SourceFile, of digest: String?) -> String {
        let path = DiskPath(briefing.path).relative(to: SiteFolder.briefings) ?? briefing.path
        let name = "\(path.dropLast(".md".count)).txt"
        let isThere = FileSystem.kind(of: folder.path("\(SiteFolder.articles)/\(name)")) != .missing
        guard
            let found = digest.flatMap({ articles.name(ofDigest: $0) }) ?? (isThere ? name : nil)
        else { return "put the article back, or remove the briefing with it" }
        let article = "\(SiteFolder.articles)/\(found)"
        let second = SiteFolder.path(ofBriefing: String(found.dropLast(".txt".count)))
        let isBriefed =
            second != briefing.path && FileSystem.kind(of: folder.path(second)) == .file
        return "if it is `\(article)` now, write `source: \(SiteFolder.source(article))`"
            + (isBriefed ? ", and keep one of this briefing and `\(second)`" : "")
    }

    // MARK: The site as a whole

    /// A note on full texts whose articles are not at hand and which may say anything. It is given
    /// once: a site may be made of such briefings.
    private static func unproved(_ pages: [BriefingPage]) -> [Diagnostic] {
        let unproved = pages.filter { $0.hasFullText && $0.briefing.metadata.sourcePath == nil }
        guard let first = unproved.first else { return [] }
        let others = unproved.count == 1 ? "" : ", nor is that of \(unproved.count - 1) more"
        return [
            Diagnostic(
                .note, "briefing/text-unproved", file: first.file,
                "its full text is compared with no article\(others), and the page says so",
                help: "put the article into \(SiteFolder.articles)/ and name it as "
                    + "`source: ../articles/NAME.txt`")
        ]
    }

    /// Warns of two briefings of one article, which tell everything twice.
    private static func retold(_ pages: [BriefingPage]) -> [Diagnostic] {
        var first: [DiskPath: String] = [:]
        var firstOfText: [String: String] = [:]
        return pages.compactMap { page in
            guard page.hasFullText,
                let source = page.briefing.metadata.sourcePath
                    .flatMap(SiteFolder.path(fromBriefings:)).map(DiskPath.init)
            else { return nil }
            let text = page.briefing.metadata.sourceSHA256 ?? ""
            guard let other = first[source] ?? firstOfText[text] else {
                first[source] = page.file
                if !text.isEmpty { firstOfText[text] = page.file }
                return nil
            }
            return Diagnostic(
                .warning, "briefing/same-source", file: page.file,
                "`\(other)` is of the same article, or one of the same words, and the site tells its "
                    + "events twice",
                help: "remove one of the two, or mark it `draft: true`")
        }
    }

    private static func collisions(_ pages: [BriefingPage]) -> [Diagnostic] {
        Dictionary(grouping: pages, by: \.slug).values.filter { $0.count > 1 }.flatMap { same in
            let files = same.map(\.file).sorted()
            return files.dropFirst().map { file in
                Diagnostic(
                    .error, "site/same-path", file: file,
                    "its page would stand where that of `\(files[0])` does: \(same[0].path)",
                    help: "rename one of the two")
            }
        }
    }

    /// What is known of the names that stand in briefings.
    private struct Names: Sendable {
        /// The words that never mean an entity, lowercased.
        let excluding: [Slug: Set<String>]
        /// The entity that each name of several words belongs to.
        let owners: [String: Slug]
    }

    /// A warning for each name that belongs to another entity than the one it links to.
    private func othersNames(
        _ page: BriefingPage, in source: SourceFile, _ owners: [String: Slug], _ store: EntityStore
    ) -> [Diagnostic] {
        // By index: copying each takes noticeable time.
        page.entities.indices.flatMap { index -> [Diagnostic] in
            let slug = page.entities[index].mention.slug
            let surface = page.entities[index].surface
            // Most names are the `name:` of the entity's file, which needs no check.
            let isOwn = store.entities[slug]?.name == surface
            let names = (isOwn ? [] : [surface]) + page.entities[index].otherSurfaces
            return names.compactMap { name in
                guard let owner = owners[name], owner != slug,
                    owner != store.entities.canonical(for: slug)?.slug,
                    // "National Assembly" may be short for Peru's, "Ana Ruiz" Ana María Ruiz.
                    !store.names(of: slug).contains(where: { sharesWord($0, name) })
                else { return nil }
                let start = source.utf8[...].firstOffset(of: Array("[\(name)]".utf8))
                return Diagnostic(
                    .warning, "briefing/others-name", in: source, at: start ?? 0,
                    "“\(name)” is a name of `\(owner)`, and leads to `\(slug)`",
                    help: "correct the link, or add the name to the `aliases` of "
                        + SiteFolder.path(of: slug))
            }
        }
    }

    private func sharesWord(_ name: String, _ other: String) -> Bool {
        !Set(name.split(separator: " ")).isDisjoint(with: other.split(separator: " "))
    }

    /// A warning for each name whose entity's file says that it never means that entity: an edited
    /// briefing may still have it.
    private func excludedNames(
        _ page: BriefingPage, in source: SourceFile, _ excluding: [Slug: Set<String>]
    ) -> [Diagnostic] {
        if excluding.isEmpty { return [] }
        return page.entities.flatMap { mentioned -> [Diagnostic] in
            let slug = mentioned.mention.slug
            guard let excluded = excluding[slug] else { return [] }
            return ([mentioned.surface] + mentioned.otherSurfaces)
                .filter { excluded.contains($0.lowercased()) }
                .map { name in
                    let start = source.utf8[...].firstOffset(of: Array("[\(name)]".utf8))
                    return Diagnostic(
                        .warning, "briefing/excluded-name", in: source, at: start ?? 0,
                        "“\(name)” never means `\(slug)`, as \(SiteFolder.path(of: slug)) says",
                        help: "remove the brackets, or the name from `not:` there")
                }
        }
    }

    private func unknownEntity(
        _ entity: BriefingPage.MentionedEntity, in source: SourceFile
    ) -> Diagnostic {
        let links = [entity.url, "[\(entity.mention.slug)]"].lazy
        return Diagnostic(
            .warning, "briefing/unknown-entity", in: source,
            at: links.compactMap { source.utf8[...].firstOffset(of: Array($0.utf8)) }.first ?? 0,
            "“\(entity.surface)” links to `\(entity.mention.slug)`, which has no file",
            help: "add \(SiteFolder.path(of: entity.mention.slug)), or correct the link")
    }
}
