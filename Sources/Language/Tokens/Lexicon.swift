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
