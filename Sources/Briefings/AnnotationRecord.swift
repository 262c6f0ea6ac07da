package import Language
import Bytes

/// An analysis as one line of JSON, for pipelines. Offsets are Unicode code points into the text,
/// half-open.
package struct AnnotationRecord {
    private let analysis: Analysis
    private var offsets: CodePointOffsets

    /// The JSON object of an analysis, without a line break.
    /// - Parameter id: a JSON value, put in as it is.
    package static func json(id: String, text: [UInt8], analysis: Analysis) -> String {
        var record = AnnotationRecord(analysis: analysis, offsets: CodePointOffsets(text))
        return record.json(id: id)
    }

    private mutating func json(id: String) -> String {
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
            let speaker = quotation.speaker.map {
                "[\(offsets[$0.lowerBound]),\(offsets[$0.upperBound])]"
            }
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

    private mutating func span(_ range: Range<Int>) -> String {
        "\"start\":\(offsets[range.lowerBound]),\"end\":\(offsets[range.upperBound])"
    }

    private func list(_ items: [String]) -> String { "[" + items.joined(separator: ",") + "]" }
}

/// Turns UTF-8 offsets into code point offsets; near ones follow each other fast.
private struct CodePointOffsets {
    private let utf8: [UInt8]
    private var byte = 0
    private var count = 0

    init(_ utf8: [UInt8]) { self.utf8 = utf8 }

    subscript(offset: Int) -> Int {
        mutating get {
            while byte < offset {
                if utf8[byte] & 0xC0 != 0x80 { count += 1 }
                byte += 1
            }
            while byte > offset {
                byte -= 1
                if utf8[byte] & 0xC0 != 0x80 { count -= 1 }
            }
            return count
        }
    }
}
