/// A path as the disk tells it from others: by its bytes. Two strings that are equal as text, an
/// “é” of one character and one of two, are two files.
struct DiskPath: Hashable, Comparable, Sendable {
    let text: String

    init(_ text: String) { self.text = text }

    static func == (one: DiskPath, other: DiskPath) -> Bool {
        one.text.utf8.elementsEqual(other.text.utf8)
    }

    static func < (one: DiskPath, other: DiskPath) -> Bool {
        one.text.utf8.lexicographicallyPrecedes(other.text.utf8)
    }

    /// The path from a folder; `nil` where it does not lie in that folder.
    func relative(to folder: String) -> String? {
        let start = FileSystem.joined(folder, "").utf8
        return text.utf8.starts(with: start) ? String(text.utf8.dropFirst(start.count)) : nil
    }

    func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}
