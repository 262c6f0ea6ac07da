import Briefings
import Diagnostics
import Synchronization

/// The articles of a site by what is in them; read when it is first asked for, since most sites never do.
final class ArticlesByDigest: Sendable {
    private let folder: SiteFolder
    private let names = Mutex<[String: String]?>(nil)

    init(in folder: SiteFolder) { self.folder = folder }

    /// The file's name of an article with a digest, the first of several.
    func name(ofDigest digest: String) -> String? {
        names.withLock { names in
            let known = names ?? read()
            names = known
            return known[digest]
        }
    }

    private func read() -> [String: String] {
        let files = ContentFiles(
            SiteFolder.articles, endings: [".txt"], area: "article", in: folder
        ).files
        let digests = files.compactMap { file in
            (try? folder.read(file.path).get()).map {
                (TextDecoder.digest(of: $0.utf8), "\(file.name).txt")
            }
        }
        return Dictionary(digests, uniquingKeysWith: { first, _ in first })
    }
}
