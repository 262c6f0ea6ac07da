import Language
@testable import Site
@testable import Templates
import Testing

/// What the script of the search page repeats of the pages and of the index.
struct SearchScriptTests {
    private let script = String(decoding: Asset.searchScript.bytes, as: UTF8.self)

    @Test func `Words of the index are cut where the script cuts what is typed`() {
        #expect(script.contains("\nconst LONGEST_WORD = \(SearchWords.longestWord);\n"))
    }

    @Test func `Names have the classes of their kinds`() {
        let kinds = EntityKind.allCases.map { "\($0.rawValue): '\($0.cssClass)'" }
        #expect(script.contains("\nconst KINDS = { \(kinds.joined(separator: ", ")) };\n"))
    }

    @Test func `Briefings have the badges of their pages`() throws {
        let standings = [BriefingPage.Standing.machineDraft, .reviewed, .own]
        let badges = standings.map { "\($0.badge)" }.filter { !$0.isEmpty }
        let entries = try badges.map { badge in
            let badge = try #require(badge.wholeMatch(of: /<span class="(.+)">(.+)<\/span>/))
            return "['\(badge.1)', '\(badge.2)']"
        }
        #expect(script.contains("\nconst STANDINGS = [\(entries.joined(separator: ", "))];\n"))
        #expect(standings.map(\.rawValue) == [0, 1, 2])
    }

    @Test func `Months have the names of the index`() {
        let names = CalendarDate.monthNames
        let whole = names.map { $0.lowercased() }.joined(separator: " ")
        #expect(script.contains("\nconst NAMES_OF_MONTHS = '\(whole)'.split(' ');\n"))
        let short = names.map { "'\($0.prefix(3))'" }.joined(separator: ", ")
        #expect(script.contains("\nconst MONTHS = [\(short)];\n"))
    }
}
