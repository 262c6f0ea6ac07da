import Briefings
import Language
@testable import Site
import Testing

struct StoriesTests {
    /// A briefing that mentions entities by their slugs.
    private func briefing(_ name: String, _ date: String?, _ cast: String) throws -> BriefingPage {
        let slugs = cast.split(separator: " ")
        let words = slugs.map { "[\($0)] was there." }.joined(separator: " ")
        let links = slugs.map { "[\($0)]: ../entities/\($0).md \"person\"\n" }.joined()
        let day = date.map { "date: \($0)\n" } ?? ""
        return try page(name, "---\ntitle: \(name)\n\(day)---\n\n\(words)\n\n\(links)")
    }

    private func related(to name: String, in site: Site, limit: Int = 3) throws -> [String] {
        let index = try #require(site.briefings.firstIndex { $0.title == name })
        return site.related(to: index, limit: limit).map { other in
            "\(other.page.title): \(other.shared.map(\.entity.name).joined(separator: " "))"
        }
    }

    /// Briefings about other things, so that there is something to be rare among.
    private func others(_ count: Int, _ date: String = "2022-01-10") throws -> [BriefingPage] {
        try (0..<count).map { try briefing("other-\($0)", date, "state x\($0) y\($0)") }
    }

    @Test func `Briefings that share most come first, with whom they share`() throws {
        let site = site(
            try others(8) + [
                try briefing("a", "2022-01-10", "ana bo cy state"),
                try briefing("b", "2022-01-12", "ana bo cy state"),
                try briefing("c", "2022-01-14", "ana bo zed state"),
                try briefing("d", "2022-01-14", "zed yan state"),
            ])
        #expect(try related(to: "a", in: site) == ["b: cy ana bo", "c: ana bo"])
        #expect(try related(to: "a", in: site, limit: 1) == ["b: cy ana bo"])
        #expect(try related(to: "d", in: site) == [])
    }

    @Test func `Merging two names makes no briefings less alike`() throws {
        let pages =
            try others(8) + [
                try briefing("a", "2022-01-10", "ana bo anita"),
                try briefing("b", "2022-01-12", "ana bo anita"),
            ]
        func likeness(_ site: Site) throws -> Double? {
            let index = try #require(site.briefings.firstIndex { $0.title == "a" })
            return site.stories.matches(of: index, in: site, limit: 1).first?.likeness
        }
        let merged = site(
            pages,
            entities: [
                entity("ana", "ana"),
                entity("anita", "anita") { $0.mergedInto = Slug(of: "ana") },
            ])
        let whole = try #require(try likeness(merged))
        #expect(abs(whole - 1) < 0.001)
    }

    @Test func `Four weeks apart is one story, a day more is not`() throws {
        let site = site(
            try others(4) + [
                try briefing("a", "2022-01-01", "ana bo"),
                try briefing("b", "2022-01-29", "ana bo"),
                try briefing("c", "2022-01-30", "ana bo"),
                try briefing("d", nil, "ana bo"),
            ])
        #expect(try related(to: "a", in: site).map { $0.prefix(1) } == ["b"])
        #expect(try related(to: "b", in: site).map { $0.prefix(1) } == ["c", "a"])
        #expect(try related(to: "d", in: site) == [])
    }

    @Test func `Many rare names in common are a story at any time`() throws {
        let site = site(
            try others(8) + [
                try briefing("a", "2022-01-01", "ana bo cy dee"),
                try briefing("b", "2023-06-01", "ana bo cy dee"),
                try briefing("c", "2023-06-01", "ana bo cy"),
                try briefing("d", nil, "ana bo cy dee"),
            ])
        #expect(try related(to: "a", in: site).map { $0.prefix(1) } == ["b", "d"])
    }

    @Test func `One shared name is no story, nor one that everybody shares`() throws {
        let site = site(
            try others(4) + [
                try briefing("a", "2022-01-10", "ana state"),
                try briefing("b", "2022-01-10", "ana"),
            ])
        #expect(try related(to: "a", in: site) == [])
        #expect(try related(to: "other-0", in: site) == [])
    }

    @Test func `What very many mention within weeks is passed over`() throws {
        let crowd = try (0..<70).map { try briefing("p\($0)", "2022-01-10", "ana bo z\($0)") }
        let far = try (0..<70).map { try briefing("q\($0)", "2020-01-10", "w\($0)") }
        let site = site(crowd + far + [try briefing("a", "2022-01-10", "ana bo")])
        #expect(try related(to: "a", in: site) == [])
    }

    @Test func `Of equals the nearest in time comes first`() throws {
        let site = site(
            try others(6) + [
                try briefing("a", "2022-01-10", "ana bo"),
                try briefing("far", "2022-01-20", "ana bo"),
                try briefing("near", "2022-01-08", "ana bo"),
            ])
        #expect(try related(to: "a", in: site).map { $0.prefix(3) } == ["nea", "far"])
    }

    @Test func `Entities merged into one are shared once`() throws {
        let bo = entity("bo", "Bo") { $0.mergedInto = Slug(of: "ana") }
        let pages = try [
            briefing("a", "2022-01-10", "ana bo"), briefing("b", "2022-01-10", "ana bo"),
        ]
        let site = site(try others(4) + pages, entities: [bo, entity("ana", "Ana")])
        #expect(try related(to: "a", in: site) == [])
    }
}
