extension HTML: ExpressibleByStringInterpolation {
    /// Literal markup.
    public init(stringLiteral value: String) {
        self.init()
        append(markup: value)
    }

    /// Finished interpolation.
    public init(stringInterpolation: StringInterpolation) { self = stringInterpolation.markup }

    /// Collects literal and escaped pieces.
    public struct StringInterpolation: StringInterpolationProtocol {
        var markup = HTML()

        /// Starts with room for the literal part.
        public init(literalCapacity: Int, interpolationCount: Int) {
            markup.reserveCapacity(literalCapacity + 32 * interpolationCount)
        }

        /// Literal text goes in as it is.
        public mutating func appendLiteral(_ literal: String) {
            markup.append(markup: literal)
        }

        /// Text is escaped.
        public mutating func appendInterpolation(_ text: String) { markup.append(escaping: text) }

        /// Text is escaped.
        public mutating func appendInterpolation(_ text: some StringProtocol) {
            markup.append(escaping: text)
        }

        /// Markup goes in as it is.
        public mutating func appendInterpolation(_ html: HTML) { markup.append(html) }

        /// Markup that may be missing.
        public mutating func appendInterpolation(_ html: HTML?) {
            if let html { markup.append(html) }
        }

        /// Pieces of markup, one after another.
        public mutating func appendInterpolation(_ pieces: [HTML]) {
            for piece in pieces { markup.append(piece) }
        }

        /// A number in decimal digits.
        public mutating func appendInterpolation(_ number: Int) {
            markup.append(number)
        }

        /// A URL, its scheme checked.
        public mutating func appendInterpolation(url: String) {
            markup.append(url: url)
        }
    }
}

extension HTML {
    /// Appends markup that the program holds as a string.
    fileprivate mutating func append(markup: String) {
        var markup = markup
        markup.withUTF8 { append($0.baseAddress, $0.count) }
    }
}
