/// A run of text with inline formatting laid over it: the plain UTF-8 bytes, and spans into them.
///
/// Taking the formatting away is reading `utf8`. A soft line break is a `\n` in the bytes.
package struct RichText: Sendable, Hashable {
    /// The plain text, valid UTF-8.
    package var utf8: [UInt8]
    /// Formatting, ordered by start, an outer span before those it holds; properly nested.
    package var spans: [InlineSpan]

    /// Text with formatting; `spans` must be ordered and nested.
    package init(utf8: [UInt8], spans: [InlineSpan] = []) {
        self.utf8 = utf8
        self.spans = spans
    }

    /// Equal text with equal formatting; autolinks follow from the text and are not compared.
    package static func == (a: RichText, b: RichText) -> Bool {
        guard a.utf8 == b.utf8 else { return false }
        return a.spans == b.spans || a.writtenSpans == b.writtenSpans
    }

    /// Consistent with `==`.
    package func hash(into hasher: inout Hasher) { hasher.combine(utf8) }

    private var writtenSpans: [InlineSpan] {
        spans.filter { if case .autolink = $0.kind { false } else { true } }
    }

    /// Plain text.
    package init(_ text: String = "") {
        self.init(utf8: Array(text.utf8))
    }

    /// The plain text as a string.
    package var text: String { String(decoding: utf8, as: UTF8.self) }

    /// No text and no formatting.
    package var isEmpty: Bool { utf8.isEmpty && spans.isEmpty }

    /// The part within `range`, spans clipped to it; spans left empty by that are dropped.
    /// - Parameter range: UTF-8 offsets on scalar boundaries.
    package subscript(range: Range<Int>) -> RichText {
        var clipped: [InlineSpan] = []
        for span in spans {
            let part = span.range.clamped(to: range)
            let isInside =
                range.lowerBound <= span.range.lowerBound
                && span.range.upperBound <= range.upperBound
            guard !part.isEmpty || (span.range.isEmpty && isInside) else { continue }
            let start = part.lowerBound - range.lowerBound
            clipped.append(InlineSpan(start..<start + part.count, span.kind))
        }
        return RichText(utf8: Array(utf8[range]), spans: clipped)
    }

    /// Appends text with its formatting.
    package mutating func append(_ other: RichText) {
        let shift = utf8.count
        utf8 += other.utf8
        spans += other.spans.map {
            InlineSpan($0.range.lowerBound + shift..<$0.range.upperBound + shift, $0.kind)
        }
    }

    /// Appends plain text.
    package mutating func append(_ text: String) { utf8 += Array(text.utf8) }
}

/// Formatting of a half-open range of UTF-8 offsets.
package struct InlineSpan: Sendable, Hashable {
    /// What kind of formatting.
    package enum Kind: Sendable, Hashable {
        case emphasis, strong, strikethrough, code
        case link(url: String, title: String)
        /// A URL or e-mail address that stands in the text and is a link by itself.
        case autolink(url: String)
        /// The text is the image's alternative text.
        case image(url: String, title: String)
        /// Empty; `number` is the note's, counted from 1 in order of first reference.
        case footnoteReference(number: Int)
        /// A forced line break; covers one `\n`.
        case hardBreak
    }

    /// UTF-8 offsets into the text.
    package var range: Range<Int>
    /// What the formatting is.
    package var kind: Kind

    /// A span.
    package init(_ range: Range<Int>, _ kind: Kind) {
        self.range = range
        self.kind = kind
    }
}
