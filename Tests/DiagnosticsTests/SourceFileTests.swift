import Testing

@testable import Diagnostics

/// From byte offsets to the lines and columns that people count.
@Suite struct SourceFileTests {
    private func file(_ text: String) -> SourceFile {
        SourceFile(path: "a.md", utf8: Array(text.utf8))
    }

    private func place(_ line: Int, _ column: Int) -> SourcePosition {
        SourcePosition(line: line, column: column)
    }

    @Test func theFirstByteIsLineOneColumnOne() {
        #expect(file("abc").position(ofOffset: 0) == .start)
        #expect(file("").position(ofOffset: 0) == .start)
    }

    @Test func linesEndAtLineFeeds() {
        let source = file("ab\n\ncd")
        #expect(source.position(ofOffset: 1) == place(1, 2))
        #expect(source.position(ofOffset: 2) == place(1, 3))
        #expect(source.position(ofOffset: 3) == place(2, 1))
        #expect(source.position(ofOffset: 4) == place(3, 1))
        #expect(source.position(ofOffset: 5) == place(3, 2))
    }

    @Test func aColumnIsAScalarHoweverManyBytes() {
        let source = file("é—😀x")
        #expect(source.position(ofOffset: 2) == place(1, 2))
        #expect(source.position(ofOffset: 5) == place(1, 3))
        #expect(source.position(ofOffset: 9) == place(1, 4))
    }

    @Test func anOffsetPastTheEndIsTheEnd() {
        #expect(file("a\nbc").position(ofOffset: 99) == place(2, 3))
    }

    @Test func bytesThatAreNotUTF8AreCountedToo() {
        let source = SourceFile(path: "a", utf8: [0xFF, 0x41, 0xE9, 0x42])
        #expect(source.position(ofOffset: 3) == place(1, 4))
    }

    @Test func placesMayBeAskedForInAnyOrder() {
        let source = file("ab\n\ncd\nef")
        let offsets = [8, 0, 5, 3, 9, 2]
        let inOrder = offsets.map { file("ab\n\ncd\nef").position(ofOffset: $0) }
        #expect(offsets.map(source.position) == inOrder)
        #expect([4, 1, 3, 2].map(source.offset(ofLine:)) == [7, 0, 4, 3])
    }

    @Test func linesBeginWhereTheirOffsetSays() {
        let source = file("ab\n\ncd\n")
        #expect((1...5).map(source.offset(ofLine:)) == [0, 3, 4, 7, 7])
        #expect(source.offset(ofLine: 0) == 0)
    }

    @Test func aPlaceGivesItsOffsetBack() {
        let source = file("aé\n😀b\n\nc")
        for offset in [0, 1, 3, 4, 8, 9, 10, 11, 12] {
            #expect(source.offset(of: source.position(ofOffset: offset)) == offset)
        }
        #expect(source.offset(of: place(1, 99)) == 3)
        #expect(source.offset(of: place(9, 1)) == 12)
    }

    @Test func theLineAroundAnOffsetHasNoEnding() {
        let source = file("ab\ncé\n")
        #expect(source.line(around: 0).text == "ab")
        #expect(source.line(around: 2).text == "ab")
        #expect(source.line(around: 4).text == "cé")
        #expect(source.line(around: 99).text == "")
    }

    @Test func bytesOfNoCharacterHaveALine() {
        for count in [3, 1000, 5000] {
            let source = SourceFile(
                path: "a", utf8: [0x61, 0x0A] + [UInt8](repeating: 0x93, count: count))
            for offset in [0, 1, 2, 3, count / 2, count + 2] {
                #expect(source.line(around: offset).columnsBefore == 0)
            }
        }
    }

    @Test func ofALongLineWhatIsAroundTheOffsetIsKept() {
        let source = file("a\n" + String(repeating: "é", count: 5000) + "x\nb")
        let line = source.line(around: 4002)
        #expect(line.text == String(repeating: "é", count: 400))
        #expect(line.columnsBefore == 1800)
        #expect(source.position(ofOffset: 4002) == place(2, 2001))
        #expect(source.line(around: 10_002).text == String(repeating: "é", count: 200) + "x")
        #expect(source.line(around: 3).text.first == "é")
    }
}
