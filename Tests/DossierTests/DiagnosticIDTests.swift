import TestSupport
import Testing

/// Scripts go by the ids of diagnostics: each has a test.
@Suite struct DiagnosticIDTests {
    @Test func `Every id is named by a test`() throws {
        // In the program an id is a literal of its own, `"area/what"`, or `"\(area)/what"`: of those
        // one area at least has a test.
        let id = /"([a-z-]+\/|\\\([a-z]+\)\/)([a-z]+(?:-[a-z]+)*)"/
        let rooms = ["Briefings", "Site", "Workspace", "dossier"]
        let program = try rooms.map { try SwiftSources.text(below: "Sources/\($0)") }.joined()
        let known = Set(
            program.matches(of: id).map { match in
                match.1.hasPrefix("\\") ? "/\(match.2)" : "\(match.1)\(match.2)"
            })
        let own = try SwiftSources.text(of: #filePath)
        let tests = try SwiftSources.text(below: "Tests").replacing(own, with: "")
        #expect(known.count > 50)
        let untested = known.filter { id in
            // "briefing/date" is not in "briefing/date-not-counted".
            !tests.ranges(of: id).contains { tests[$0.upperBound...].first != "-" }
        }
        #expect(untested.sorted() == [])
    }
}
