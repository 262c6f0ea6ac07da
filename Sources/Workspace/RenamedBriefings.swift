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
    private var briefings: [DiskPath: [Briefing]] = [:]
    /// About briefings that cannot be read: whose they are is not known.
    private(set) var diagnostics: [Diagnostic] = []

    /// Reads what the briefings say that have none of these names.
    init(in site: SiteFolder, besides names: [String]) {
        let folder = ContentFiles(
            SiteFolder.briefings, endings: [".md"], area: "briefing", in: site)
        let names = Set(names.map(DiskPath.init))
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
    }

    /// The name of the briefing that names an article as its source, rather of one that says to be of
    /// what that holds now.
    func briefing(of article: RawArticle) -> String? {
        let own = briefings[DiskPath(article.file.path)] ?? []
        return (own.first { $0.sha256 == article.digest } ?? own.first)?.name
    }

    /// The briefing whose article is gone, and is now another file: with the same words, or with most of
    /// its paragraphs.
    func former(
        of article: RawArticle, in site: SiteFolder
    ) -> (article: String, name: String, file: SourceFile)? {
        let lost = briefings.keys.sorted { $0.text < $1.text }.filter {
            FileSystem.kind(of: site.path($0.text)) == .missing
        }
        func first(where isFormer: (Briefing) -> Bool) -> (String, String, SourceFile)? {
            for old in lost {
                if let briefing = briefings[old]?.first(where: isFormer) {
                    return (old.text, briefing.name, briefing.file)
                }
            }
            return nil
        }
        if lost.isEmpty { return nil }
        if let same = first(where: { $0.sha256 == article.digest }) { return same }
        let text = article.source.flatMap { ArticleDecoder.decode($0).text }
        let blocks = text.map { ArticleReader.read($0).blocks.map(\.utf8) } ?? []
        return first { isMostly(blocks, $0) }
    }

    /// Whether more than half of the paragraphs of an article are those of a briefing, and the other way
    /// round.
    private func isMostly(_ blocks: [[UInt8]], _ briefing: Briefing) -> Bool {
        let text = BriefingReader.read(briefing.file).briefing?.fullText.map(\.text.utf8) ?? []
        let same = Set(blocks).intersection(text).count
        return 2 * same > max(blocks.count, text.count)
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
            return origin.sha256.map(briefed.contains) == true
                && FileSystem.kind(of: site.path(article)) == .missing
        }
    }

    /// Says that a person's briefing is of an article that has another name now.
    static func diagnostic(
        _ briefing: SourceFile, of old: String, now article: RawArticle
    ) -> Diagnostic {
        let path = article.file.path
        return Diagnostic(
            .error, "briefing/source-renamed", in: briefing, line: briefing.line(ofKey: "source"),
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
