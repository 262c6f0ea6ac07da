package import Diagnostics
import Briefings
import Markdown

/// What `content/site.yaml` says.
package struct SiteConfiguration: Sendable, Equatable {
    /// In the masthead and the feed.
    package var title: String
    /// In the footer and the feed.
    package var description: String
    /// Where the site will stand, ending in a slash; `nil` when it is not said.
    package var baseURL: String?
    /// BCP 47.
    package var language: String
    /// In the feeds, where the title stands in for it, and whom readers are told to ask.
    package var author: Author?

    /// Who is named as `Ana Ruiz <ana@example.org>`, or by one of the two.
    package struct Author: Sendable, Equatable {
        /// The name, or else the address.
        package let name: String
        /// An e-mail address.
        package let address: String?

        package init(_ text: String) {
            let parts = text.split(separator: "<", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, parts[1].hasSuffix(">"), parts[1].contains("@") else {
                name = text
                address = text.contains("@") && !text.contains(where: \.isWhitespace) ? text : nil
                return
            }
            let words = parts[0].trimmingPrefix(while: \.isWhitespace)
            let end = words.lastIndex { !$0.isWhitespace }
            let inside = String(parts[1].dropLast())
            name = end.map { String(words[...$0]) } ?? inside
            address = inside
        }
    }

    /// The configuration of a site that says nothing.
    package init() {
        title = "Dossier"
        description = "News, annotated"
        language = "en"
    }

    /// The description with a full stop, where it does not end in a mark of its own.
    package var sentence: String {
        let isEnded = description.last.map(".!?…".contains) ?? true
        return isEnded ? description : description + "."
    }

    /// Takes a base URL; only absolute `http` and `https` ones are.
    /// - Returns: whether it was taken.
    package mutating func setBaseURL(_ url: String) -> Bool {
        let scheme = ["https://", "http://"].first(where: url.hasPrefix)
        guard let scheme, let host = url.dropFirst(scheme.count).utf8.first,
            host != UInt8(ascii: "/"), !url.utf8.contains(where: SiteConfiguration.isStray)
        else { return false }
        baseURL = url.hasSuffix("/") ? url : url + "/"
        return true
    }

    /// What no URL holds, and what would end the path that pages are added to (RFC 3986, section
    /// 3).
    private static func isStray(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == 0x7F || "\"#<>?\\^`{|}".utf8.contains(byte)
    }

    /// The path of the base URL, `/briefings/`; that of a site at a server's root where it is not
    /// known.
    package var basePath: String {
        guard let baseURL, let scheme = baseURL.firstIndex(of: ":") else { return "/" }
        let host = baseURL[scheme...].dropFirst("://".count)
        return host.firstIndex(of: "/").map { String(host[$0...]) } ?? "/"
    }

    private enum Key: String, CaseIterable {
        case title, description, baseURL, language, author
    }

    /// Reads `content/site.yaml`.
    package static func read(_ source: SourceFile) -> (SiteConfiguration, [Diagnostic]) {
        var configuration = SiteConfiguration()
        let matter: FrontMatter
        do {
            matter = try FrontMatter(yaml: String(decoding: source.utf8, as: UTF8.self))
        } catch {
            let offset = source.offset(of: SourcePosition(line: error.line, column: error.column))
            return (
                configuration,
                [
                    Diagnostic(
                        .error, "site/invalid", in: source, at: offset, error.message,
                        help: "the file is lines of `key: value`")
                ]
            )
        }
        var diagnostics: [Diagnostic] = []
        for entry in matter.entries {
            guard let key = Key(rawValue: entry.key) else {
                diagnostics.append(unknown(entry, in: source))
                continue
            }
            if case .list = entry.value { diagnostics.append(.list(entry, "site", in: source)) }
            guard let text = matter.string(entry.key) else { continue }
            switch key {
            case .title: configuration.title = text
            case .description: configuration.description = text
            case .language: configuration.language = text
            case .author: configuration.author = Author(text)
            case .baseURL:
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
        let keys = Key.allCases.map(\.rawValue)
        let help =
            suggestion(for: entry.key, among: keys).map { "did you mean `\($0)`?" }
            ?? "known keys are " + keys.map { "`\($0)`" }.joined(separator: ", ")
        return Diagnostic(
            .error, "site/unknown-key", in: source, line: entry.line,
            "`\(entry.key)` is not a setting", help: help)
    }
}
