public import Diagnostics
internal import Markdown

/// What `content/site.yaml` says.
public struct SiteConfiguration: Sendable, Equatable {
    public var title: String
    public var description: String
    /// Where the site will stand, ending in a slash; `nil` when it is not said.
    public var baseURL: String?
    /// BCP 47.
    public var language: String
    public var author: String?

    /// The configuration of a site that says nothing.
    public init() {
        title = "Dossier"
        description = "News, annotated"
        language = "en"
    }

    /// Takes a base URL; only absolute `http` and `https` ones are.
    /// - Returns: whether it was taken.
    public mutating func setBaseURL(_ url: String) -> Bool {
        guard url.hasPrefix("https://") || url.hasPrefix("http://"), !url.contains(" ") else {
            return false
        }
        baseURL = url.hasSuffix("/") ? url : url + "/"
        return true
    }

    private static let keys = ["title", "description", "baseURL", "language", "author"]

    /// Reads `content/site.yaml`.
    public static func read(_ source: SourceFile) -> (SiteConfiguration, [Diagnostic]) {
        var configuration = SiteConfiguration()
        let matter: FrontMatter
        do {
            matter = try FrontMatter(yaml: String(decoding: source.utf8, as: UTF8.self))
        } catch {
            let offset = source.offset(ofLine: error.line) + max(0, error.column - 1)
            return (configuration, [
                Diagnostic(
                    .error, "site/invalid", in: source, at: offset, error.message,
                    help: "the file is lines of `key: value`")
            ])
        }
        var diagnostics: [Diagnostic] = []
        for entry in matter.entries {
            guard let text = matter.string(entry.key), keys.contains(entry.key) else {
                if !keys.contains(entry.key) { diagnostics.append(unknown(entry, in: source)) }
                continue
            }
            switch entry.key {
            case "title": configuration.title = text
            case "description": configuration.description = text
            case "language": configuration.language = text
            case "author": configuration.author = text
            default:
                if configuration.setBaseURL(text) { continue }
                diagnostics.append(
                    Diagnostic(
                        .error, "site/base-url", in: source, line: entry.line,
                        "`\(text)` is not an absolute URL",
                        help: "write it as `baseURL: https://example.org/briefings/`"))
            }
        }
        return (configuration, diagnostics)
    }

    private static func unknown(_ entry: FrontMatter.Entry, in source: SourceFile) -> Diagnostic {
        let help = suggestion(for: entry.key, among: keys).map { "did you mean `\($0)`?" }
            ?? "known keys are " + keys.map { "`\($0)`" }.joined(separator: ", ")
        return Diagnostic(
            .error, "site/unknown-key", in: source, line: entry.line,
            "`\(entry.key)` is not a setting", help: help)
    }
}
