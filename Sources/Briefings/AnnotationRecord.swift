package import Language
import Bytes

/// An analysis as one line of JSON, for pipelines. Offsets are Unicode code points into the text,
/// half-open.
package struct AnnotationRecord {
    private let analysis: Analysis
    private let offsets: CodePointOffsets

    /// The JSON object of an analysis, without a line break.
    /// - Parameter id: a JSON value, put in as it is.
    package static func json(id: String, text: [UInt8], analysis: Analysis) -> String {
        AnnotationRecord(analysis: analysis, offsets: CodePointOffsets(text)).json(id: id)
    }

    private func json(id: String) -> String {
        // "the ministry" is no name.
        let mentions = analysis.mentions.filter { $0.form != .nominal }.map { mention in
            let entity = analysis.entities[mention.entity]
            // "Russian" names a people or what is theirs; the entity it leads to is the country.
            let kind = mention.form == .adjective ? EntityKind.group : entity.kind
            let slug = JSON.string(entity.slug)
            return "{\(span(mention.range)),\"kind\":\"\(kind.rawValue)\",\"entity\":\(slug),"
                + "\"name\":\(JSON.string(entity.name))}"
        }
        let times = analysis.times.map { time in
            let type = JSON.string(time.kind.rawValue)
            return "{\(span(time.range)),\"type\":\(type),\"value\":\(JSON.string(time.value))}"
        }
        let quotes = analysis.quotations.map { quotation in
            let speaker = quotation.speaker.map { offsets[$0] }
                .map { "[\($0.lowerBound),\($0.upperBound)]" }
            // Whom a pronoun may mean, where that is not sure.
            let offer = quotation.suggestion.map {
                ",\"suggestion\":\(JSON.string(analysis.entities[$0].slug))"
            }
            return "{\(span(quotation.range)),\"speaker\":\(speaker ?? "null")\(offer ?? "")}"
        }
        let points = analysis.keyPoints.map { "{\(span($0))}" }
        return "{\"id\":\(id),\"mentions\":\(list(mentions)),\"timex\":\(list(times)),"
            + "\"quotes\":\(list(quotes)),\"keyPoints\":\(list(points))}"
    }

    private func span(_ range: Range<Int>) -> String {
        let points = offsets[range]
        return "\"start\":\(points.lowerBound),\"end\":\(points.upperBound)"
    }

    private func list(_ items: [String]) -> String { "[" + items.joined(separator: ",") + "]" }
}
