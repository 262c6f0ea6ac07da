import HTML

extension HTML {
    /// Appends an XML element of text on a line of its own.
    mutating func append(element name: StaticString, _ text: String) {
        append(literal: "<")
        append(literal: name)
        append(literal: ">")
        append(xml: text)
        append(literal: "</")
        append(literal: name)
        append(literal: ">\n")
    }

    /// Appends text with U+FFFD for the characters that XML 1.0, section 2.2, does not allow.
    mutating func append(xml text: String) {
        append(xml: Array(text.utf8)[...])
    }

    /// The same from its UTF-8.
    mutating func append(xml text: ArraySlice<UInt8>) {
        guard text.contains(where: mayBeRefused) else {
            append(escaping: text)
            return
        }
        var kept = String.UnicodeScalarView()
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
            kept.append(isRefused(scalar) ? "\u{FFFD}" : scalar)
        }
        append(escaping: String(kept))
    }
}

/// Whether a byte may belong to a character that is refused.
private func mayBeRefused(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\t") || byte == 0xEF
}

private func isRefused(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "\t": false
    case "\0"..."\u{1F}", "\u{FFFE}"..."\u{FFFF}": true
    default: false
    }
}
