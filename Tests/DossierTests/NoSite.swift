import Testing

extension TestSite {
    /// Builds a site that cannot be built and expects just this on stderr, and no site.
    func expectNoSite(
        says errors: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let run = try run("build")
        #expect(run == Run(status: 1, errors: errors + "\n"), sourceLocation: sourceLocation)
        #expect(!exists("public"), sourceLocation: sourceLocation)
    }
}
