/// A pattern over tokens, read from its notation.
///
/// Notation: symbols parted by spaces, `( … )` for groups, `|` between choices, `?` after what may
/// be missing, `@name` for a named part. A symbol is a word in small letters, a punctuation mark,
/// or a class of `TimeWords`, as `<month>`.
indirect enum TimePattern {
    case symbol(String)
    case sequence([TimePattern])
    case choice([TimePattern])
    case optional(TimePattern)

    /// - Parameter parts: the named parts, which may name others.
    init(_ notation: String, parts: [String: String]) {
        var parser = Parser(tokens: Parser.tokens(of: notation), parts: parts)
        self = parser.choice()
    }

    private struct Parser {
        let tokens: [Substring]
        let parts: [String: String]
        var at = 0

        /// Brackets, bars and question marks are tokens of their own.
        static func tokens(of notation: String) -> [Substring] {
            var tokens: [Substring] = []
            var start: String.Index?
            for index in notation.indices {
                let character = notation[index]
                let isMark = "()|?".contains(character)
                if isMark || character.isWhitespace, let first = start {
                    tokens.append(notation[first..<index])
                    start = nil
                }
                if isMark {
                    tokens.append(notation[index...index])
                } else if !character.isWhitespace, start == nil {
                    start = index
                }
            }
            if let first = start { tokens.append(notation[first...]) }
            return tokens
        }

        private var next: Substring? { at < tokens.count ? tokens[at] : nil }

        mutating func choice() -> TimePattern {
            var options = [sequence()]
            while next == "|" {
                at += 1
                options.append(sequence())
            }
            return options.count == 1 ? options[0] : .choice(options)
        }

        private mutating func sequence() -> TimePattern {
            var items: [TimePattern] = []
            while let token = next, token != ")", token != "|" {
                at += 1
                var item = self.item(token)
                while next == "?" {
                    at += 1
                    item = .optional(item)
                }
                items.append(item)
            }
            return .sequence(items)
        }

        private mutating func item(_ token: Substring) -> TimePattern {
            if token == "(" {
                let inner = choice()
                if next == ")" { at += 1 }
                return inner
            }
            if token.first == "@", let part = parts[String(token.dropFirst())] {
                return TimePattern(part, parts: parts)
            }
            return .symbol(String(token))
        }
    }
}
