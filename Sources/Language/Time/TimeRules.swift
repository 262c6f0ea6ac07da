/// The table of time expressions: what each pattern means. See `TimePattern` for the notation.
///
/// The longest match wins whose reading holds; of two as long the one first in the list of
/// meanings. What the types and values are follows the TIMEX3 of TimeML 1.2.1 (Saurí et al.,
/// "TimeML Annotation Guidelines", 2006).
enum TimeRules {
    /// How the words of a match are read.
    enum Meaning: Int, Comparable, Sendable {
        case nothing, isoDate, slashDate, day, dayRange, dayList, monthRange, weekOf, weekTo,
            weekFrom, holiday, month,
            year,
            spokenYear
        case yearRange, decade, century, quarter, yearBack, period, season
        case weekday, weekdayFrom, weekdayCount, weekdayOf, today, dayBeyond, partOfDay, deictic,
            following
        case adverb, current, yearEnd
        case ago, hence, later, length, span, long, bareUnits
        case every, times, plural, frequency, rate
        case present, past, future
        case clock, noon

        /// Whether the words name a piece of the calendar, and may stand with capitals.
        var isCalendar: Bool { self < .quarter }

        static func < (left: Meaning, right: Meaning) -> Bool { left.rawValue < right.rawValue }
    }

    static let all: [(Meaning, String)] =
        dates + periods + relatives + lengths + sets + references + clocks
        + Holiday.patterns.map { (.holiday, $0) }

    /// The named parts of patterns.
    static let parts: [String: String] = [
        "edge":
            "the? (very)? <edge> of | (a|the) (good|better|large|latter|early|last|first) part of "
            + "| the (<ordinal>|last|final) (week|weeks|days) of",
        "part": "the? (early|late|mid -?|earlier|later)",
        "pre": "(@edge)? (@part)?",
        "yr":
            "(this|last|next|that|the? (previous|following|same|current|next)) year | the year (before|after)",
        "md": "<month> .? the? (<day>|<dayth>|<ordinal>)",
        "dm": "the? (<day>|<dayth>) -? of? <month> .? | the <ordinal> of <month>",
        "nth": "<ordinal>|<dayth>",
        "small": "<cardinal> | <tens> (-? <cardinal>)?",
        "card": "@small | (a|an|@small)? <scale> (and? @small)?",
        "n": """
        (@card | <num> (<num> / <num>)? | <num> / <num> | <fraction> | a couple of? | a|an|another \
        | (only)? (a|the)? few | <vague> | half (a|an) | couple of?) (and a half)?
        """,
        "approx": """
        <approx> | (more|less|fewer) than | at (least|most) | up to | no (more|less) than \
        | well over 
        """,
        "u": "<unit>|<units>",
        "zone": "<zone> | (eastern|central|mountain|pacific|local)? (standard|daylight)? time",
        "dayphrase":
            "today|yesterday|tomorrow|<weekday> .?|(<weekday> .? ,?)? (@md|@dm) (,? <year>)?",
    ]

