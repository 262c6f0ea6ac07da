import TestSupport
import Testing

/// An article passes through the rooms of `Language` in one direction.
@Suite struct RoomTests {
    private static let rooms = [
        "Page", "Tokens", "Gazetteers", "Document", "Time", "Publication", "Tagger", "Names",
        "Roles", "Quotations", "Events", "KeyPoints",
    ]

    @Test(arguments: rooms) func `No room knows what a later one declares`(_ room: String) throws {
        let later = RoomTests.rooms.drop { $0 != room }.dropFirst()
        let declared = try later.reduce(into: Set<Substring>()) { names, room in
            let declaration = /\n(?:[a-z]+ )*(?:struct|enum|class|protocol|func) (\w+)/
            names.formUnion(try code(of: room).matches(of: declaration).map(\.1))
        }
        // Types, and functions that are called without one.
        let words = try code(of: room).matches(of: /[^.\w]([A-Z]\w+|[a-z]\w+(?=\())/).map(\.1)
        #expect(!words.isEmpty && (declared.isEmpty == later.isEmpty))
        #expect(declared.intersection(words).sorted() == [])
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
