/// The `id`s of a page's headings, as GitHub makes them: the letters, digits, `-` and `_` of their
/// text in small letters, a `-` for each space, and `-1`, `-2` behind those that are taken.
package struct HeadingIDs: Sendable {
    private var taken: Set<String>
    /// The last number behind a name.
    private var numbers: [String: Int] = [:]

    /// No `id` yet.
    /// - Parameter reserved: those that the page has elsewhere.
    package init(reserved: Set<String> = []) { taken = reserved }

    /// The `id` of the next heading; `nil` where its text has nothing to make one of.
    mutating func next(for heading: RichText) -> String? {
        var name = HeadingIDs.name(of: heading.text)
        guard !name.isEmpty else { return nil }
        if HeadingIDs.isOfNote(name) { name = "h-" + name }
        if taken.insert(name).inserted { return name }
        var number = numbers[name] ?? 0
        var id: String
        repeat {
            number += 1
            id = "\(name)-\(number)"
        } while !taken.insert(id).inserted
        numbers[name] = number
        return id
    }

    /// Footnotes are called `fn1`, the references to them `fnref1`.
    private static func isOfNote(_ name: String) -> Bool {
        ["fn", "fnref"].contains { prefix in
            name.hasPrefix(prefix) && name.dropFirst(prefix.count).first?.isNumber == true
        }
    }

    private static func name(of text: String) -> String {
        var name = ""
        for character in text.lowercased() {
            if character.isLetter || character.isNumber || character == "-" || character == "_" {
                name.append(character)
            } else if character.isWhitespace {
                name.append("-")
            }
        }
        return name
    }
}
