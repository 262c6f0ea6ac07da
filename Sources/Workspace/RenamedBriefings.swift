import Briefings
import Diagnostics
import Language
import Markdown

/// The briefings that have no article of the same name: a person has renamed them or their article,
/// or has written them without one.
struct RenamedBriefings {
    /// A briefing's file, and the digest of the article that it was made from.
    private struct Briefing {
        /// The file's name without its ending.
        let name: String
        let file: SourceFile
        let sha256: String?
    }

    /// The briefings by the article that each names as its source, a path from the site's folder.
    private let briefings: [DiskPath: [Briefing]]
    /// The briefings whose article is gone, sorted by the article's path.
    private let lost: [(article: String, briefing: Briefing)]
    private let lostTexts: LostTexts
    /// About briefings that cannot be read, so that their articles are not known.
    private(set) var diagnostics: [Diagnostic] = []

    /// Reads the briefings that have none of these names.
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

    /// The name of the briefing whose source is this article; preferably one whose digest is that
    /// of the article now.
    func briefing(of article: RawArticle) -> String? {
        let own = briefings[DiskPath(article.file.path)] ?? []
        return (own.first { $0.sha256 == article.digest } ?? own.first)?.name
    }

    /// The briefing whose article is gone, where that may now be this one under another name: it
    /// has the same words, or most of its paragraphs.
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
        /// Indices of the briefings that have a paragraph.
        private lazy var places: [[UInt8]: [Int]] = {
            var places: [[UInt8]: [Int]] = [:]
            for (index, text) in texts.enumerated() {
                for paragraph in text.distinct { places[paragraph, default: []].append(index) }
            }
            return places
        }()

        init(_ files: [SourceFile]) { self.files = files }

        /// Index of the first briefing that tells an article's story.
        func first(of article: Article) -> Int? {
            let places = Set(article.blocks.flatMap { self.places[$0.utf8] ?? [] })
            return places.sorted().first { texts[$0].isStory(of: article) }
        }
    }

    /// Briefings that nobody has edited, whose articles have been renamed and have briefings under
    /// their new names.
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
            // A briefing stays if a person gave it a day, which would be lost.
            return origin.sha256.map(briefed.contains) == true && GivenDate(in: current) == nil
                && FileSystem.kind(of: site.path(article)) == .missing
        }
    }

    /// Reports an edited briefing whose article has another name now.
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
    /// Help with the date that the article's new name begins with, if any, since the briefing needs
    /// it, too.
    private static func dated(_ name: String) -> String {
        CalendarDate(iso: name.prefix(10)).map { ", and `date: \($0)`" } ?? ""
    }
}
