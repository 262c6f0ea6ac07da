import Testing

@testable import Bytes

@Suite("Code point offsets")
struct CodePointOffsetsTests {
    @Test("They are what counting from the beginning gives, wherever asked")
    func offsets() {
        let text = String(repeating: "aé—😀", count: 200)
        let offsets = CodePointOffsets(Array(text.utf8))
        var byte = 0
        for (number, scalar) in text.unicodeScalars.enumerated() {
            #expect(offsets[byte] == number)
            #expect(offsets[byte..<text.utf8.count] == number..<800)
            byte += UTF8.width(scalar)
        }
        #expect(offsets[byte] == 800)
        #expect(CodePointOffsets([])[0] == 0)
    }
}
