import Bytes
import Language

/// An analysis as one line of JSON, for pipelines. Offsets are Unicode code points into the text,
/// half-open.
struct AnnotationRecord {
    private let analysis: Analysis
    private let offsets: CodePointOffsets

    /// The JSON object of an analysis, without a line break.
    /// - Parameter id: a JSON value, put in as it is.
    static func json(id: String, text: [UInt8], analysis: Analysis) -> String {
        AnnotationRecord(analysis: analysis, offsets: CodePointOffsets(text)).json(id: id)
    }

    private func json(id: String) -> String {
        var json = JSONWriter()
        json.object { json in
            json.key("id")
            json.value(json: id)
            json.array("mentions") { json in
                // "the ministry" is no name.
                for mention in analysis.mentions where mention.form != .nominal {
                    json.object { write(mention, to: &$0) }
                }
            }
            json.array("timex") { json in
                for time in analysis.times { json.object { write(time, to: &$0) } }
            }
            json.array("quotes") { json in
                for quotation in analysis.quotations { json.object { write(quotation, to: &$0) } }
            }
            json.array("keyPoints") { json in
                for point in analysis.keyPoints { json.object { write(point, to: &$0) } }
            }
        }
        return String(decoding: json.utf8, as: UTF8.self)
    }

    private func write(_ mention: Analysis.Mention, to json: inout JSONWriter) {
        let entity = analysis.entities[mention.entity]
        write(mention.range, to: &json)
        // "Russian" names a people or what is theirs; the entity it leads to is the country.
        let kind = mention.form == .adjective ? EntityKind.group : entity.kind
        json.member("kind", kind.rawValue)
        json.member("entity", entity.slug)
        json.member("name", entity.name)
    }

    private func write(_ time: Analysis.TimeExpression, to json: inout JSONWriter) {
        write(time.range, to: &json)
        json.member("type", time.kind.rawValue)
        json.member("value", time.value)
    }

    private func write(_ quotation: Analysis.Quotation, to json: inout JSONWriter) {
        write(quotation.range, to: &json)
        if let speaker = quotation.speaker {
            let points = offsets[speaker]
            json.array("speaker") {
                $0.value(points.lowerBound)
                $0.value(points.upperBound)
            }
        } else {
            json.key("speaker")
            json.value(json: "null")
        }
        // Whom a pronoun may mean, where that is not sure.
        if let offer = quotation.suggestion {
            json.member("suggestion", analysis.entities[offer].slug)
        }
    }

    private func write(_ range: Range<Int>, to json: inout JSONWriter) {
        let points = offsets[range]
        json.member("start", points.lowerBound)
        json.member("end", points.upperBound)
    }
}
