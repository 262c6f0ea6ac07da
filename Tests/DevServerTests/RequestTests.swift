import Testing

@testable import DevServer

@Suite struct RequestTests {
    private func read(_ lines: String...) -> Request? {
        Request(Array(lines.joined(separator: "\r\n").utf8))
    }

    @Test func `A request is read`() throws {
        let request = try #require(
            read(
                "GET /a%20b/?page=%2Fx%2F&version=1+2 HTTP/1.1", "Accept: */*",
                "hOST: \t LocalHost:80 "))
        #expect(request.method == "GET")
        #expect(request.path == "/a%20b/")
        #expect(request.query == "page=%2Fx%2F&version=1+2")
        #expect(request.value(of: "page") == "/x/" && request.value(of: "version") == "1 2")
        #expect(request.value(of: "pag") == nil)
        #expect(request.host == "localhost")
    }

    @Test func `What is asked of a proxy names its server itself`() throws {
        let request = try #require(
            read("GET http://localhost:80/a?b HTTP/1.1", "Host: evil.example"))
        #expect(request.host == "localhost" && request.path == "/a" && request.query == "b")
    }

    @Test(arguments: [
        "", "GET", "GET /", "GET / HTTP/2", "GET ftp://a/ HTTP/1.1", "GET / a HTTP/1.1",
        "GET http://a HTTP/1.1", "\u{16}\u{3}\u{1}",
    ]) func `What is none is refused`(_ line: String) { #expect(read(line, "Host: a") == nil) }

    @Test(arguments: [
        [], ["Host: a", "Host: b"], ["Host: a:x@evil.example"], ["Host: a:99999"], ["Host: a:b:c"],
        ["Host"],
    ]) func `One server has to be named`(_ headers: [String]) {
        #expect(
            Request(Array((["GET / HTTP/1.1"] + headers).joined(separator: "\r\n").utf8)) == nil)
    }

    @Test(arguments: [
        ("a%C3%A9", "aé"), ("%25", "%"), ("+", "+"), ("%", nil), ("%2", nil), ("%zz", nil),
        ("%+1", nil), ("%FF", nil),
    ]) func `Percent signs are decoded`(_ text: String, _ decoded: String?) {
        #expect(Request.decoded(text) == decoded)
    }

    @Test func `Any bytes are a request or none`() {
        var random = SystemRandomNumberGenerator()
        for length in 0..<500 {
            _ = Request((0..<length).map { _ in UInt8.random(in: 0...255, using: &random) })
        }
    }
}
