import Testing

@testable import Bytes

@Suite struct UTF8BytesTests {
    /// What Unicode says of the character, for every byte of ASCII and none beyond.
    @Test func `every byte is of the class that its character is of`() {
        for byte in UInt8.min...UInt8.max {
            let character = Character(Unicode.Scalar(byte))
            let isASCII = byte < 0x80
            #expect(byte.isASCIIDigit == (isASCII && character.isNumber))
            #expect(byte.isASCIILetter == (isASCII && character.isLetter))
            #expect(byte.isASCIIUppercase == (isASCII && character.isUppercase))
            #expect(byte.isASCIILowercase == (isASCII && character.isLowercase))
            #expect(
                byte.isASCIIAlphanumeric == (isASCII && (character.isLetter || character.isNumber)))
            #expect(byte.isASCIIWhitespace == (isASCII && character.isWhitespace))
            let lower = isASCII ? character.lowercased().utf8.first : byte
            #expect(byte.asciiLowercased == lower)
        }
    }

    @Test func `the bytes that begin a character are as many as characters`() {
        for text in ["", "a", "é", "日本", "🐘e\u{301}"] {
            #expect(text.utf8.count { !$0.continuesScalar } == text.unicodeScalars.count)
        }
    }

    @Test func `a byte is written in two digits`() {
        for byte in UInt8.min...UInt8.max {
            let digits = [UInt8(hexDigit: byte >> 4), UInt8(hexDigit: byte & 15)]
            #expect(UInt8(String(decoding: digits, as: UTF8.self), radix: 16) == byte)
            #expect(digits.allSatisfy { $0.isASCIIDigit || $0.isASCIIUppercase })
        }
    }
}
