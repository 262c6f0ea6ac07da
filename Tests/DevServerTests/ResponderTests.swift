import Diagnostics
import Foundation
import TestSupport
import Testing
import Workspace

@testable import DevServer

@Suite struct ResponderTests {
    private let folder: TemporaryFolder
    private let site: SiteFolder
    private let editions = Editions()

    init() async throws {
        folder = try TemporaryFolder()
        try folder.write("content/pages/contact.md", "# Contact\n\nWrite to us.\n")
        try folder.write("content/assets/site.css", "p { color: red }")
        try folder.write("content/assets/a b.txt", "words")
        site = try #require(SiteFolder(folder.path))
    }

    private func publish(_ diagnostics: [Diagnostic] = []) async {
        let (contents, found) = await SiteLoader.load(site)
        #expect(found == [])
        await editions.publish(await Preview(contents, from: site), diagnostics)
    }

    private var responder: Responder { Responder(editions: editions) }

    private func request(
        _ target: String, method: String = "GET", host: String = "localhost:1"
    ) throws -> Request {
        let head = "\(method) \(target) HTTP/1.1\r\nHost: \(host)"
        return try #require(Request(Array(head.utf8)))
    }

    private func ask(
        _ target: String, method: String = "GET", host: String = "localhost:1"
    ) async throws -> Response {
        await responder.answer(try request(target, method: method, host: host))
    }

    private func text(_ target: String) async throws -> String {
        String(decoding: try await ask(target).body, as: UTF8.self)
    }

    private func type(_ target: String) async throws -> String? {
        try await ask(target).headers.first { $0.name == "Content-Type" }?.value
    }

    private func version(of page: String) async throws -> String {
        let found = try await text(page).firstMatch(of: /data-version="(.+?)"/)
        return String(try #require(found).1)
    }

    @Test func `Pages and files are those of a build`() async throws {
        await publish()
        #expect(try await ask("/contact/").status == .ok)
        #expect(try await text("/contact/").contains("Write to us."))
        #expect(try await text("/assets/own/a%20b.txt") == "words")
        #expect(try await text("/assets/own/site.css?x=1") == "p { color: red }")
        #expect(try await text("/").contains("<main"))
    }

    @Test func `A file says what it is`() async throws {
        await publish()
        #expect(try await type("/") == "text/html; charset=utf-8")
        #expect(try await type("/feed.xml") == "application/xml")
        #expect(try await type("/assets/own/site.css") == "text/css; charset=utf-8")
        #expect(MediaType.type(ofFile: "a.tar.weird") == "application/octet-stream")
        #expect(MediaType.type(ofFile: "A.JPG") == "image/jpeg")
    }

    @Test func `A folder leads to its page`() async throws {
        await publish()
        let response = try await ask("/contact")
        #expect(response.status == .found)
        #expect(response.headers.contains { $0 == ("Location", "/contact/") })
        let other = try await ask("/contact?a=b")
        #expect(other.headers.contains { $0 == ("Location", "/contact/?a=b") })
    }

    @Test(arguments: [
        "/nothing", "/contact/x", "/../site.yaml", "/%2e%2e/site.yaml", "/%", "//", "/%00",
    ])
    func `What is not on the site is not found`(_ target: String) async throws {
        await publish()
        let response = try await ask(target)
        #expect(response.status == .notFound)
        #expect(String(decoding: response.body, as: UTF8.self).contains("Page not found"))
    }

    @Test func `Only who asks this machine is answered`() async throws {
        await publish()
        #expect(try await ask("/", host: "127.0.0.1:8000").status == .ok)
        #expect(try await ask("/", host: "localhost").status == .ok)
        #expect(try await ask("/", host: "LOCALHOST:1").status == .ok)
        for host in ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example:80"] {
            #expect(try await ask("/", host: host).status == .misdirectedRequest)
        }
    }

    @Test func `Nothing can be changed`() async throws {
        await publish()
        for method in ["POST", "PUT", "DELETE", "OPTIONS", "get"] {
            #expect(try await ask("/", method: method).status == .methodNotAllowed)
        }
        #expect(try await ask("/", method: "HEAD").status == .ok)
    }

    @Test func `A head says how long the body is`() {
        let response = Response(file: "a.txt", Array("words".utf8))
        let head = String(decoding: response.utf8(hasBody: false), as: UTF8.self)
        #expect(head.contains("\r\nContent-Length: 5\r\n") && head.hasSuffix("\r\n\r\n"))
        #expect(String(decoding: response.utf8(hasBody: true), as: UTF8.self) == head + "words")
        let nothing = String(decoding: Response(.noContent).utf8(hasBody: true), as: UTF8.self)
        #expect(!nothing.contains("Length"))
    }

