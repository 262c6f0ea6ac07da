/// Writes JSON as bytes, one value after another:
///
///     var json = JSONWriter()
///     json.object {
///         $0.member("name", "Lima")
///         $0.array("sizes") { $0.value(1); $0.value(2) }
///     }
///
/// Nothing in it ends a `script` element: `<` is written as an escape.
package struct JSONWriter: Sendable {
    /// What has been written.
    package private(set) var utf8: [UInt8] = []
    /// Whether a value stands before the next one in the same array or object.
    private var isFollowing = false

    /// Nothing yet.
    package init() {}

    /// Makes room for `count` bytes in all.
    package mutating func reserveCapacity(_ count: Int) { utf8.reserveCapacity(count) }

    /// Writes an object; `members` writes what is in it.
    package mutating func object(_ members: (inout JSONWriter) -> Void) {
        nest(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
    }

    /// Writes an array; `values` writes what is in it.
    package mutating func array(_ values: (inout JSONWriter) -> Void) {
        nest(UInt8(ascii: "["), UInt8(ascii: "]"), values)
    }

    /// Writes a string.
    package mutating func value(_ text: String) {
        comma()
        var text = text
        text.withUTF8 { JSON.append($0, isMarkup: true, to: &utf8) }
    }

    /// Writes a string from its UTF-8.
    package mutating func value(_ text: ArraySlice<UInt8>) {
        comma()
        text.withUnsafeBufferPointer { JSON.append($0, isMarkup: true, to: &utf8) }
    }

    /// Writes a number.
    package mutating func value(_ number: Int) {
        comma()
        guard number >= 0 else {
            utf8.append(contentsOf: String(number).utf8)
            return
        }
        var unit = 1
        while number / unit > 9 { unit *= 10 }
        while unit > 0 {
            utf8.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / unit % 10))
            unit /= 10
        }
    }

    /// Writes a value that is JSON already, as it is.
    package mutating func value(json: String) {
        comma()
        utf8.append(contentsOf: json.utf8)
    }

    /// Writes a value that has been written before.
    package mutating func value(_ written: JSONWriter) {
        comma()
        utf8.append(contentsOf: written.utf8)
    }

    /// Writes the name of a member, which its value has to follow.
    package mutating func key(_ name: StaticString) {
        comma()
        utf8.append(UInt8(ascii: "\""))
        name.withUTF8Buffer { utf8.append(contentsOf: $0) }
        utf8.append(contentsOf: "\":".utf8)
        isFollowing = false
    }

    /// Writes a value in pieces: JSON of the program's own, which many values have in common, and
    /// values between them.
    package mutating func pieces(_ write: (inout JSONWriter) -> Void) {
        comma()
        isFollowing = false
        write(&self)
        isFollowing = true
    }

    /// Writes a piece of JSON as it is, with the commas that separate it from its neighbours.
    package mutating func piece(_ json: StaticString) {
        json.withUTF8Buffer { utf8.append(contentsOf: $0) }
        isFollowing = false
    }

    /// Writes text within a string that the last piece has opened and the next one goes on with.
    package mutating func content(_ text: String) {
        var text = text
        text.withUTF8 { JSON.append(contentOf: $0, isMarkup: true, to: &utf8) }
    }

    /// The same from its UTF-8.
    package mutating func content(_ text: UnsafeBufferPointer<UInt8>) {
        JSON.append(contentOf: text, isMarkup: true, to: &utf8)
    }

    /// Writes pieces that have been written before, which the next one goes on with.
    package mutating func begin(_ pieces: JSONWriter) {
        utf8.append(contentsOf: pieces.utf8)
        isFollowing = false
    }

    private mutating func nest(
        _ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void
    ) {
        comma()
        utf8.append(open)
        isFollowing = false
        body(&self)
        utf8.append(close)
        isFollowing = true
    }

    private mutating func comma() {
        if isFollowing { utf8.append(UInt8(ascii: ",")) }
        isFollowing = true
    }
}

// MARK: Members

extension JSONWriter {
    /// A member that is a string.
    package mutating func member(_ name: StaticString, _ text: String) {
        key(name)
        value(text)
    }

    /// A member that is a string, if there is one.
    package mutating func member(_ name: StaticString, _ text: String?) {
        if let text { member(name, text) }
    }

    /// A member that is a number.
    package mutating func member(_ name: StaticString, _ number: Int) {
        key(name)
        value(number)
    }

    /// A member that is an object.
    package mutating func object(_ name: StaticString, _ members: (inout JSONWriter) -> Void) {
        key(name)
        object(members)
    }

    /// A member that is an array.
    package mutating func array(_ name: StaticString, _ values: (inout JSONWriter) -> Void) {
        key(name)
        array(values)
    }
}
