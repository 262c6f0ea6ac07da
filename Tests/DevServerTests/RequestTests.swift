import Testing

@testable import DevServer

@Suite struct RequestTests {
    private func read(_ lines: String...) -> Request? {
        Request(Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8))
    }

    @Test func `A request is read`() throws {
        let request = try #require(
            read(
                "GET /a%20b/?page=%2Fx%2F&version=1+2 HTTP/1.1", "Accept: */*",
                "hOST:  localhost:80"))
        #expect(request.method == "GET")
        #expect(request.path == "/a%20b/")
        #expect(request.query == ["page": "/x/", "version": "1 2"])
        #expect(request.host == "localhost:80")
    }

    @Test func `The first of two hosts and of two values counts`() throws {
        let request = try #require(
            read("GET /?a=1&a=2 HTTP/1.1", "Host: one", "Host: two"))
        #expect(request.host == "one")
        #expect(request.query == ["a": "1"])
    }

    @Test(arguments: [
        "", "GET", "GET /", "GET / HTTP/2", "GET http://a/ HTTP/1.1", "GET / a HTTP/1.1",
        "\u{16}\u{3}\u{1}",
    ]) func `What is none is refused`(_ line: String) { #expect(read(line) == nil) }

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
