/// What a word is known for; a word can be several things.
struct WordClass: OptionSet, Sendable {
    let rawValue: UInt32

    /// Function words and words that open sentences: never the beginning of a name.
    static let stop = WordClass(rawValue: 1)
    static let month = WordClass(rawValue: 1 << 1)
    static let weekday = WordClass(rawValue: 1 << 2)
    /// An office: "minister", "president", "spokesman".
    static let office = WordClass(rawValue: 1 << 3)
    /// Part of an office's wording: "foreign", "deputy", "affairs".
    static let officePart = WordClass(rawValue: 1 << 4)
    /// "Mr", "Dr", "Sir": says that a person follows, but is no office.
    static let honorific = WordClass(rawValue: 1 << 5)
    static let firstName = WordClass(rawValue: 1 << 6)
    /// "von", "de", "al": small words inside a name.
    static let particle = WordClass(rawValue: 1 << 7)
    /// "Ministry", "Party": makes the words before it an organization.
    static let organizationHead = WordClass(rawValue: 1 << 8)
    /// "Inc", "Ltd".
    static let companySuffix = WordClass(rawValue: 1 << 9)
    /// "River", "Province".
    static let placeHead = WordClass(rawValue: 1 << 10)
    /// "War", "Summit".
    static let eventHead = WordClass(rawValue: 1 << 11)
    /// "said", "told".
    static let speech = WordClass(rawValue: 1 << 12)
    /// "in", "near".
    static let locative = WordClass(rawValue: 1 << 13)
    /// "one" to "ninety", "dozen".
    static let numeral = WordClass(rawValue: 1 << 14)
    /// "day", "weeks".
    static let timeUnit = WordClass(rawValue: 1 << 15)
    /// Any other word that begins or is a time expression.
    static let timeWord = WordClass(rawValue: 1 << 16)
    /// "northern", "central".
    static let direction = WordClass(rawValue: 1 << 17)
    /// Ordinary words that are often capitalised and name nothing by themselves.
    static let common = WordClass(rawValue: 1 << 18)
    /// "he", "they".
    static let pronoun = WordClass(rawValue: 1 << 19)
    /// Opens a sentence that leans on the one before it.
    static let dangling = WordClass(rawValue: 1 << 20)
    /// "will", "plans".
    static let future = WordClass(rawValue: 1 << 21)
    /// "Lake", "Mount": makes the words after it a place.
    static let placeOpening = WordClass(rawValue: 1 << 22)
    /// Surnames of people whom the news names without more.
    static let surname = WordClass(rawValue: 1 << 23)
    static let article = WordClass(rawValue: 1 << 24)
    static let conjunction = WordClass(rawValue: 1 << 25)
    static let ordinal = WordClass(rawValue: 1 << 26)
    /// Things that end names of things: "aircraft", "award"; never a surname.
    static let thing = WordClass(rawValue: 1 << 27)
    /// Heads that "for" and "on" may follow: "Institute for …".
    static let purposeHead = WordClass(rawValue: 1 << 28)
    /// Finite forms of verbs that "-ed" does not show.
    static let verb = WordClass(rawValue: 1 << 29)
}

/// The word lists, hashed once.
struct Lexicon: Sendable {
    static let shared = Lexicon()

    private let table: WordTable<WordClass>

    private init() {
        var content: [UInt64: WordClass] = [:]
        for (list, wordClass) in WordLists.all {
            for word in list.split(separator: " ") {
                content[WordHash.key(String(word)), default: []].insert(wordClass)
            }
        }
        table = WordTable(content, blank: [])
    }

    func classes(of key: UInt64) -> WordClass { table[key] }
}

/// Numbers that words stand for.
struct NumberWords: Sendable {
    static let months = NumberWords(
        """
        january=1 jan=1 february=2 feb=2 march=3 mar=3 april=4 apr=4 may=5 june=6 jun=6 july=7 \
        jul=7 august=8 aug=8 september=9 sep=9 sept=9 october=10 oct=10 november=11 nov=11 \
        december=12 dec=12
        """)
    static let weekdays = NumberWords(
        """
        monday=1 mon=1 mondays=1 tuesday=2 tue=2 tues=2 tuesdays=2 wednesday=3 wed=3 wednesdays=3 \
        thursday=4 thu=4 thurs=4 thursdays=4 friday=5 fri=5 fridays=5 saturday=6 sat=6 saturdays=6 \
        sunday=7 sun=7 sundays=7
        """)
    static let cardinals = NumberWords(
        """
        a=1 an=1 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 \
        twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 \
        nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 \
        hundred=100
        """)
    static let decades = NumberWords(
        """
        twenties=2 thirties=3 forties=4 fifties=5 sixties=6 seventies=7 eighties=8 nineties=9
        """)
    static let ordinals = NumberWords(
        "first=1 second=2 third=3 fourth=4 1st=1 2nd=2 3rd=3 4th=4")

    private let table: WordTable<Int>

    private init(_ list: String) {
        var content: [UInt64: Int] = [:]
        for pair in list.split(separator: " ") {
            let parts = pair.split(separator: "=")
            guard parts.count == 2, let value = Int(parts[1]) else { continue }
            content[WordHash.key(String(parts[0]))] = value
        }
        table = WordTable(content, blank: 0)
    }

    /// The number, or `nil`.
    subscript(key: UInt64) -> Int? {
        let value = table[key]
        return value == 0 ? nil : value
    }
}
