import Testing

@testable import Bytes

struct ASCIITests {
    /// What Unicode says of the character, for every byte of ASCII and none beyond.
    @Test func `every byte is of the class that its character is of`() {
        for byte in UInt8.min...UInt8.max {
            let character = Character(Unicode.Scalar(byte))
            let isASCII = byte < 0x80
            #expect(byte.isASCIIDigit == (isASCII && character.isNumber))
            #expect(byte.isASCIILetter == (isASCII && character.isLetter))
            #expect(byte.isASCIIUppercase == (isASCII && character.isUppercase))
            #expect(byte.isASCIILowercase == (isASCII && character.isLowercase))
            #expect(byte.isASCIIAlphanumeric == (byte.isASCIILetter || byte.isASCIIDigit))
            #expect(byte.isASCIIWhitespace == (isASCII && character.isWhitespace))
            let lower = isASCII ? character.lowercased().utf8.first : byte
            #expect(byte.asciiLowercased == lower)
        }
    }
}
