import ArgumentParser
import Site

/// What decides which pages a build makes, and what is in them.
struct RenderOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Where the site will stand, for feeds and the sitemap.", valueName: "url"))
    var baseURL: String?

    @Flag(help: "Include briefings marked `draft: true`.")
    var drafts = false

    func validate() throws {
        var configuration = SiteConfiguration()
        if let baseURL, !configuration.setBaseURL(baseURL) {
            throw ValidationError(
                "'\(baseURL)' is not an absolute URL such as https://example.org/briefings/")
        }
    }

    /// The contents of the site at the address that is named.
    func placed(_ contents: SiteContents) -> SiteContents {
        baseURL.map(contents.standing(at:)) ?? contents
    }
}
