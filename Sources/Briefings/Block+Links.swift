package import Markdown
import HTML

extension Block {
    /// The block of a file that stands in a folder beside the briefings': its links to neighbours,
    /// `nato.md`, lead from the briefings' folder, as all links do.
    /// - Parameter folder: as it is reached from there, `../entities/`.
    package func linked(in folder: String) -> Block {
        mapLinks { url in
            if URLReference.hasScheme(url) { return url }
            let url = Block.fromHere(url)
            let file = url.prefix { $0 != "#" }
            return file.hasSuffix(".md") && !file.contains("/") ? folder + url : String(url)
        }
    }

    /// `./nato.md` is `nato.md`.
    package static func fromHere(_ url: String) -> Substring {
        var url = url[...]
        while url.hasPrefix("./") { url = url.dropFirst(2) }
        return url
    }
}
