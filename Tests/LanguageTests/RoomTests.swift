import TestSupport
import Testing

/// An article passes through the rooms of `Language` in one direction.
@Suite struct RoomTests {
    private static let rooms = [
        "Tokens", "Gazetteers", "Document", "Time", "Tagger", "Names", "Roles", "Quotations",
        "Events", "KeyPoints",
    ]

    @Test(arguments: rooms) func `No room knows the types of a later one`(_ room: String) throws {
        let later = RoomTests.rooms.drop { $0 != room }.dropFirst()
        let types = try later.reduce(into: Set<Substring>()) { types, room in
            let declaration = /\n(?:[a-z]+ )*(?:struct|enum|class|protocol) (\w+)/
            let matches = try code(of: room).matches(of: declaration)
            types.formUnion(matches.map(\.1))
        }
        let words = try code(of: room).matches(of: /\b[A-Z]\w+/).map(\.0)
        #expect(!words.isEmpty && (types.isEmpty == later.isEmpty))
        #expect(types.intersection(words).sorted() == [])
    }

    @Test func `The rooms are all there are`() throws {
        #expect(try SwiftSources.folders(in: "Sources/Language") == RoomTests.rooms.sorted())
    }

    /// The sources of a room without their comments and strings.
    private func code(of room: String) throws -> String {
        try SwiftSources.text(below: "Sources/Language/\(room)")
            .replacing(/\/\/[^\n]*/, with: "")
            .replacing(/"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"/, with: "\"\"")
    }
}
