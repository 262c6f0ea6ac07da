/// Words that stand for a number in a time expression, and the classes that patterns name.
struct TimeWords: Sendable {
    /// The name of the class in patterns.
    let name: String
    /// Whether only a word with a capital belongs to it: "March", "Sun".
    let isProper: Bool
    /// The words' keys.
    let keys: [UInt64]
    private let table: WordTable<Int>

    /// What an unknown word gives.
    private static let none = Int.min

    /// - Parameter list: `word=number` pairs parted by spaces; words without a number have 0.
    private init(_ name: String, isProper: Bool = false, _ list: String) {
        self.name = name
        self.isProper = isProper
        var content: [UInt64: Int] = [:]
        for pair in list.split(separator: " ") {
            let parts = pair.split(separator: "=")
            content[WordHash.key(String(parts[0]))] = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
        }
        keys = Array(content.keys)
        table = WordTable(content, blank: Self.none)
    }

    /// The number of a word, or `nil`.
    subscript(key: UInt64) -> Int? {
        let value = table[key]
        return value == Self.none ? nil : value
    }

    static let all = [
        months, weekdays, weekdayPlurals, parts, partPlurals, units, unitPlurals, cardinals, tens,
        scales, vague, ordinals, decades, seasons, zones, offsets, follows, approximations, edges,
    ]

    static let months = TimeWords(
        "month", isProper: true,
        """
        january=1 jan=1 february=2 feb=2 march=3 mar=3 april=4 apr=4 may=5 june=6 jun=6 july=7 \
        jul=7 august=8 aug=8 september=9 sep=9 sept=9 october=10 oct=10 november=11 nov=11 \
        december=12 dec=12
        """)
    static let weekdays = TimeWords(
        "weekday", isProper: true,
        """
        monday=1 mon=1 tuesday=2 tue=2 tues=2 wednesday=3 wed=3 thursday=4 thu=4 thur=4 thurs=4 \
        friday=5 fri=5 saturday=6 sat=6 sunday=7 sun=7
        """)
    static let weekdayPlurals = TimeWords(
        "weekdays", isProper: true,
        """
        mondays=1 tuesdays=2 wednesdays=3 thursdays=4 fridays=5 saturdays=6 sundays=7
        """)
    /// Numbers are indices into `TimeTagger.partLetters`.
    static let parts = TimeWords(
        "part", "morning=0 afternoon=1 evening=2 night=3 midday=4 lunchtime=4 dawn=0 dusk=2")
    static let partPlurals = TimeWords(
        "parts", "mornings=0 afternoons=1 evenings=2 nights=3")
    /// Numbers are raw values of `TimeUnit`.
    static let units = TimeWords(
        "unit",
        """
        second=0 minute=1 hour=2 day=3 week=4 weekend=5 month=6 quarter=7 year=8 decade=9 \
        century=10 fortnight=4
        """)
    static let unitPlurals = TimeWords(
        "units",
        """
        seconds=0 minutes=1 hours=2 days=3 weeks=4 weekends=5 months=6 quarters=7 years=8 \
        decades=9 centuries=10 fortnights=4
        """)
    static let cardinals = TimeWords(
        "cardinal",
        """
        one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 \
        twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 \
        nineteen=19
        """)
    static let tens = TimeWords(
        "tens", "twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90")
    static let scales = TimeWords("scale", "dozen=12 hundred=100 thousand=1000")
    static let vague = TimeWords("vague", "several few many some numerous countless dozens")
    static let ordinals = TimeWords(
        "ordinal",
        """
        first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 \
        eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 \
        seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30
        """)
    static let decades = TimeWords(
        "decade",
        "twenties=2 thirties=3 forties=4 fifties=5 sixties=6 seventies=7 eighties=8 nineties=9")
    /// Numbers are raw values of `TimePoint.Season`.
    static let seasons = TimeWords("season", "spring=0 summer=1 autumn=2 fall=2 winter=3")
    static let zones = TimeWords(
        "zone",
        """
        est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest eet msk ist jst hkt aest \
        aedt sast wat eat
        """)
    /// How many units on from the present one.
    static let offsets = TimeWords(
        "offset", "this=0 current=0 last=-1 past=-1 next=1 coming=1 upcoming=1")
    /// How many units on from the one that was named.
    static let follows = TimeWords(
        "follow", "following=1 next=1 previous=-1 preceding=-1 prior=-1 same=0 ensuing=1")
    static let approximations = TimeWords(
        "approx", "nearly almost about around approximately roughly some")
    static let edges = TimeWords(
        "edge", "beginning start end middle close rest remainder turn height eve")
}
