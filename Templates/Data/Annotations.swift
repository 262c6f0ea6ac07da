internal import Briefings
internal import Diagnostics
internal import HTML
internal import Language
internal import Markdown
internal import Site

/// What a briefing says of which words of its article: a collection of the W3C Web Annotation Data
/// Model (https://www.w3.org/TR/annotation-model/) with its only page.
///
/// Positions are Unicode code points into the article’s text: the blocks of the full text, each two
/// apart by one blank line. Lines of an editor's rest on no words of it and are left out.
struct Annotations {
    private let site: Site
    private let data: SiteData
    private let page: BriefingPage
    private let text: ArticleText
    /// What is annotated: the article where it is on the web, or the briefing's page.
    private let source: String
    /// What ids begin with.
    private let id: String
    /// Code points before and after the words that are quoted with them.
    private static let context = 32

    /// - Parameter index: the briefing's, in the site's.
    init(site: Site, index: Int, data: SiteData) {
        self.site = site
        self.data = data
        page = site.briefings[index]
        text = ArticleText(of: page)
        source =
            page.articleURL
            ?? data.addresses.link(page.path, from: "../../")
        id = data.addresses.id(site.path(of: .annotations(index))) + "#"
    }

    func json() -> JSONWriter {
        var json = JSONWriter()
        json.reserveCapacity(text.utf8.count * 4 + 4096)
        var count = 0
        json.object { json in
            json.member("@context", "http://www.w3.org/ns/anno.jsonld")
            json.member("id", String(id.dropLast()))
            json.member("type", "AnnotationCollection")
            json.member("label", page.title)
            json.object("first") { json in
                json.member("id", id + "page")
                json.member("type", "AnnotationPage")
                json.member("startIndex", 0)
                json.array("items") { json in
                    appendMentions(to: &json, &count)
                    appendKeyPoints(to: &json, &count)
                    appendEvents(to: &json, &count)
                    appendQuotations(to: &json, &count)
                }
            }
            json.member("total", count)
        }
        return json
    }

    // MARK: Kinds of annotations

    /// Their ids bear their positions: `m120`.
    private func appendMentions(to json: inout JSONWriter, _ count: inout Int) {
        for block in text.blocks.indices {
            for span in page.passages[block].text.spans {
                guard case .link(let url, _) = span.kind, let entity = site.index(of: url) else {
                    continue
                }
                let words = text.place(span.range, inBlock: block)
                let start = text.codePoints(words).lowerBound
                append("m", start, "identifying", at: [words], to: &json) { json in
                    for body in data.things[entity].bodies { json.value(body) }
                }
                count += 1
            }
        }
    }

    /// Their ids are those of the lines in the page, as for events: `k1`.
    private func appendKeyPoints(to json: inout JSONWriter, _ count: inout Int) {
        var number = 0
        for element in page.briefing.section(.keyPoints)?.elements ?? [] {
            guard case .statement(let statement) = element else { continue }
            number += 1
            let places = text.places(of: statement)
            if places.isEmpty { continue }
            append("k", number, "highlighting", at: places, to: &json) { $0.classify("key point") }
            count += 1
        }
    }

    private func appendEvents(to json: inout JSONWriter, _ count: inout Int) {
        for (index, event) in page.events.enumerated() {
            let places = text.places(of: event.statement)
            if places.isEmpty { continue }
            append("t", index + 1, "describing", at: places, to: &json) { json in
                json.classify("event")
                json.object { json in
                    json.member("type", "TextualBody")
                    json.member("purpose", "describing")
                    json.key("value")
                    json.value(event.statement.text.utf8[...])
                }
                json.object { json in
                    json.member("type", "TextualBody")
                    json.member("purpose", "tagging")
                    json.member("value", event.date.description)
                    json.member("conformsTo", "http://id.loc.gov/datatypes/edtf/EDTF-level1")
                }
            }
            count += 1
        }
    }

    /// The words without their quotation marks, and who said them.
    private func appendQuotations(to json: inout JSONWriter, _ count: inout Int) {
        var number = 0
        for element in page.briefing.section(.quotes)?.elements ?? [] {
            guard case .quote(let quote) = element else { continue }
            number += 1
            let places = text.places(of: quote.words)
            if places.isEmpty { continue }
            append("q", number, "highlighting", at: places, to: &json) { json in
                json.classify("quotation")
                if let speaker = quote.speaker { append(speaker: speaker, to: &json) }
            }
            count += 1
        }
    }

    private func append(speaker: RichText, to json: inout JSONWriter) {
        for span in speaker.spans {
            guard case .link(let url, _) = span.kind, let entity = site.index(of: url) else {
                continue
            }
            for body in data.things[entity].bodies { json.value(body) }
            return
        }
        json.object { json in
            json.member("type", "TextualBody")
            json.member("purpose", "identifying")
            json.key("value")
            json.value(speaker.utf8[...])
        }
    }

    // MARK: One annotation

    private func append(
        _ letter: Unicode.Scalar, _ number: Int, _ motivation: String,
        at places: [ArticleText.Place], to json: inout JSONWriter,
        bodies: (inout JSONWriter) -> Void
    ) {
        json.object { json in
            json.key("id")
            json.value(id, letter, number)
            json.member("type", "Annotation")
            json.member("motivation", motivation)
            json.array("body", bodies)
            if let only = places.first, places.count == 1 {
                json.key("target")
                append(only, to: &json)
            } else {
                json.array("target") { json in places.forEach { append($0, to: &json) } }
            }
        }
    }

    private func append(_ place: ArticleText.Place, to json: inout JSONWriter) {
        let range = place.range
        let position = text.codePoints(place)
        json.object { json in
            json.member("source", source)
            json.array("selector") { json in
                json.object { json in
                    json.member("type", "TextPositionSelector")
                    json.member("start", position.lowerBound)
                    json.member("end", position.upperBound)
                }
                json.object { json in
                    json.member("type", "TextQuoteSelector")
                    json.key("exact")
                    json.value(text.utf8[range])
                    json.key("prefix")
                    json.value(
                        text.prefix(of: range.lowerBound, codePoints: Annotations.context))
                    json.key("suffix")
                    json.value(
                        text.suffix(of: range.upperBound, codePoints: Annotations.context))
                }
            }
        }
    }
}

extension JSONWriter {
    /// Says what an annotation is.
    fileprivate mutating func classify(_ kind: String) {
        object { json in
            json.member("type", "TextualBody")
            json.member("purpose", "classifying")
            json.member("value", kind)
        }
    }
}

extension BriefingPage {
    /// The article's address, where the briefing gives one that is fit for a page.
    var articleURL: String? {
        guard let source = briefing.metadata.source, hasScheme(source) else { return nil }
        let url = URLReference(source).text
        return url == "#" ? nil : url
    }
}