    private static let dates: [(Meaning, String)] = [
        (.isoDate, "<year> - <two> - <two>"),
        (.slashDate, "<two> / <two> / (<two>|<year>)"),
        (
            .day,
            "@part? ((this|last|next)? (coming|past)? <weekday> .? ,? the?)? (last|next)? "
                + "(@md|@dm) (,? <year> | ,? of? @yr)?"
        ),
        (
            .dayRange,
            "<month> .? <day> (-|–|to|and|or|through|until|till) <day> (,? <year> | ,? of? @yr)?"
        ),
        (
            .dayRange,
            "<day> (-|–|to|and|or|until|till|through) <day> of? <month> .? (,? <year> | ,? of? @yr)?"
        ),
        (.dayList, "<month> .? <day> (, <day>)? (, <day>)? , <day> ,? (and|or) <day> (,? <year>)?"),
        (.dayList, "<day> (, <day>)? (, <day>)? , <day> ,? (and|or) <day> <month> .? (,? <year>)?"),
        (
            .monthRange,
            "<month> .? (to|and|or|through|until|till|-|–|/) <month> .? ((,|of)? (<year>|of? @yr))?"
        ),
        (.weekOf, "the week of (@md|@dm) (,? <year>)?"),
        (.weekTo, "(the|a)? week (to|ended|ending) (<weekday> ,?)? (@md|@dm) (,? <year>)?"),
        (.weekTo, "(the|a)? week (to|ended|ending) <weekday>"),
        (.month, "@pre <month> .? (,|of)? (<year>|of? @yr)"),
        (.month, "@pre the? (this|last|next|past|previous|following) (past|coming)? <month> .?"),
        (
            .weekFrom,
            "(the|a)? week (beginning|starting|commencing) (<weekday> ,?)? (@md|@dm) (,? <year>)?"
        ),
        (.month, "the? (first|second|latter) half of <month> .? (,? <year>)?"),
        (.month, "@pre <month> .?"),
        (.year, "@pre (the year | the? (fiscal|financial|calendar) year?)? <year>"),
        (.spokenYear, "@pre (the year)? (nineteen|eighteen|seventeen|twenty) @small"),
        (.spokenYear, "the year two thousand"),
        (.spokenYear, "<month> (nineteen|eighteen|seventeen|twenty) @small"),
        (.spokenYear, "@pre the? <season> of (nineteen|eighteen|seventeen|twenty) @small"),
        (.yearRange, "<year> (-|–|/) (<two>|<year>)"),
        (.decade, "@pre (the)? ('|’)? <decades>"),
        (.decade, "@pre the (nineteen)? <decade>"),
        (.century, "@pre the? (<nth>|<dayth>|<ordinal>|<tens> - <ordinal>) -? (century|centuries)"),
    ]

    private static let periods: [(Meaning, String)] = [
        (
            .quarter,
            "@pre the? fiscal? -? (@nth|last) -? (fiscal)? (quarter|half|period) "
                + "((of|in)? the? (((fiscal|calendar|financial) year?)? <year>) | of @yr)?"
        ),
        (.quarter, "the? <month> (-|–|to) <month> -? quarter (of? <year>)?"),
        (.quarter, "the? <year> fiscal? (@nth) -? (quarter|half)"),
        (.quarter, "(@yr|<year>) 's (@nth)? -? (quarter|half)"),
        (.quarter, "the last half of the? ('|’)? <decades>"),
        (.quarter, "(q1|q2|q3|q4) (of? <year>)?"),
        (
            .yearBack,
            "the? (comparable|corresponding|same)? year - (ago|earlier) (@nth)? "
                + "(quarter|period|half|@n months)?"
        ),
        (
            .yearBack,
            "the (comparable|corresponding|same) (@nth)? (quarter|period|half) "
                + "(a year (ago|earlier) | (of|in)? last year)?"
        ),
        (.yearBack, "the (quarter|period) a year (ago|earlier)"),
        (.period, "the (latest|most recent) (quarter|period)"),
        (.period, "(the|that) quarter"),
        (.period, "the <year> (quarter|period)"),
        (.season, "@pre the? <season> of? <year>"),
        (.season, "@pre (<offset>|that|this past|this coming) <season>"),
        (.season, "@pre the (summer|winter|autumn|spring|fall)"),
        (.season, "@part <season>"),
    ]

    private static let relatives: [(Meaning, String)] = [
        (.weekday, "@part? <weekday> .? <part>?"),
        (
            .weekday,
            "@part? (this|last|next|past|coming|this past|this coming) <weekday> .? <part>?"
        ),
        (.weekdayFrom, "(the)? <follow> <weekday> <part>?"),
        (.weekdayCount, "the? <weekday> before last"),
        (.weekdayCount, "@n weeks? (from|ago) <weekday>"),
        (.weekdayCount, "(a|one) week (from|ago|on) <weekday>"),
        (.weekdayCount, "<weekday> week"),
        (.weekdayCount, "the? <weekday> of? (this|last|next) week"),
        (.weekdayOf, "the? (<ordinal>|last|final) <weekday> (of|in) <month> (,? <year>)?"),
        (.today, "@part? (today|yesterday|tomorrow) <part>?"),
        (.today, "mid? -? <part> (today|yesterday|tomorrow)"),
        (.today, "tonight | overnight"),
        (.weekday, "overnight on? <weekday>"),
        (.dayBeyond, "the? day (before yesterday|after tomorrow)"),
        (.partOfDay, "@part? (this|last) <part>"),
        (.partOfDay, "mid -? (morning|afternoon)"),
        (.deictic, "@pre the? (<offset>|this (past|coming|current)) (fiscal|calendar)? <unit>"),
        (.deictic, "@pre the latest (fiscal)? year"),
        (.following, "@part? (the <follow>|that (same)?) (very)? (<unit>|<part>)"),
        (.following, "@part? (the) <follow> (very)? (<season>)"),
        (.adverb, "the (day|morning|night|evening|week|month|year) (before|after)"),
        (.current, "@part in the (year|month|week|quarter|decade|century)"),
        (.current, "@edge the <unit>"),
        (.current, "the (fiscal)? (year|month|week|weekend)"),
        (.yearEnd, "(the)? year -? end | year 's end"),
    ]

