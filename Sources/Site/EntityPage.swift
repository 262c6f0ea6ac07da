public import Briefings

/// An entity on its way to a page.
///
/// Immutable; a class since many pages look at one entity, and looking must not cost a copy.
public final class EntityPage: Sendable {
    /// Who or what it is.
    public let entity: Entity
    /// Briefings that mention it, newest first.
    public let appearances: [Appearance]
    /// The page's file.
    public let path: OutputPath

    /// An entity's mentions in one briefing.
    public struct Appearance: Sendable {
        /// Index into the site's briefings.
        public let briefing: Int
        /// The names it goes by there: indices into the briefing's entities, more than one if
        /// merged.
        public internal(set) var names: [Int] = []
        /// Sentences that mention the entity, each once, in order.
        public internal(set) var places: [BriefingPage.Place] = []
        /// Events that mention the entity: indices into the briefing's, in order.
        public internal(set) var events: [Int] = []
        /// How many mentions there are.
        public internal(set) var count = 0

        init(briefing: Int) { self.briefing = briefing }
    }

    init(entity: Entity, appearances: [Appearance]) {
        self.entity = entity
        self.appearances = appearances
        path = OutputPath(page: entity.slug, in: "entities")
    }

    /// Mentions in all briefings.
    public var count: Int { appearances.reduce(0) { $0 + $1.count } }
}