    @Test func `Before there is a site one is asked to wait`() async throws {
        let (responder, asked) = (responder, try request("/"))
        async let answer = responder.answer(asked)
        while await !editions.isAwaited { await Task.yield() }
        // It takes long.
        await editions.release()
        #expect(await answer.status == .serviceUnavailable)
        #expect(
            String(decoding: await answer.body, as: UTF8.self).contains("The site is being made."))

        async let second = responder.answer(asked)
        while await !editions.isAwaited { await Task.yield() }
        await publish()
        #expect(await second.status == .ok)
    }

    @Test func `A site that cannot be made yet says why`() async throws {
        await editions.publish(nil, [Diagnostic(.error, "a/b", file: "x.md", "it is <wrong>")])
        #expect(try await text("/").contains("before its errors are mended"))
        #expect(try await text("/").contains("it is &lt;wrong&gt;"))
    }

    @Test func `A page says what is wrong anywhere, and what there is to say about itself`()
        async throws
    {
        let here = "content/pages/contact.md"
        await publish([
            Diagnostic(.note, "a/b", file: here, "about contact"),
            Diagnostic(.warning, "a/b", file: "content/pages/other.md", "about another"),
        ])
        let page = try await text("/contact/")
        #expect(page.contains("about contact") && !page.contains("about another"))
        #expect(page.contains("1 note about this page") && !page.contains("<details open"))
        #expect(try await !text("/").contains("dossier-notices"))

        await editions.publish(nil, [Diagnostic(.error, "a/b", file: here, "it is wrong")])
        for address in ["/", "/contact/", "/nothing"] {
            #expect(try await text(address).contains("it is wrong"))
            #expect(try await text(address).contains("<details open"))
        }
    }

    @Test func `A draft's page says what is least certain in it`() async throws {
        try folder.write(
            "content/articles/bridge.txt",
            "Bridge opens\n\nMarch 4, 2024\n\nThe firm Hanwha built it with Nordbanken.\n")
        _ = await Ingest.run(in: site)
        await publish()
        let page = try await text("/briefings/bridge/")
        #expect(
            page.contains("2 notes about this page")
                && page.contains("“Hanwha” (<a href=\"#p3\">¶3</a>) was taken"))
        #expect(try await !text("/").contains("was taken"))

        let file = "\(folder.path)/content/briefings/bridge.md"
        let briefing = try String(contentsOfFile: file, encoding: .utf8)
        try folder.write(
            "content/briefings/bridge.md",
            briefing.replacing("status: draft", with: "status: reviewed"))
        await publish()
        #expect(try await !text("/briefings/bridge/").contains("was taken"))
    }

    @Test func `A page has another version when it has changed`() async throws {
        await publish()
        let (home, contact) = (try await version(of: "/"), try await version(of: "/contact/"))
        #expect(home != contact)
        try folder.write("content/pages/contact.md", "# Contact\n\nCall us.\n")
        await publish()
        #expect(try await version(of: "/contact/") != contact)
        #expect(try await version(of: "/") == home)
    }

    @Test(arguments: ["site.css", "a b.txt"])
    func `All pages have another version when an asset has changed`(_ name: String) async throws {
        await publish()
        let home = try await version(of: "/")
        try folder.write("content/assets/\(name)", "p { color: blue }; p { color: green }")
        await publish()
        #expect(try await version(of: "/") != home)
    }

    @Test(.timeLimit(.minutes(1))) func `Who asks for a change waits for it`() async throws {
        await publish()
        let address = "/-/changes?page=/contact/&version=\(try await version(of: "/contact/"))"
        let (responder, asked) = (responder, try request(address))
        async let answer = responder.answer(asked)
        while await !editions.isAwaited { await Task.yield() }
        // Nothing has changed, and it has waited long enough.
        await editions.release()
        #expect(await answer.status == .noContent)
        async let second = responder.answer(asked)
        while await !editions.isAwaited { await Task.yield() }
        try folder.write("content/pages/contact.md", "# Contact\n\nCall us.\n")
        await publish()
        #expect(await second.status == .resetContent)
        // Who comes late need not wait.
        #expect(await responder.answer(asked).status == .resetContent)
        #expect(try await ask("/-/changes").status == .badRequest)
    }
}