    private static let lengths: [(Meaning, String)] = [
        (.ago, "@approx? @n -? @u (or (so|more))? ago"),
        (.ago, "(a|one) <unit> and a half ago"),
        (.ago, "<units> ago"),
        (.hence, "@approx? @n -? @u (hence | from now)"),
        (
            .later,
            "@approx? @n -? @u (or (so|more))? (earlier|later|before|after|afterward|afterwards)"
        ),
        (.later, "@n -? @u (before|after) (that|this|these|those)"),
        (.later, "<units> (earlier|later)"),
        (
            .length,
            "@approx? (the|these|those|its|his|her|their)? @n (more|additional|consecutive|straight"
                + "|full|whole|further|extra|long)? -? @u"
        ),
        (.length, "@approx? @n (more|additional)? (to|or|-|–) @n (more)? -? @u"),
        (.length, "@approx? (a|one) <unit> (and a half | or (two|so))"),
        (.length, "an additional <unit>"),
        (.length, "over (a|an) <unit>"),
        (
            .span,
            "the? (past|last|next|coming|first|following|previous|final|latest|preceding"
                + "|recent|opening) @n -? @u (or so)?"
        ),
        (.span, "the? (past|last|next|coming|recent|first|previous) <units>"),
        (.span, "the (early|coming|recent|intervening) <units> | the <units> (ahead|since)"),
        (.span, "the (past|last|next) <unit> or so"),
        (.long, "(@n -)? (<unit>|<units>) - long"),
        (.long, "@n (-)? (<unit>|<units>) (-)? period"),
        (.bareUnits, "<units> (or <units>)?"),
        (.nothing, "(the|a|an|this|that|its|his|her|their|my|our)? @n -? @u -? (old|olds)"),
        (.nothing, "@approx? @small - (quarters|seconds|second)"),
    ]

    private static let sets: [(Meaning, String)] = [
        (
            .every,
            "(every|each) (other|single|second|few|@card|<num>)? "
                + "(<unit>|<units>|<weekday>|<part>|<season>|<month>) <part>?"
        ),
        (.times, "(once|twice|(@n|<vague>) times) (a|an|each|every|per) <unit>"),
        (.plural, "<weekdays> | <weekday> <parts>"),
        (.plural, "<weekday> and <weekday> <parts>"),
        (.frequency, "hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annually"),
        (.rate, "(a|an|per) <unit>"),
    ]

    private static let references: [(Meaning, String)] = [
        (.present, "now | currently | nowadays | these days | current | at present"),
        (.past, "(more|most)? recently | recent | the (recent)? past | lately"),
        (.future, "the (near|immediate|distant)? future"),
    ]

    private static let clocks: [(Meaning, String)] = [
        (
            .clock,
            "@approx? (<clock>|<hour>|<clockhour>|<clock.>) (am|pm|o'clock)? @zone? "
                + "(on? ,? @dayphrase)?"
        ),
        (.clock, "@approx? (<hour>|<clock>|<cardinal>) o'clock? (in the <part> | at night)"),
        (.clock, "@approx? <cardinal> (am|pm|o'clock) (on? ,? @dayphrase)?"),
        (.noon, "(noon|midnight|midday) @zone? (on? ,? @dayphrase)?"),
    ]
}
