import Bytes
import Diagnostics
import HTML

/// What a page shows about its content while somebody works on it: the errors of the site, as pages
/// stay as they were until all are mended; without any, whatever there is to say about the page's
/// own files, and what is least certain in it.
struct Notices {
    private let diagnostics: [Diagnostic]
    private let areErrors: Bool

    /// - Parameters:
    ///   - files: the files of the page, as diagnostics name them.
    ///   - doubts: what is least certain in them, in this order.
    init(_ diagnostics: [Diagnostic], about files: Set<String>, doubts: [Diagnostic]) {
        let errors = diagnostics.filter { $0.severity == .error }
        areErrors = !errors.isEmpty
        self.diagnostics =
            areErrors ? errors : diagnostics.filter { files.contains($0.file) } + doubts
    }

    /// A box at the foot of the window, open where there are errors; nothing where there is nothing
    /// to say.
    var html: HTML {
        if diagnostics.isEmpty { return HTML() }
        let items = diagnostics.reduce(into: HTML()) { $0.append(Notices.item($1)) }
        return """
            <style>
            #dossier-notices { position: fixed; z-index: 99; inset: auto 0 0; max-height: 40vh; overflow: auto;
            color-scheme: light dark; background: Canvas; color: CanvasText; border-top: .25rem solid #c43;
            font: .875rem/1.45 system-ui, sans-serif }
            #dossier-notices summary { padding: .5rem 1rem; font-weight: 600; cursor: pointer }
            #dossier-notices ul { margin: 0; padding: 0 1rem; list-style: none }
            #dossier-notices li { margin-bottom: 1rem }
            #dossier-notices li > * { display: block; margin: 0 }
            #dossier-notices code { font: .8125rem/1.45 monospace; overflow-wrap: anywhere }
            #dossier-notices q { quotes: none; font: .8125rem/1.45 monospace; border-left: .25rem solid; padding-left: .5rem }
            body { padding-bottom: 3rem }
            @media print { #dossier-notices { display: none } }
            </style>
            <aside id="dossier-notices" aria-label="Notices of Dossier">
            <details\(areErrors ? HTML(" open") : "")><summary>\(title)</summary>
            <ul>
            \(items)</ul></details>
            </aside>

            """
    }

    private var title: String {
        areErrors
            ? "Until this is mended, pages stay as they are"
            : "\(counted(diagnostics.count, "note")) about this page"
    }

    /// A diagnostic as a list item: where, what, the line, and what to do.
    private static func item(_ diagnostic: Diagnostic) -> HTML {
        let line: HTML = diagnostic.sourceLine.map { "<q>\($0)</q>" } ?? ""
        let help: HTML = diagnostic.help.map { "<i>\($0)</i>" } ?? ""
        return """
            <li><code>\(diagnostic.place)</code><strong>\(linked(diagnostic.summary))</strong>\(line)\(help)</li>

            """
    }

    /// A text in which the first paragraph that it names, "¶7", is a link to that.
    private static func linked(_ text: String) -> HTML {
        guard let mark = text.firstIndex(of: "¶") else { return HTML(escaping: text) }
        let number = text[text.index(after: mark)...].prefix(while: \.isNumber)
        guard let block = Int(number) else { return HTML(escaping: text) }
        return
            "\(String(text[..<mark]))<a href=\"#p\(block)\">¶\(block)</a>\(String(text[number.endIndex...]))"
    }
}
