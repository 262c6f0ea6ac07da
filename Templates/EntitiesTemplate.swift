import Briefings
import Bytes
import HTML
import Language
import Markdown
import Site

/// All entities by kind and first letter.
struct EntitiesTemplate {
    let shell: Shell

    private var site: Site { shell.site }

    func render() -> HTML {
        let groups = Group.groups(of: site.entities)
        return shell.page(
            title: "Entities", description: "Who and what the briefings mention", part: .entities,
            layout: "page list index"
        ) { renderer in
            append(groups, to: &renderer.html)
        }
    }

    private func append(_ groups: [Group], to html: inout HTML) {
        guard !groups.isEmpty else {
            html.append(
                """
                <header class="head"><h1>Entities</h1></header>
                <p class="prose">No briefing mentions anybody yet.</p>

                """)
            return
        }
        html.append(
            """
            <header class="head">
            <h1>Entities</h1>
            <p class="notice">Who and what the briefings mention, with the number of briefings.</p>
            </header>

            """)
        appendFilters(groups, to: &html)
        for group in groups { append(group, to: &html) }
    }

    /// Appends a choice of one kind, and one that hides what a single briefing mentions.
    private func appendFilters(_ groups: [Group], to html: inout HTML) {
        if groups.count > 1 {
            ChoiceFilter.append(
                legend: "Only", names: groups.lazy.map(\.kind.plural),
                counts: groups.lazy.map(\.count), to: &html)
        }
        let all = site.entities.count
        let several = site.entities.count { $0.appearances.count > 1 }
        guard several > 0, several < all else { return }
        html.append(
            """
            <p class="chips span"><label><input type="checkbox" id="several">In several briefings (\(several) of \(all))</label></p>

            """)
    }

    private func append(_ group: Group, to html: inout HTML) {
        html.append(literal: "<section class=\"month span")
        ChoiceFilter.Choices(bits: 1 << UInt16(group.number)).append(to: &html)
        if group.isOnce { html.append(literal: " once") }
        html.append("\" aria-labelledby=\"\(group.anchor)\">\n")
        html.append(
            "<h2 id=\"\(group.anchor)\">\(group.kind.plural) <small>\(group.count)</small></h2>\n")
        if group.letters.count > 2, group.count > Group.letterLimit {
            html.append("<nav class=\"letters\" aria-label=\"\(group.kind.plural) by letter\">\n")
            for letter in group.letters {
                html.append(literal: letter.isOnce ? "<a class=\"once\" href=\"#" : "<a href=\"#")
                html.append("\(group.anchor)-\(letter.key)\">\(letter.title)</a>\n")
            }
            html.append(literal: "</nav>\n")
        }
        for letter in group.letters { append(letter, of: group, to: &html) }
        html.append(literal: "</section>\n")
    }

    private func append(_ letter: Group.Letter, of group: Group, to html: inout HTML) {
        html.append(
            literal: letter.isOnce ? "<div class=\"initial once\">" : "<div class=\"initial\">")
        html.append(
            "<h3 class=\"letter\" id=\"\(group.anchor)-\(letter.key)\">\(letter.title)</h3>\n")
        html.append(literal: "<ul class=\"names\">\n")
        for page in letter.pages {
            html.append(literal: page.appearances.count > 1 ? "<li>" : "<li class=\"once\">")
            html.append(literal: "<a href=\"")
            shell.append(page.path, to: &html)
            html.append(literal: "\">")
            append(nameOf: page.entity, to: &html)
            html.append(literal: "</a>\u{A0}<small>")
            html.append(page.appearances.count)
            html.append(literal: "</small></li>\n")
        }
        html.append(literal: "</ul></div>\n")
    }

    /// Appends a name, the part that a person is listed under set off.
    private func append(nameOf entity: Entity, to html: inout HTML) {
        let person = PersonName(entity.name)
        guard entity.kind == .person, !person.given.isEmpty else {
            html.append(escaping: entity.name)
            return
        }
        let isFamilyFirst = entity.name.hasPrefix("\(person.family) \(person.given)")
        let name = Array(entity.name.utf8)
        let family = Array(person.family.utf8)
        let last = name[...].lastOffset(of: [UInt8(ascii: " ")] + family).map { $0 + 1 }
        guard let start = isFamilyFirst ? 0 : last else {
            html.append(escaping: entity.name)
            return
        }
        html.append(escaping: name[..<start])
        html.append(literal: "<b>")
        html.append(escaping: family[...])
        html.append(literal: "</b>")
        html.append(escaping: name[(start + family.count)...])
    }
}

/// The entities of one kind, by letter.
private struct Group {
    let kind: EntityKind
    /// The number of the kind among those that the page has, from 0.
    let number: Int
    let letters: [Letter]

    /// The most names that have no list of letters above them.
    static let letterLimit = 24

    struct Letter {
        /// `a`; `other` for names that begin with no Latin letter.
        let key: String
        var pages: [EntityPage]

        var title: String { key.utf8.count == 1 ? key.uppercased() : "Other" }
        /// Whether each of them is mentioned in one briefing alone.
        var isOnce: Bool { pages.allSatisfy { $0.appearances.count < 2 } }
    }

    var count: Int { letters.reduce(0) { $0 + $1.pages.count } }
    var isOnce: Bool { letters.allSatisfy(\.isOnce) }
    var anchor: String { kind.anchor }

    /// By kind, then as a directory sorts them: without accents and case.
    static func groups(of entities: [EntityPage]) -> [Group] {
        var names: [EntityKind: [SortedName]] = [:]
        for page in entities { names[page.entity.kind, default: []].append(SortedName(page)) }
        let kinds = EntityKind.allCases.filter { names[$0] != nil }
        return kinds.enumerated().map { number, kind in
            Group(kind: kind, number: number, letters: letters(of: (names[kind] ?? []).sorted()))
        }
    }

    private static func letters(of names: [SortedName]) -> [Letter] {
        var letters: [Letter] = []
        for name in names {
            let key = name.initial == "~" ? "other" : String(name.initial)
            if letters.last?.key != key { letters.append(Letter(key: key, pages: [])) }
            letters[letters.count - 1].pages.append(name.page)
        }
        return letters
    }
}

/// A name with what it is sorted by.
private struct SortedName: Comparable {
    let page: EntityPage
    /// A lower-case letter, or `~` where the name begins with none of `a` to `z`.
    let initial: Character
    private let key: String

    init(_ page: EntityPage) {
        self.page = page
        let name = page.entity.name
        // People stand under their family names, by which the news calls them.
        let filed = page.entity.kind == .person ? PersonName(name).filed : name
        key = slug(for: filed)
        // A name without Latin letters has a slug in hexadecimal.
        let isSpelled = !key.hasPrefix("x-") || filed.utf8.contains(where: \.isASCIILetter)
        let first = key.first ?? "~"
        initial = isSpelled && first.isLetter ? first : "~"
    }

    static func < (a: SortedName, b: SortedName) -> Bool {
        (a.initial, a.key, a.page.entity.name) < (b.initial, b.key, b.page.entity.name)
    }

    static func == (a: SortedName, b: SortedName) -> Bool { a.page === b.page }
}
