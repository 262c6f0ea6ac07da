package import Markdown
import HTML

extension Block {
    /// The block of a file in a folder beside that of the briefings, its links to neighbours,
    /// `nato.md`, changed to lead from the briefings' folder, as all links do.
    /// - Parameter folder: the path to the file's folder from there, `../entities/`.
    package func linked(in folder: String) -> Block {
        mapLinks { url in
            if URLReference.hasScheme(url) { return url }
            let url = Block.fromHere(url)
            let file = url.prefix { $0 != "#" }
            return file.hasSuffix(".md") && !file.contains("/") ? folder + url : String(url)
        }
    }

    /// A URL without `./` before it: `nato.md` for `./nato.md`.
    package static func fromHere(_ url: String) -> Substring {
        var url = url[...]
        while url.hasPrefix("./") { url = url.dropFirst(2) }
        return url
    }
}
