/// What kind of token the automaton sees: the set of a pattern's symbols that the token matches.
struct TokenKinds: Sendable {
    /// Kind 0 matches no symbol.
    private(set) var count = 1
    /// The kinds of each word: as written with a capital, and without one.
    private let words: WordTable<Pair>
    private let numbers: [NumberShape: UInt16]
    private let marks: [UInt64: UInt16]
    private let possessive: UInt16
    private let kindsOfSymbol: [[Int]]

    private struct Pair: Sendable {
        let capital: UInt16
        let small: UInt16
    }

    /// - Parameter symbols: the symbols of all patterns and their numbers.
    init(_ symbols: [String: Int]) {
        var builder = Builder()
        var names: [UInt64: Set<Int>] = [:]
        var proper: Set<Int> = []
        for wordClass in TimeWords.all {
            guard let symbol = symbols["<\(wordClass.name)>"] else { continue }
            if wordClass.isProper { proper.insert(symbol) }
            for key in wordClass.keys { names[key, default: []].insert(symbol) }
        }
        for (name, symbol) in symbols where name.first?.isLetter == true {
            names[WordHash.key(name), default: []].insert(symbol)
        }
        words = WordTable(
            names.mapValues {
                Pair(capital: builder.kind($0), small: builder.kind($0.subtracting(proper)))
            }, blank: Pair(capital: 0, small: 0))
        numbers = NumberShape.all.reduce(into: [:]) { kinds, shape in
            let set = Set(shape.symbols.compactMap { symbols["<\($0)>"] })
            kinds[shape] = builder.kind(set)
        }
        marks = symbols.reduce(into: [:]) { kinds, symbol in
            let scalars = symbol.key.unicodeScalars
            guard scalars.count == 1, let scalar = scalars.first, !scalar.properties.isAlphabetic
            else { return }
            kinds[UInt64(scalar.value)] = builder.kind([symbol.value])
        }
        possessive = symbols["'s"].map { builder.kind([$0]) } ?? 0
        kindsOfSymbol = builder.kindsOfSymbol(symbols.count)
        count = builder.sets.count
    }

    func kinds(of symbol: Int) -> [Int] { kindsOfSymbol[symbol] }

    /// The kind of a token, and none for one that is part of an address.
    func kind(_ token: Token, in utf8: [UInt8]) -> UInt16 {
        if token.isWord {
            let pair = words[token.key]
            return token.isCapital ? pair.capital : pair.small
        }
        if token.flags.contains(.punctuation) { return mark(token) }
        if token.isNumber { return numbers[NumberShape(utf8[token.range])] ?? 0 }
        return token.flags.contains(.possessive) ? possessive : 0
    }

    /// A hyphen, a slash and a period join only what they touch.
    private func mark(_ token: Token) -> UInt16 {
        let isJoint = token.isMark("-") || token.isMark("/") || token.isMark(".")
        if isJoint, !token.isGlued { return 0 }
        return marks[token.key] ?? 0
    }

    private struct Builder {
        var sets: [Set<Int>] = [[]]
        private var numbers: [Set<Int>: Int] = [[]: 0]

        mutating func kind(_ set: Set<Int>) -> UInt16 {
            let number = numbers[set] ?? sets.count
            if number == sets.count {
                numbers[set] = number
                sets.append(set)
            }
            return UInt16(number)
        }

        func kindsOfSymbol(_ count: Int) -> [[Int]] {
            var kinds = [[Int]](repeating: [], count: count)
            for (kind, set) in sets.enumerated() {
                for symbol in set { kinds[symbol].append(kind) }
            }
            return kinds
        }
    }
}

/// What the digits of a number can be.
enum NumberShape: Hashable, Sendable {
    case other
    /// 0.
    case zero
    /// 1 to 12, 13 to 24, 25 to 31, 32 to 99.
    case month, hour, day, pair
    /// Up to 9999 but no year; with a fraction.
    case number, fraction
    /// Four digits, 1000 to 2100.
    case year
    /// "20th" of a month; "75th".
    case dayth, nth
    /// "5:30", "5pm".
    case clock, clockHour
    /// "1990s", "90s".
    case decades

    static let all: [NumberShape] = [
        .zero, .month, .hour, .day, .pair, .number, .fraction, .year, .dayth, .nth, .clock,
        .clockHour, .decades,
    ]

    /// The classes of a pattern that such a number matches.
    var symbols: [String] {
        switch self {
        case .other: []
        case .zero: ["hour", "num"]
        case .month: ["day", "hour", "num", "two"]
        case .hour: ["day", "hour", "num", "two"]
        case .day: ["day", "num", "two"]
        case .pair: ["num", "two"]
        case .number: ["num"]
        case .fraction: ["fraction", "clock."]
        case .year: ["year", "num"]
        case .dayth: ["dayth", "nth"]
        case .nth: ["nth"]
        case .clock: ["clock"]
        case .clockHour: ["clockhour"]
        case .decades: ["decades"]
        }
    }

    init(_ bytes: ArraySlice<UInt8>) {
        let digits = bytes.prefix { $0 >= 0x30 && $0 <= 0x39 }
        let rest = bytes.dropFirst(digits.count)
        guard let value = decimal(digits) else {
            self = .other
            return
        }
        if rest.isEmpty {
            self = Self.plain(value, digits.count)
        } else if ["st", "nd", "rd", "th"].contains(where: { rest.elementsEqual($0.utf8) }) {
            self = (1...31).contains(value) ? .dayth : .nth
        } else if rest.elementsEqual("s".utf8) {
            let isDecade = value % 10 == 0 && (digits.count == 2 || (1000...2090).contains(value))
            self = isDecade ? .decades : .other
        } else if rest.first == UInt8(ascii: ":"), digits.count <= 2, value <= 24 {
            self = .clock
        } else if ["am", "pm"].contains(where: { rest.elementsEqual($0.utf8) }), value <= 12 {
            self = .clockHour
        } else if rest.first == UInt8(ascii: "."), rest.count <= 3, value < 1000 {
            self = .fraction
        } else if rest.first == UInt8(ascii: ","), rest.count == 4 {
            self = .number
        } else {
            self = .other
        }
    }

    private static func plain(_ value: Int, _ digits: Int) -> NumberShape {
        if digits == 4, (1000...2100).contains(value) { return .year }
        guard digits <= 2 else { return value < 10_000 ? .number : .other }
        return switch value {
        case 0: .zero
        case 1...12: .month
        case 13...24: .hour
        case 25...31: .day
        default: .pair
        }
    }
}
