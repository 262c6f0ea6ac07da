package import Briefings

/// What a site is put together from.
package struct SiteContents: Sendable {
    /// Title, address and the like.
    package private(set) var configuration: SiteConfiguration
    /// In any order.
    package let briefings: [BriefingPage]
    /// All that have a file, by slug.
    package let entities: [Slug: Entity]
    /// Pages and files of its own.
    package let own: OwnContent

    /// The contents of a site.
    package init(
        configuration: SiteConfiguration, briefings: [BriefingPage], entities: [Slug: Entity],
        own: OwnContent
    ) {
        self.configuration = configuration
        self.briefings = briefings
        self.entities = entities
        self.own = own
    }

    /// The contents for a site at another address.
    package func standing(at baseURL: BaseURL) -> SiteContents {
        var contents = self
        contents.configuration.baseURL = baseURL
        return contents
    }
}

extension Site {
    /// Puts a site together.
    package convenience init(_ contents: SiteContents) {
        self.init(
            configuration: contents.configuration, briefings: contents.briefings,
            entities: contents.entities, own: contents.own)
    }
}
