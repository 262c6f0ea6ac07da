import Workspace

/// Answers requests with the files of a site's newest edition.
struct Responder: Sendable {
    let editions: Editions

    /// The answer to a request.
    func answer(_ request: Request) async -> Response {
        // A page elsewhere whose own name leads to this machine would otherwise read the site.
        guard ["127.0.0.1", "localhost"].contains(request.host) else {
            return Response(.misdirectedRequest, "Ask 127.0.0.1 or localhost.\n")
        }
        guard ["GET", "HEAD"].contains(request.method) else {
            return Response(.methodNotAllowed, "Ask with GET or HEAD.\n").with("Allow", "GET, HEAD")
        }
        switch request.path {
        case ReloadScript.changes: return await change(request)
        case ReloadScript.address: return Response(file: "reload.js", ReloadScript.bytes)
        // Who comes before the site is made for the first time waits for it.
        default: return await editions.edition(after: 0).response(to: request)
        }
    }

    /// Waits for a while until a page has changed.
    /// - Returns: “Reset Content” when it has, “No Content” when it has not.
    private func change(_ request: Request) async -> Response {
        guard let page = request.value(of: "page"),
            let version = request.value(of: "version")
        else {
            return Response(.badRequest, "Ask with ?page=PATH&version=VERSION.\n")
        }
        let edition = await editions.newest
        if edition.version(of: page) != version { return Response(.resetContent) }
        let next = await editions.edition(after: edition.number)
        return Response(next.version(of: page) == version ? .noContent : .resetContent)
    }
}

extension Edition {
    /// What stands at an address.
    private enum Place {
        case file(String)
        /// A folder whose address lacks the `/` at its end, without which the links in its page
        /// lead astray.
        case folder
        case nothing
    }

    /// The answer to a request for a file.
    func response(to request: Request) -> Response {
        switch place(of: request.path) {
        case .folder:
            let query = request.query.isEmpty ? "" : "?\(request.query)"
            return Response(.found).with("Location", "\(request.path)/\(query)")
        case .file(let path):
            do {
                guard let bytes = try preview?.file(at: path) else { break }
                let isPage = path.hasSuffix(".html")
                return Response(
                    file: path, isPage ? LivePage(bytes, of: path, in: self).utf8 : bytes)
            } catch {
                return Response(.internalServerError, "\(error.reason)\n")
            }
        case .nothing: break
        }
        return Response(
            preview == nil ? .serviceUnavailable : .notFound, file: "404.html", missing.utf8)
    }

    /// Names what is to be seen at an address: another page, or another version of it, has another
    /// one.
    /// - Parameter address: the path of the URL, as it was sent.
    func version(of address: String) -> String {
        if case .file(let path) = place(of: address), let bytes = try? preview?.file(at: path) {
            return LivePage(bytes, of: path, in: self).version
        }
        return missing.version
    }

    /// What is shown where nothing stands.
    private var missing: LivePage {
        guard let preview else { return LivePage.waiting(in: self) }
        let bytes = (try? preview.file(at: "404.html")) ?? []
        return LivePage(bytes, of: "404.html", in: self)
    }

    private func place(of address: String) -> Place {
        guard let preview, let path = Request.decoded(address.dropFirst()) else { return .nothing }
        let file = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
        if preview.has(file) { return .file(file) }
        return preview.has("\(file)/index.html") ? .folder : .nothing
    }
}
