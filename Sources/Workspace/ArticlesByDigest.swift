import Briefings
import Diagnostics
import Synchronization

/// The names of a site's articles by digest; read when first asked for, since most sites never need
/// them.
final class ArticlesByDigest: Sendable {
    private let folder: SiteFolder
    private let names = Mutex<[String: String]?>(nil)

    init(in folder: SiteFolder) { self.folder = folder }

    /// The file name of the article with a digest; the first, if there are several.
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
