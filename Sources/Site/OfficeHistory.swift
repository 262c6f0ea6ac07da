import Briefings
import Bytes
import Language
import Markdown

/// An office of an entity as sources word it, over all briefings.
package struct OfficeWording: Sendable {
    /// The newest statement of it.
    package let role: CitedStatement
    /// The briefing that makes it.
    package let briefing: BriefingPage
    /// How many other briefings word it so.
    package private(set) var others = 0
    /// The oldest of all these.
    package private(set) var oldest: BriefingPage

    fileprivate init(role: CitedStatement, briefing: BriefingPage) {
        self.role = role
        self.briefing = briefing
        oldest = briefing
    }

    /// Counts another briefing with the same words; briefings come newest first.
    fileprivate mutating func note(_ other: BriefingPage) {
        guard other !== oldest else { return }
        others += 1
        oldest = other
    }
}

/// An office of somebody, as another briefing words it.
package struct OtherOffice: Sendable {
    /// What it says.
    package let role: CitedStatement
    /// The briefing that says so.
    package let briefing: BriefingPage
}

extension Site {
    /// The office of somebody for whom a briefing itself gives none: from the next older briefing
    /// that gives one, else from the next newer.
    /// - Parameter briefing: an index into the site's, newest first.
    func office(of page: EntityPage, beside briefing: Int) -> OtherOffice? {
        if page.officeAppearances.isEmpty { return nil }
        let own = page.officeAppearances.partitioningIndex { $0.briefing >= briefing }
        let older = page.officeAppearances[own...]
        let newer = page.officeAppearances[..<own].reversed()
        return older.lazy.compactMap(office).first ?? newer.lazy.compactMap(office).first
    }

    private func office(in appearance: EntityPage.Appearance) -> OtherOffice? {
        let briefing = briefings[appearance.briefing]
        let role = appearance.names.lazy.flatMap(briefing.roles).first { !$0.anchors.isEmpty }
        return role.map { OtherOffice(role: $0, briefing: briefing) }
    }

    /// The offices of an entity over time: each wording once, the newest first.
    package func offices(of page: EntityPage) -> [OfficeWording] {
        var wordings: [OfficeWording] = []
        var numbers: [[UInt8]: Int] = [:]
        for appearance in page.appearances {
            let briefing = briefings[appearance.briefing]
            for role in appearance.names.lazy.flatMap(briefing.roles) {
                // "U.S. Secretary" and "US secretary" are one wording.
                let key = role.statement.text.utf8.filter { $0 != UInt8(ascii: ".") }
                    .map(\.asciiLowercased)
                if let known = numbers[key] {
                    wordings[known].note(briefing)
                } else {
                    numbers[key] = wordings.count
                    wordings.append(OfficeWording(role: role, briefing: briefing))
                }
            }
        }
        return wordings
    }
}
