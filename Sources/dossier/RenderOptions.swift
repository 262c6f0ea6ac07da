import ArgumentParser
import Site

/// What decides which pages a build makes, and what is in them.
struct RenderOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Where the site will stand, for feeds and the sitemap.", valueName: "url"),
        transform: address)
    var baseURL: BaseURL?

    @Flag(help: "Include briefings marked `draft: true`.")
    var drafts = false

    /// The contents, with the address that `--base-url` names, if it is given.
    func placed(_ contents: SiteContents) -> SiteContents {
        baseURL.map(contents.standing(at:)) ?? contents
    }
}

/// An address given on the command line.
private func address(_ text: String) throws -> BaseURL {
    do {
        return try BaseURL(text)
    } catch {
        throw ValidationError(
            "'\(text)' \(error.rawValue); it is an address such as https://example.org/briefings/")
    }
}
