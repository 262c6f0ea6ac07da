import ArgumentParser
import Foundation
import Language

/// `train lists`: listed names in, a table out.
struct Lists: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make the table of listed names from what `lists.py` writes.")

    @Argument(help: "The listed names.")
    var names: String

    @Argument(help: "The table to write.")
    var table: String

    private static let listings: [Substring: NameLists.Listing] = [
        "city": .city, "town": .town, "region": .region, "firstName": .firstName,
        "surname": .surname, "frequent": .frequent,
    ]

    func run() throws {
        var content: [UInt64: NameLists.Listing] = [:]
        let text = try String(contentsOf: URL(fileURLWithPath: names), encoding: .utf8)
        for line in text.split(separator: "\n") {
            let fields = line.split(separator: "\t")
            guard fields.count == 2, let listing = Self.listings[fields[1]] else {
                throw ValidationError("`\(line)` is no name and listing")
            }
            let words = NameLists.words(of: String(fields[0]))
            guard (1...4).contains(words.count) else { continue }
            content[NameLists.key(words), default: []].formUnion(listing)
            if words.count > 1 {
                content[NameLists.key([words[0]]), default: []].formUnion(.opening)
            }
        }
        try Data(bytes(NameLists.slots(for: content))).write(to: URL(fileURLWithPath: table))
    }

    private func bytes(_ slots: [UInt32]) -> [UInt8] {
        var bytes: [UInt8] = []
        withUnsafeBytes(of: NameLists.magic.littleEndian) { bytes.append(contentsOf: $0) }
        withUnsafeBytes(of: UInt64(slots.count).littleEndian) { bytes.append(contentsOf: $0) }
        for slot in slots {
            withUnsafeBytes(of: slot.littleEndian) { bytes.append(contentsOf: $0) }
        }
        return bytes
    }
}
