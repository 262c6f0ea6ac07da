import Briefings
import Diagnostics
import Markdown

/// The briefings that are not named as an article is: a person has renamed them, or their article,
/// or wrote them alone.
struct RenamedBriefings {
    /// A briefing's file, and the digest of the article that it was made from.
    private struct Briefing {
        let file: SourceFile
        let sha256: String?
    }

    /// By the article that they name as their source, a path from the site's folder.
    private var briefings: [String: Briefing] = [:]

    /// Reads what the briefings say that have none of these names.
    init(in site: SiteFolder, besides names: [String]) {
        let folder = ContentFiles(
            SiteFolder.briefings, endings: [".md"], area: "briefing", in: site)
        let names = Set(names)
        for file in folder.files where !names.contains(file.name) {
            guard case .success(let source) = site.read(file.path) else { continue }
            let origin = BriefingReader.origin(of: source.utf8)
            guard let article = origin.source.flatMap(SiteFolder.path(fromBriefings:)) else {
                continue
            }
            briefings[article] = Briefing(file: source, sha256: origin.sha256)
        }
    }

    /// Whether a briefing names the article at a path as its source.
    func name(article path: String) -> Bool { briefings[path] != nil }

    /// Says which briefing is of an article that had another name; `nil` where none is.
    func renamed(article path: String, sha256: String, in site: SiteFolder) -> Diagnostic? {
        let lost = briefings.filter { old, briefing in
            briefing.sha256 == sha256 && FileSystem.kind(of: site.path(old)) == .missing
        }
        guard let (old, briefing) = lost.min(by: { $0.key < $1.key }) else { return nil }
        let name = path.dropFirst(SiteFolder.articles.count + 1)
        return Diagnostic(
            .error, "briefing/source-renamed", in: briefing.file,
            line: briefing.file.line(ofKey: "source"),
            "the article `\(old)` is now `\(path)`, which was not given a second briefing",
            help:
                "write `source: ../articles/\(name)`, or remove this briefing if nobody has edited it"
        )
    }
}

extension SourceFile {
    /// The 1-based line of a key of the front matter; the first when there is no such key.
    func line(ofKey key: String) -> Int {
        (try? FrontMatter(opening: utf8))?[key]?.line ?? 1
    }
}
