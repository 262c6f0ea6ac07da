import Briefings
import Bytes
import HTML
import Language
import Markdown
import Site

/// What a briefing says of which words of its article: a collection of the W3C Web Annotation Data
/// Model (https://www.w3.org/TR/annotation-model/) with its only page.
///
/// A target is a block of the full text as the briefing's page shows it, `#p3`: positions are
/// Unicode code points into the text content of that element. Lines of an editor's rest on no words
/// of the article and are left out.
///
/// Addresses count from the file itself, which says where that is if it is known: written out for
/// each annotation they would be half of it.
struct Annotations {
    private let site: Site
    private let data: SiteData
    private let page: BriefingPage
    private let text: ArticleText
    /// The file's id.
    private let id: String
    private let writer: AnnotationWriter

    /// - Parameter index: the briefing's, in the site's.
    init(site: Site, index: Int, data: SiteData) {
        self.site = site
        self.data = data
        page = site.briefings[index]
        text = ArticleText(of: page)
        id = data.briefingIDs[index] + "annotations.json"
        writer = AnnotationWriter(
            text: text, page: data.addresses.base == nil ? "index.html" : "./")
    }

    func json() -> JSONWriter {
        var json = JSONWriter()
        json.reserveCapacity(text.blocks.reduce(4096) { $0 + $1.count * 4 })
        var count = 0
        json.object { json in
            appendContext(to: &json)
            json.member("id", id)
            json.member("type", "AnnotationCollection")
            json.member("label", page.title)
            if let url = page.articleURL { json.object("dcterms:source") { $0.member("id", url) } }
            json.object("first") { json in
                json.member("id", "#page")
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

    private func appendContext(to json: inout JSONWriter) {
        let context = "http://www.w3.org/ns/anno.jsonld"
        if data.addresses.base == nil {
            json.member("@context", context)
        } else {
            json.array("@context") { json in
                json.value(context)
                json.object { $0.member("@base", id) }
            }
        }
    }

    // MARK: Kinds of annotations

    private static let keyPoint: StaticString = """
        ","type":"Annotation","motivation":"highlighting","body":[\
        {"type":"TextualBody","purpose":"classifying","value":"key point"}
        """
    private static let event: StaticString = """
        ","type":"Annotation","motivation":"describing","body":[\
        {"type":"TextualBody","purpose":"classifying","value":"event"}
        """
    private static let quotation: StaticString = """
        ","type":"Annotation","motivation":"highlighting","body":[\
        {"type":"TextualBody","purpose":"classifying","value":"quotation"}
        """

    /// Their ids bear their positions: `p3m120`.
    private func appendMentions(to json: inout JSONWriter, _ count: inout Int) {
        for block in text.blocks.indices {
            for span in page.passages[block].text.spans where !span.range.isEmpty {
                guard case .link(let url, _) = span.kind, let entity = site.index(of: url) else {
                    continue
                }
                let place = ArticleText.Place(block: block, range: span.range)
                writer.append(mention: place, of: data.things[entity].bodies, to: &json)
                count += 1
            }
        }
    }

    /// Their ids are those of the lines in the page, as for events: `k1`.
    private func appendKeyPoints(to json: inout JSONWriter, _ count: inout Int) {
        for (index, statement) in page.keyPoints.enumerated() {
            let places = text.places(of: statement)
            if places.isEmpty { continue }
            writer.append("k", index + 1, Annotations.keyPoint, at: places, to: &json)
            count += 1
        }
    }

    private func appendEvents(to json: inout JSONWriter, _ count: inout Int) {
        for (index, event) in page.events.enumerated() {
            let places = text.places(of: event.statement)
            if places.isEmpty { continue }
            writer.append("t", index + 1, Annotations.event, at: places, to: &json) { json in
                json.piece(",{\"type\":\"TextualBody\",\"purpose\":\"describing\",\"value\":")
                json.value(event.statement.text.utf8[...])
                json.piece("},{\"type\":\"TextualBody\",\"purpose\":\"tagging\",\"value\":")
                json.value(event.date.description)
                json.piece(
                    ",\"conformsTo\":\"http://id.loc.gov/datatypes/edtf/EDTF-level1\"}")
            }
            count += 1
        }
    }

    /// The words without their quotation marks, and who said them.
    private func appendQuotations(to json: inout JSONWriter, _ count: inout Int) {
        for (index, quote) in page.quotations.enumerated() {
            let places = text.places(of: quote.words)
            if places.isEmpty { continue }
            writer.append("q", index + 1, Annotations.quotation, at: places, to: &json) { json in
                if let speaker = quote.speaker { append(speaker: speaker, to: &json) }
            }
            count += 1
        }
    }

    private func append(speaker: RichText, to json: inout JSONWriter) {
        json.piece(",")
        for span in speaker.spans {
            guard case .link(let url, _) = span.kind, let entity = site.index(of: url) else {
                continue
            }
            json.value(data.things[entity].bodies)
            return
        }
        json.piece("{\"type\":\"TextualBody\",\"purpose\":\"identifying\",\"value\":")
        json.value(speaker.utf8[...])
        json.piece("}")
    }
}

extension BriefingPage {
    /// The article's address, where the briefing gives one that is fit for a page.
    var articleURL: String? {
        guard let source = briefing.metadata.source, URLReference.hasScheme(source) else {
            return nil
        }
        let url = URLReference(source).text
        return url == "#" ? nil : url
    }
}
