import Briefings
import Diagnostics
import Markdown
import Site

/// Finds a site's own pages and files.
struct OwnContentLoader {
    let folder: SiteFolder

    /// What can be used, and what there is to say about the rest.
    func load() -> (content: OwnContent, diagnostics: [Diagnostic]) {
        let (pages, aboutPages) = pages()
        let (assets, aboutAssets) = assets()
        return (
            OwnContent(pages: pages, assets: assets),
            aboutPages + aboutAssets + conflicts(in: assets)
        )
    }

    /// Finds merge conflicts that Git has left in style sheets and scripts: browsers would read
    /// past them.
    private func conflicts(in assets: [OwnAsset]) -> [Diagnostic] {
        assets.filter { asset in [".css", ".js"].contains(where: asset.name.hasSuffix) }
            .map(SiteFolder.path(of:))
            .compactMap { path in
                MergeConflict.diagnostic(
                    in: folder.readIfPresent(path).bytes ?? [], of: path, isWhole: false)
            }
    }

    private func pages() -> ([OwnPage], [Diagnostic]) {
        let files = ContentFiles(SiteFolder.pages, endings: [".md"], area: "page", in: folder)
        var diagnostics = files.diagnostics
        var pages: [OwnPage] = []
        for file in files.files {
            let (source, faults) = folder.readText(file.path)
            diagnostics += faults
            guard let source else { continue }
            let read = OwnPage.read(source, name: file.name)
            diagnostics += read.diagnostics
            guard let page = read.page else { continue }
            if let other = pages.first(where: { $0.slug == page.slug }) {
                diagnostics.append(
                    Diagnostic(
                        .error, "site/same-path", file: page.file,
                        "its page would stand where that of `\(other.file)` does: \(page.path)",
                        help: "rename one of the two"))
            } else {
                pages.append(page)
            }
        }
        return (pages, diagnostics)
    }

    /// Files whose names, or those of their folders, begin with a dot are passed over.
    private func assets() -> ([OwnAsset], [Diagnostic]) {
        let place = folder.path(SiteFolder.assets)
        guard !FileSystem.isAbsent(place) else { return ([], []) }
        if folder.leadsOut(SiteFolder.assets) {
            return ([], [.strayLink(SiteFolder.assets, "asset", in: folder)])
        }
        var assets: [OwnAsset] = []
        var diagnostics: [Diagnostic] = []
        do {
            for name in try FileSystem.tree(place)
            where !name.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
                let path = "\(SiteFolder.assets)/\(name)"
                if !folder.holds(path), FileSystem.kind(of: folder.path(path)) != .missing {
                    diagnostics.append(.outside(path, "asset"))
                } else if let asset = OwnAsset(name),
                    FileSystem.kind(of: folder.path(path)) == .file
                {
                    assets.append(asset)
                } else {
                    diagnostics.append(
                        Diagnostic(
                            .error, "asset/unusable", file: path, "it cannot be copied to the site",
                            help: "only plain files with printable names can; move it elsewhere"))
                }
            }
        } catch {
            diagnostics.append(.unreadable(SiteFolder.assets, error))
        }
        return (assets, diagnostics)
    }
}
