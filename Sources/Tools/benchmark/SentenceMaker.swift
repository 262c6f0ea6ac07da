import Language

/// Fills patterns with the cast of one story.
struct SentenceMaker {
    /// What a sentence is for.
    enum Form {
        case named, role, event, quotation
    }

    var random: SplitMix
    let date: CalendarDate
    private let cast: [EntityKind: [InventedEntity]]
    /// Entities that have had no turn yet come before any is named again.
    private var waiting: [EntityKind: [InventedEntity]]

    /// What the slots of the sentence at hand were filled with.
    private var person: InventedEntity?
    private var role = ""
    private var event = (date: "", words: "")
    private var speech = ""
    private var isAnnotated = false

    /// Sentences about a cast of at least one of each kind.
    init(
        random: SplitMix, date: CalendarDate, people: [InventedEntity],
        organizations: [InventedEntity], places: [InventedEntity]
    ) {
        self.random = random
        self.date = date
        cast = [.person: people, .organization: organizations, .place: places]
        waiting = cast
    }

    /// A pattern filled, names without brackets.
    mutating func words(_ pattern: Pattern) -> String {
        isAnnotated = false
        return fill(pattern)
    }

    /// A sentence of the text.
    mutating func sentence(_ form: Form) -> Story.Sentence {
        isAnnotated = true
        switch form {
        case .named:
            return .init(text: fill(random.pick(Patterns.named)), note: .nothing)
        case .role:
            let text = fill(random.pick(Patterns.roles))
            return .init(text: text, note: person.map { .role($0, words: role) } ?? .nothing)
        case .event:
            let text = fill(random.pick(Patterns.events))
            return .init(text: text, note: .event(date: event.date, words: event.words))
        case .quotation:
            speech = words(random.pick(Patterns.speeches))
            isAnnotated = true
            let text = fill(random.pick(Patterns.quotations))
            let note = person.map { Story.Note.quote(words: speech, speaker: $0) }
            return .init(text: text, note: note ?? .nothing)
        }
    }

    /// An embedded post of one of the organizations.
    mutating func post() -> Story.Block {
        isAnnotated = true
        let words = fill(random.pick(Patterns.posts))
        let author = next(.organization)
        let handle = author.name.filter(\.isLetter)
        let credit = "— [\(author.name)] (@\(handle)) \(american(date.adding(days: -1)))"
        return .init(
            kind: .post,
            sentences: [words, credit].map { .init(text: $0, note: .nothing) })
    }

    // MARK: Slots

    private mutating func fill(_ pattern: Pattern) -> String {
        var text = ""
        for part in pattern.parts {
            switch part {
            case .words(let words): text += words
            case .slot(let slot): text += value(of: slot)
            }
        }
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    private mutating func value(of slot: Pattern.Slot) -> String {
        switch slot {
        case .person, .speaker:
            let person = next(.person)
            self.person = person
            return mention(person)
        case .organization: return mention(next(.organization))
        case .place: return mention(next(.place))
        case .project: return random.pick(Vocabulary.projects)
        case .quality: return random.pick(Vocabulary.qualities)
        case .deed: return random.pick(Vocabulary.deeds)
        case .crowd: return random.pick(Vocabulary.crowds)
        case .topics: return random.pick(Vocabulary.topics)
        case .time: return random.pick(Vocabulary.times)
        case .amount: return String(random.number(in: 11...940))
        case .count: return String(random.number(in: 3...28))
        case .share: return String(random.number(in: 4...87))
        case .role:
            role = "\(random.pick(Vocabulary.ranks)) of \(random.pick(Vocabulary.bodies))"
            return role
        case .day, .month: return time(isDay: slot == .day)
        case .speech: return speech
        }
    }

    private func mention(_ entity: InventedEntity) -> String {
        isAnnotated ? "[\(entity.name)]" : entity.name
    }

    /// Of the whole cast, those first who have not been in the text.
    private mutating func next(_ kind: EntityKind) -> InventedEntity {
        if isAnnotated, let entity = waiting[kind]?.popLast() { return entity }
        return random.pick(cast[kind] ?? [])
    }

    /// A day or month of the two years before the story.
    private mutating func time(isDay: Bool) -> String {
        let day = date.adding(days: -random.number(in: 2...720))
        let month = "\(CalendarDate.monthNames[day.month - 1]) \(day.year)"
        event =
            isDay
            ? (day.description, "\(day.day) \(month)")
            : (String(day.description.prefix(7)), month)
        return event.words
    }

    private func american(_ day: CalendarDate) -> String {
        "\(CalendarDate.monthNames[day.month - 1]) \(day.day), \(day.year)"
    }
}
