import Diagnostics
import Testing

@testable import Briefings

/// Raw bytes become text, or a diagnostic with the place.
@Suite struct TextDecoderTests {
    private func decode(_ bytes: [UInt8]) -> (text: String?, diagnostics: [Diagnostic]) {
        let (text, diagnostics) = TextDecoder.decode(SourceFile(path: "a.txt", utf8: bytes))
        return (text.map { String(decoding: $0, as: UTF8.self) }, diagnostics)
    }

    @Test func utf8IsTakenAsItIs() {
        let (text, diagnostics) = decode(Array("“é” 😀\n".utf8))
        #expect(text == "“é” 😀\n")
        #expect(diagnostics.isEmpty)
    }

    @Test func aByteOrderMarkIsDropped() {
        let (text, diagnostics) = decode([0xEF, 0xBB, 0xBF] + Array("é\r\na".utf8))
        #expect(text.map { Array($0.utf8) } == Array("é\na".utf8))
        #expect(diagnostics.isEmpty)
    }

    @Test func lineEndingsBecomeLineFeeds() {
        #expect(
            decode(Array("a\r\nb\rc\n\r\nd\r".utf8)).text.map { Array($0.utf8) }
                == Array("a\nb\nc\n\nd\n".utf8))
    }

    @Test func latin1IsReadAndSaid() {
        let (text, diagnostics) = decode(Array("caf".utf8) + [0xE9, 0x2E])
        #expect(text == "café.")
        #expect(diagnostics.map(\.id) == ["article/encoding"])
        #expect(diagnostics.map(\.severity) == [.warning])
        #expect(diagnostics.first?.position == SourcePosition(line: 1, column: 4))
    }

    @Test func windows1252QuotesAreQuotes() {
        let (text, diagnostics) = decode([
            0x0A, 0x93, 0x61, 0x94, 0x20, 0x96, 0x20, 0x80, 0x35, 0x92,
        ])
        #expect(text == "\n“a” – €5’")
        #expect(diagnostics.map(\.id) == ["article/encoding"])
        #expect(diagnostics.first?.position == SourcePosition(line: 2, column: 1))
    }

    @Test func oneBrokenCharacterInUTF8IsRefused() {
        let (text, diagnostics) = decode(Array("é é\nab é ".utf8) + [0xFF] + Array("c é\n".utf8))
        #expect(text == nil)
        #expect(diagnostics.map(\.id) == ["article/invalid-utf8"])
        #expect(diagnostics.map(\.severity) == [.error])
        #expect(diagnostics.first?.position == SourcePosition(line: 2, column: 6))
        #expect(diagnostics.first?.summary.hasSuffix("1 broken character") == true)
    }

    @Test func theColumnCountsAByteOrderMark() {
        let (_, diagnostics) = decode(
            [0xEF, 0xBB, 0xBF] + Array("éé\né".utf8) + [0xC3] + Array("é".utf8))
        #expect(diagnostics.first?.position == SourcePosition(line: 2, column: 2))
    }

    @Test func aNULIsRefused() {
        let (text, diagnostics) = decode(Array("ab\nc".utf8) + [0, 0x64])
        #expect(text == nil)
        #expect(diagnostics.map(\.id) == ["article/nul-byte"])
        #expect(diagnostics.first?.position == SourcePosition(line: 2, column: 2))
    }

    @Test(
        arguments: [
            [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0x80],
            [0xF5],
        ] as [[UInt8]])
    func illFormedSequencesAreNotUTF8(_ bytes: [UInt8]) {
        let scan = ([0x61] + bytes + [0x62]).withUnsafeBufferPointer { UTF8Scan($0) }
        #expect(scan.firstBroken == 1)
        #expect(scan.multibyteCount == 0)
    }

    @Test func wellFormedCharactersAreCounted() {
        let scan = Array("aé中😀\u{10FFFF}\u{D7FF}\u{E000}\u{800}".utf8)
            .withUnsafeBufferPointer { UTF8Scan($0) }
        #expect(scan.firstBroken == nil)
        #expect(scan.multibyteCount == 7)
    }

    @Test func anEmptyFileIsEmpty() {
        #expect(decode([]).text == "")
    }
}
