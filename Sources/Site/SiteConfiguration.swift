package import Diagnostics
import Briefings
import Bytes
import Markdown

/// What `content/site.yaml` says.
package struct SiteConfiguration: Sendable, Equatable {
    /// In the masthead and the feed.
    package var title: String
    /// In the footer and the feed.
    package var description: String
    /// The site's address; `nil` when the file gives none.
    package var baseURL: BaseURL?
    /// BCP 47.
    package var language: String
    /// Shown in the feeds, where the title stands in for it, and as whom readers can write to.
    package var author: Author?

    /// An author, given as `Ana Ruiz <ana@example.org>`, or by one of the two.
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

    /// The path of the base URL; `/` where that is not known.
    package var basePath: String { baseURL?.path ?? "/" }

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
            // A site may have no description.
            if key == .description, entry.value == .string("") { configuration.description = "" }
            guard let text = matter.string(entry.key) else { continue }
            switch key {
            case .title: configuration.title = text
            case .description: configuration.description = text
            case .language:
                configuration.language = text
                if !isLanguageTag(text) { diagnostics.append(.language(text, entry, in: source)) }
            case .author: configuration.author = Author(text)
            case .baseURL:
                do {
                    let url = try BaseURL(text)
                    configuration.baseURL = url
                    if url.isExample { diagnostics.append(.example(url, entry, in: source)) }
                } catch {
                    diagnostics.append(
                        Diagnostic(
                            .error, "site/base-url", in: source, line: entry.line,
                            "`\(text)` \(error.rawValue)",
                            help: "write it as `baseURL: https://example.org/briefings/`"))
                }
            }
        }
        return (configuration, diagnostics)
    }

    /// Whether a text has the form of a language's tag, `en`, `pt-BR`, `zh-Hant-TW` (RFC 5646, section
    /// 2.1).
    private static func isLanguageTag(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(\.utf8)
        guard let language = parts.first, (2...3).contains(language.count) else { return false }
        return language.allSatisfy(\.isASCIILetter)
            && parts.dropFirst().allSatisfy { part in
                (1...8).contains(part.count) && part.allSatisfy(\.isASCIIAlphanumeric)
            }
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

extension Diagnostic {
    /// A note on an address that examples have: search engines would take the site for a copy of
    /// what is there.
    fileprivate static func example(
        _ url: BaseURL, _ entry: FrontMatter.Entry, in source: SourceFile
    ) -> Diagnostic {
        Diagnostic(
            .note, "site/example-address", in: source, line: entry.line,
            "`\(url.text)` is an example’s address, and pages say that they stand there",
            help: "write where the site will stand, or remove the line until you know")
    }

    fileprivate static func language(
        _ text: String, _ entry: FrontMatter.Entry, in source: SourceFile
    ) -> Diagnostic {
        Diagnostic(
            .warning, "site/language", in: source, line: entry.line,
            "`\(text)` is no language’s tag, by which browsers and screen readers know it",
            help: "write it as `language: en` or `language: pt-BR`")
    }
}
