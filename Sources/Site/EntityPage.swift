package import Briefings

/// An entity prepared for its page.
///
/// Immutable; a class since many pages look at one entity, and looking must not cost a copy.
package final class EntityPage: Sendable {
    /// Who or what it is.
    package let entity: Entity
    /// Briefings that mention it, newest first.
    package let appearances: [Appearance]
    /// Those of them that say a person's office, with its place in an article of a known day.
    let officeAppearances: [Appearance]
    /// Mentions in all briefings.
    package let count: Int
    /// The page's file.
    package let path: OutputPath

    /// An entity's mentions in one briefing.
    package struct Appearance: Sendable {
        /// Index into the site's briefings.
        package let briefing: Int
        /// Its name there: an index into the briefing's entities.
        package let name: Int
        /// Further names there, if several entities are merged into it.
        package internal(set) var otherNames: [Int] = []

        /// All its names there.
        package var names: [Int] { otherNames.isEmpty ? [name] : [name] + otherNames }
    }

    init(
        entity: Entity, appearances: [Appearance], officeAppearances: [Appearance], count: Int
    ) {
        self.entity = entity
        self.appearances = appearances
        self.officeAppearances = officeAppearances
        self.count = count
        path = OutputPath(page: entity.slug, in: "entities")
    }
}

/// Where the page of an entity was before it was merged into another.
package struct MovedEntity: Sendable {
    /// The file at the entity's former address, which leads on.
    package let path: OutputPath
    /// The page that it leads to.
    package let page: EntityPage
}

extension BriefingPage {
    /// The sentences that mention an entity, each once with its first mention, in order.
    package func sightings(of appearance: EntityPage.Appearance) -> [Sighting] {
        if appearance.otherNames.isEmpty { return entities[appearance.name].sightings }
        let all = appearance.names.flatMap { entities[$0].sightings }.sorted {
            ($0.place.passage, $0.mention) < ($1.place.passage, $1.mention)
        }
        return all.enumerated().lazy
            .filter { $0 == 0 || all[$0 - 1].place != $1.place }.map(\.element)
    }

    /// The events that mention an entity: indices into `events`, each once, in order.
    package func events(of appearance: EntityPage.Appearance) -> [Int] {
        if appearance.otherNames.isEmpty { return entities[appearance.name].events }
        return Set(appearance.names.flatMap { entities[$0].events }).sorted()
    }
}
