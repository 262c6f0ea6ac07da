/// A path as the disk tells it from others: by its bytes. Two strings that are equal as text, an “é”
/// of one character and one of two, are two files.
struct DiskPath: Hashable, Sendable {
    let text: String

    init(_ text: String) { self.text = text }

    static func == (one: DiskPath, other: DiskPath) -> Bool {
        one.text.utf8.elementsEqual(other.text.utf8)
    }

    func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}
