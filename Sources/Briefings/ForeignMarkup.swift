import Bytes
package import Diagnostics

/// Articles that were saved as something else than text: web pages and mails with their headers.
package enum ForeignMarkup {
    /// A warning about an article whose tags or headers would be read as its words.
    /// - Parameters:
    ///   - article: the article as it was read.
    ///   - file: its file.
    package static func diagnostics(of article: Article, file: String) -> [Diagnostic] {
        if isPage(article) {
            return [warning("HTML", "copy what the page shows, and paste that", file: file)]
        }
        if isMail(article) {
            return [warning("an email with its headers", "keep the text alone", file: file)]
        }
        let opening = article.blocks.first?.utf8 ?? []
        return formats.filter { opening.starts(with: $0.opening.utf8) }.map {
            warning($0.name, "open it in its program, and copy the text from there", file: file)
        }
    }

    private static func warning(_ format: String, _ help: String, file: String) -> Diagnostic {
        Diagnostic(
            .warning, "article/no-text", file: file,
            "the file looks like \(format), and is read as text all the same", help: help)
    }

    /// How files of other formats begin that are text all the same.
    private static let formats: [(opening: String, name: String)] = [
        ("{\\rtf", "RTF"), ("%PDF-", "PDF"), ("{\"", "JSON"), ("[{\"", "JSON"),
    ]

    /// An element of HTML opens the article, or ends it.
    private static func isPage(_ article: Article) -> Bool {
        guard let first = article.blocks.first?.utf8, let last = article.blocks.last?.utf8 else {
            return false
        }
        let opening = String(decoding: first.prefix(16), as: UTF8.self).lowercased()
        let ending = String(decoding: last.suffix(8), as: UTF8.self).lowercased()
        return openings.contains { opening.hasPrefix($0) }
            || endings.contains { ending.hasSuffix($0) }
    }

    private static let openings = [
        "<!doctype", "<html", "<head", "<body", "<div", "<article", "<h1", "<p>", "<p ", "<?xml",
    ]
    private static let endings = ["</html>", "</body>", "</div>", "</p>"]

    /// Two header fields of RFC 5322 open the article.
    private static func isMail(_ article: Article) -> Bool {
        let lines = article.blocks.prefix(6).flatMap { $0.utf8.split(separator: lineFeed) }
        return lines.prefix(6).count { line in fields.contains { line.starts(with: $0.utf8) } } >= 2
    }

    private static let fields = [
        "Received: ", "Return-Path: ", "Message-ID: ", "MIME-Version: ", "Content-Type: ",
    ]

    /// A warning at the first tag or character reference of HTML in a text, "<br>", "&ldquo;".
    package static func remnants(in text: [UInt8], of path: String) -> [Diagnostic] {
        let found = remnants.compactMap { remnant in
            text[...].firstOffset(of: remnant).map { (offset: $0, remnant) }
        }
        guard let (offset, remnant) = found.min(by: { $0.offset < $1.offset }) else { return [] }
        return [
            Diagnostic(
                .warning, "article/markup", in: SourceFile(path: path, utf8: text), at: offset,
                "`\(String(decoding: remnant, as: UTF8.self))` is markup of a web page, and read as text",
                help: "copy what the page shows, and paste that")
        ]
    }

    private static let remnants = [
        "<a href=", "</a>", "<br>", "<br/>", "<br />", "</p>", "</b>", "</strong>", "</em>", "</i>",
        "</span>", "</div>", "</h2>", "</li>", "&nbsp;", "&amp;", "&quot;", "&ldquo;", "&rdquo;",
        "&lsquo;",
        "&rsquo;", "&mdash;", "&ndash;", "&hellip;", "&#39;", "&#8217;", "&#8220;", "&#8221;",
        "&lt;",
    ].map { Array($0.utf8) }
}
