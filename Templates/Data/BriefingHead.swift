import Briefings
import Bytes
import HTML
import Language
import Site

/// What the head of a briefing's page says of it to other programs.
struct BriefingHead {
    let shell: Shell
    /// The briefing's index in the site's.
    let index: Int
    let summary: String

    private var site: Site { shell.site }
    private var data: SiteData { shell.data }
    private var page: BriefingPage { site.briefings[index] }

    /// How many entities a briefing is about at most: those that it mentions most, at least twice.
    private static let subjects = 5

    func append(to html: inout HTML) {
        shell.appendOpenGraph(.article, page.title, published: page.date, to: &html)
        html.append(
            literal: """

                <link rel="alternate" type="text/markdown" href="index.md">
                """)
        if page.hasFullText {
            html.append(
                literal: """

                    <link rel="alternate" type="application/ld+json" href="annotations.json">
                    """)
        }
        html.append(
            literal: """

                <script type="application/ld+json">
                """)
        html.append(data: article())
        html.append(literal: "</script>")
    }

    /// The page as schema.org has it (https://schema.org/NewsArticle).
    private func article() -> JSONWriter {
        var json = JSONWriter()
        json.reserveCapacity(1 << 12)
        json.object { json in
            json.member("@context", "https://schema.org")
            json.member("@type", "NewsArticle")
            json.member("headline", page.title)
            json.member("url", data.addresses.url(page.path))
            json.member("datePublished", page.date?.description)
            if !site.briefings[index].isUnread {
                json.member("inLanguage", site.configuration.language)
            }
            appendEntities(to: &json)
            appendSource(to: &json)
            json.key("publisher")
            json.value(data.publisher)
            json.key("isPartOf")
            json.value(data.website)
        }
        return json
    }

    private func appendEntities(to json: inout JSONWriter) {
        var others = site.weights(inBriefing: index)
        let subjects = others.takeMost(BriefingHead.subjects, countedAtLeast: 2)
        if !subjects.isEmpty {
            json.array("about") { json in
                for entity in subjects { json.value(data.things[entity].subject) }
            }
        }
        if !others.isEmpty {
            json.array("mentions") { json in
                for other in others { json.value(data.things[other.entity].mention) }
            }
        }
    }

    /// The article, by its address or by the name of its file.
    private func appendSource(to json: inout JSONWriter) {
        if let url = page.articleURL {
            json.member("isBasedOn", url)
        } else if let path = page.briefing.metadata.sourcePath {
            json.object("isBasedOn") { json in
                json.member("@type", "CreativeWork")
                json.member("name", String(path.split(separator: "/").last ?? ""))
            }
        }
    }
}
