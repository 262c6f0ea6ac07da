/// A time expression found in the tokens.
struct TimeMatch {
    var tokens: Range<Int>
    var kind: Analysis.TimeExpression.Kind
    var value: String
    var edtf: EDTF?
    /// The piece of the calendar that later words can count from; `nil` where none is named.
    var point: TimePoint?
    /// What the resolution rests on; `nil` where nothing was resolved.
    var basis: Analysis.Basis?
    /// What it dates.
    var dating = Dating.sentence

    /// What a time expression dates, and as when.
    enum Dating {
        /// What its sentence tells, as `edtf`.
        case sentence
        /// Nothing.
        case nothing
        /// A stretch of tokens or, with `nil`, the sentence; as another time, by these words.
        case other(EDTF, words: Range<Int>, Range<Int>?)
        /// What its sentence tells, as another time that is counted from it, by these words.
        case counted(EDTF, words: Range<Int>)
    }

    /// Whether its sentence tells of another time that is counted from it.
    var isCounted: Bool { if case .counted = dating { true } else { false } }

    /// As what it dates: where that is counted from it, the time that is meant, with all its words.
    var asTold: TimeMatch {
        guard case .counted(let date, let words) = dating else { return self }
        var match = self
        match.tokens = words
        match.edtf = date
        match.dating = .sentence
        return match
    }

    init(
        _ tokens: Range<Int>, _ kind: Analysis.TimeExpression.Kind = .date, _ value: String,
        _ edtf: EDTF? = nil
    ) {
        self.tokens = tokens
        self.kind = kind
        self.value = value
        self.edtf = edtf
    }

    /// A piece of the calendar; `nil` outside the years 1 to 9999.
    init?(
        _ tokens: Range<Int>, _ point: TimePoint, _ basis: Analysis.Basis,
        _ qualifier: EDTF.Qualifier = .exact
    ) {
        guard let value = point.value else { return nil }
        self.init(tokens, .date, value, point.edtf(qualifier))
        self.point = point
        self.basis = basis
    }

    /// The day, where the match is exactly one.
    var day: CalendarDate? {
        guard case .point(let point)? = edtf?.value, case .day(let day) = point.unit else {
            return nil
        }
        return day
    }

    /// Whether it is a stretch whose start is not known.
    var isUpToNow: Bool { edtf != nil && edtf?.lowerBound == nil }

    /// The same without a date of its own: it names a time and dates nothing.
    var undated: TimeMatch {
        var match = self
        match.edtf = nil
        match.dating = .nothing
        return match
    }
}
