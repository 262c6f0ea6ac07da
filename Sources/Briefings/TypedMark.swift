/// A mark that is typed in more than one way: a keyboard has one space, one apostrophe and one
/// quotation mark, print has several of each.
struct TypedMark {
    enum Kind {
        case space
        case apostrophe
        case quotation
    }

    let kind: Kind
    /// In bytes.
    let length: Int

    /// The mark that begins at an offset of a UTF-8 text; `nil` where none does.
    init?<Text: RandomAccessCollection<UInt8>>(at offset: Int, in text: Text)
    where Text.Index == Int {
        switch text[offset] {
        case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"): self.init(.space, 1)
        case UInt8(ascii: "'"): self.init(.apostrophe, 1)
        case UInt8(ascii: "\""): self.init(.quotation, 1)
        // U+00A0
        case 0xC2 where text[offset...].dropFirst().first == 0xA0: self.init(.space, 2)
        case 0xE2 where text[offset...].dropFirst().first == 0x80:
            switch text[offset...].dropFirst(2).first {
            // U+2007, U+2009, U+202F
            case 0x87, 0x89, 0xAF: self.init(.space, 3)
            // ‘ ’
            case 0x98, 0x99: self.init(.apostrophe, 3)
            // “ ”
            case 0x9C, 0x9D: self.init(.quotation, 3)
            default: return nil
            }
        default: return nil
        }
    }

    private init(_ kind: Kind, _ length: Int) {
        self.kind = kind
        self.length = length
    }

    /// Whether a byte may begin one.
    static func mayBegin(with byte: UInt8) -> Bool {
        byte <= UInt8(ascii: "'") || byte == 0xC2 || byte == 0xE2
    }
}
