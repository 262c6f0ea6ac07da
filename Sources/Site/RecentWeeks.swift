package import Language
import Briefings

/// The dated events of the weeks up to the newest briefing, a lane for each of those who are in
/// most of them.
package struct RecentWeeks: Sendable {
    /// The events of one entity, or of nobody in particular.
    package struct Lane: Sendable {
        /// The entity; `nil` for the lane of all other events.
        package let page: EntityPage?
        /// Events by day.
        package let counts: [Int]

        /// All of its events.
        package var total: Int { counts.reduce(0, +) }
    }

    /// Whole weeks, from Monday to Sunday.
    package static let weeks = 8
    private static let days = weeks * 7
    private static let namedLanes = 4

    /// The Monday of the first week.
    package let start: CalendarDate
    /// The Sunday of the last one.
    package var end: CalendarDate { start.adding(days: RecentWeeks.days - 1) }
    /// Each event is in one lane, in that of the entity with more of them; entities with more
    /// events first, then by name, the rest last. Never empty.
    package let lanes: [Lane]
    /// Events in all lanes.
    package var count: Int { lanes.reduce(0) { $0 + $1.counts.reduce(0, +) } }

    /// `nil` when no briefing has a date, or no event is dated to a day of these weeks.
    package init?(of site: Site) {
        guard let newest = site.newestDate else { return nil }
        let sunday = newest.adding(days: 7 - newest.weekday.rawValue)
        start = sunday.adding(days: 1 - RecentWeeks.days)
        var lanes: [Lane] = []
        var left = RecentWeeks.events(of: site, from: start.dayNumber)
        guard !left.isEmpty else { return nil }
        while lanes.count < RecentWeeks.namedLanes, let entity = RecentWeeks.mostFrequent(left) {
            let own = left.filter { $0.cast.contains(entity) }
            lanes.append(Lane(page: site.entities[entity], counts: RecentWeeks.counts(own)))
            left.removeAll { $0.cast.contains(entity) }
        }
        if !left.isEmpty { lanes.append(Lane(page: nil, counts: RecentWeeks.counts(left))) }
        self.lanes = lanes
    }

    private struct Event {
        /// Days since the start.
        let day: Int
        /// Indices into the site's entities.
        let cast: [Int]
    }

    private static func events(of site: Site, from start: Int) -> [Event] {
        var found: [Event] = []
        for event in site.events(from: start, to: start + days - 1) {
            let date = site.briefings[event.briefing].events[event.event].date
            guard let day = date.lowerBound, day == date.upperBound else { continue }
            found.append(Event(day: day.dayNumber - start, cast: site.cast(of: event)))
        }
        return found
    }

    /// The entity in most of the events, of several the first by name; `nil` where none is in two
    /// or more.
    private static func mostFrequent(_ events: [Event]) -> Int? {
        var counts: [Int: Int] = [:]
        for event in events { for entity in event.cast { counts[entity, default: 0] += 1 } }
        let best = counts.max { a, b in a.value == b.value ? a.key > b.key : a.value < b.value }
        return best.flatMap { $0.value > 1 ? $0.key : nil }
    }

    private static func counts(_ events: [Event]) -> [Int] {
        var counts = [Int](repeating: 0, count: days)
        for event in events { counts[event.day] += 1 }
        return counts
    }
}

extension Site {
    /// The entities that an event mentions: indices into `entities`, each once, in order of first
    /// mention.
    package func cast(of event: DatedEvent) -> [Int] {
        let all = cast[event.briefing]
        var own: [Int] = []
        for index in briefings[event.briefing].castOfEvents[event.event] {
            if let entity = all[index], !own.contains(entity) { own.append(entity) }
        }
        return own
    }

    /// The events whose first day lies within some days, newest first.
    /// - Parameters:
    ///   - first: the first day, counted from 1970-01-01.
    ///   - last: the last day, likewise.
    func events(from first: Int, to last: Int) -> ArraySlice<DatedEvent> {
        func position(after day: Int) -> Int {
            events.partitioningIndex { $0.time.firstDay <= day }
        }
        return events[position(after: last)..<position(after: first - 1)]
    }
}

extension BriefingPage.EventTime {
    /// The first day, or the last where the start is not known, counted from 1970-01-01.
    var firstDay: Int { rank >> 24 - 1 << 23 }
}
