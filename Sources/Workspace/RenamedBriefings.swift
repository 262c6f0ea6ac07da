import Briefings
import Diagnostics
import Language
import Markdown

/// The briefings that are not named as an article is: a person has renamed them, or their article,
/// or wrote them alone.
struct RenamedBriefings {
    /// A briefing's file, and the digest of the article that it was made from.
    private struct Briefing {
        /// Without its ending.
        let name: String
        let file: SourceFile
        let sha256: String?
    }

    /// By the article that they name as their source, a path from the site's folder.
    private let briefings: [DiskPath: [Briefing]]
    /// Those whose article is gone, in the order of the articles.
    private let lost: [(article: String, briefing: Briefing)]
    private let lostTexts: LostTexts
    /// About briefings that cannot be read: whose they are is not known.
    private(set) var diagnostics: [Diagnostic] = []

    /// Reads what the briefings say that have none of these names.
    init(in site: SiteFolder, besides names: [String]) {
        let folder = ContentFiles(
            SiteFolder.briefings, endings: [".md"], area: "briefing", in: site)
        let names = Set(names.map(DiskPath.init))
        var briefings: [DiskPath: [Briefing]] = [:]
        for file in folder.files where !names.contains(DiskPath(file.name)) {
            let (source, diagnostics) = site.readText(file.path)
            self.diagnostics += diagnostics
            guard let source else { continue }
            let origin = BriefingReader.origin(of: source.utf8)
            guard let article = origin.source.flatMap(SiteFolder.path(fromBriefings:)) else {
                continue
            }
            briefings[DiskPath(article), default: []].append(
                Briefing(name: file.name, file: source, sha256: origin.sha256))
        }
        self.briefings = briefings
        lost = briefings.keys.filter { FileSystem.kind(of: site.path($0.text)) == .missing }
            .sorted()
            .flatMap { old in (briefings[old] ?? []).map { (old.text, $0) } }
        lostTexts = LostTexts(lost.map(\.briefing.file))
    }

    /// The name of the briefing that names an article as its source, rather of one that says to be of
    /// what that holds now.
    func briefing(of article: RawArticle) -> String? {
        let own = briefings[DiskPath(article.file.path)] ?? []
        return (own.first { $0.sha256 == article.digest } ?? own.first)?.name
    }

    /// The briefing whose article is gone, and is now another file: with the same words, or with most of
    /// its paragraphs.
    func former(of article: RawArticle) -> (article: String, name: String, file: SourceFile)? {
        guard !lost.isEmpty else { return nil }
        if let same = lost.firstIndex(where: { $0.briefing.sha256 == article.digest }) {
            return former(same)
        }
        let text = article.source.flatMap { TextDecoder.decode($0).text }
        return text.flatMap { lostTexts.first(of: ArticleReader.read($0)) }.map(former)
    }

    private func former(_ index: Int) -> (article: String, name: String, file: SourceFile) {
        let (article, briefing) = lost[index]
        return (article, briefing.name, briefing.file)
    }

    /// The paragraphs of the briefings whose articles are gone; read when they are first asked for.
    private final class LostTexts {
        private let files: [SourceFile]
        private lazy var texts = files.map(StoryText.init)
        /// The briefings that have a paragraph.
        private lazy var places: [[UInt8]: [Int]] = {
            var places: [[UInt8]: [Int]] = [:]
            for (index, text) in texts.enumerated() {
                for paragraph in text.distinct { places[paragraph, default: []].append(index) }
            }
            return places
        }()

        init(_ files: [SourceFile]) { self.files = files }

        /// The first that tells an article's story.
        func first(of article: Article) -> Int? {
            let places = Set(article.blocks.flatMap { self.places[$0.utf8] ?? [] })
            return places.sorted().first { texts[$0].isStory(of: article) }
        }
    }

    /// Briefings that nobody has edited, and whose articles have other names by now and briefings under
    /// these.
    static func leftovers(
        of articles: [RawArticle], in site: SiteFolder
    ) -> [BriefingState] {
        let names = Set(articles.map(\.state.name))
        let others = Ingest.made(in: site).filter { !names.contains($0) }
        guard !others.isEmpty else { return [] }
        let briefed = Set(articles.lazy.filter { $0.state.current != nil }.map(\.digest))
        return others.map { BriefingState($0, in: site) }.filter { state in
            guard let current = state.current, !state.isEdited,
                case let origin = BriefingReader.origin(of: current),
                let article = origin.source.flatMap(SiteFolder.path(fromBriefings:))
            else { return false }
            // A day that a person gave would go with it.
            return origin.sha256.map(briefed.contains) == true && GivenDate(in: current) == nil
                && FileSystem.kind(of: site.path(article)) == .missing
        }
    }

    /// Says that a person's briefing is of an article that has another name now.
    static func diagnostic(
        _ briefing: SourceFile, of old: String, now article: RawArticle
    ) -> Diagnostic {
        let path = article.file.path
        return Diagnostic(
            .error, Diagnostic.sourceRenamed, in: briefing,
            line: briefing.line(of: .source),
            "the article `\(old)` is now `\(path)`, which was not given a second briefing",
            help: "write `source: \(SiteFolder.source(path))`" + dated(article.file.name))
    }
}

extension RenamedBriefings {
    /// A date that the article's new name begins with is the briefing's, too.
    private static func dated(_ name: String) -> String {
        CalendarDate(iso: name.prefix(10)).map { ", and `date: \($0)`" } ?? ""
    }
}
