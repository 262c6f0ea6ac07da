package import Diagnostics
import Briefings
import Bytes
import FoundationEssentials
import Language

/// `dossier annotate`: articles in, analyses out.
package struct AnnotationFilter: Sendable {
    private let analyzer: Analyzer

    /// A filter that is told no entities beforehand.
    package init() { analyzer = Analyzer() }

    /// A filter that knows the entities of a site.
    package init(knowing site: SiteFolder) async {
        analyzer = Analyzer(known: await EntityStore.load(from: site).known)
    }

    /// One line of a `--jsonl` input.
    private struct Input: Decodable {
        let id: Identifier
        let text: String
        let title: Title?
        let date: String?
        /// The same under the name that TimeML gives it: the document creation time.
        let dct: String?
    }

    /// A title; a JSON value that is not a string counts as no title.
    private struct Title: Decodable {
        let text: String?

        init(from decoder: any Decoder) throws {
            text = try? decoder.singleValueContainer().decode(String.self)
        }
    }

    /// A JSON string, or a number of up to 38 digits: `1.0` comes back as `1`.
    private struct Identifier: Decodable {
        let json: String

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            if let number = try? value.decode(Decimal.self) {
                json = number.description
                // A longer number would come back as another one.
                guard json.count(where: \.isNumber) <= 38 else {
                    throw DecodingError.dataCorruptedError(
                        in: value, debugDescription: "a number of more than 38 digits")
                }
            } else {
                json = JSON.string(try value.decode(String.self))
            }
        }
    }

    /// The `id` alone, of a line whose rest is wrong.
    private struct Name: Decodable {
        let id: Identifier
    }

    /// The answer to one line of JSON, and whether it is an analysis rather than an error.
    package func annotate(line: [UInt8]) -> (json: String, isAnalysis: Bool) {
        let decoder = JSONDecoder()
        do {
            let input = try decoder.decode(Input.self, from: Data(line))
            // Exporters write an empty text for what they do not know.
            let date = try [input.date, input.dct].compactMap(\.self).first { !$0.isEmpty }.map {
                text in
                guard let date = CalendarDate(isoDateTime: text) else {
                    throw BadDate(text: text)
                }
                return date
            }
            let json = json(id: input.id.json, Array(input.text.utf8), date: date) { title in
                // The title found in the text is kept out of the key points only where the line
                // gives the same title.
                title == input.title?.text
            }
            return (json, true)
        } catch {
            let id = (try? decoder.decode(Name.self, from: Data(line)))?.id.json ?? "null"
            return ("{\"id\":\(id),\"error\":\(JSON.string(Self.message(error)))}", false)
        }
    }

    /// The analysis of one article's file.
    package func annotate(
        _ source: SourceFile
    ) -> (json: String?, diagnostics: [Diagnostic]) {
        let decoded = TextDecoder.decode(source)
        guard let text = decoded.text else { return (nil, decoded.diagnostics) }
        let file = source.path.split(separator: "/").last.map(String.init) ?? source.path
        let name = file.hasSuffix(".txt") ? String(file.dropLast(4)) : file
        return (json(id: JSON.string(name), text, name: name), decoded.diagnostics)
    }

    /// - Parameters:
    ///   - name: the file's name, where there is a file.
    ///   - date: the article's date, where it is given rather than found in the text.
    ///   - isTitle: whether the title found in the text is the article's title.
    private func json(
        id: String, _ utf8: [UInt8], name: String = "", date: CalendarDate? = nil,
        isTitle: (String) -> Bool = { _ in true }
    ) -> String {
        let text = ArticleReader.sourceText(utf8, date: nil)
        let metadata = ArticleMetadata(of: text, fileName: name, day: date)
        let analysis = analyzer.analyze(
            SourceText(
                utf8: utf8, blocks: text.blocks, date: metadata.date,
                title: isTitle(metadata.title) ? metadata.titleSentence : nil))
        return AnnotationRecord.json(id: id, text: utf8, analysis: analysis)
    }

    private struct BadDate: Error {
        let text: String
    }

    private static func message(_ error: any Error) -> String {
        switch error {
        case DecodingError.keyNotFound(let key, _): "`\(key.stringValue)` is missing"
        case DecodingError.typeMismatch(_, let context) where !context.codingPath.isEmpty,
            DecodingError.valueNotFound(_, let context) where !context.codingPath.isEmpty:
            "`\(context.codingPath.map(\.stringValue).joined(separator: "."))` has the wrong type"
        case DecodingError.dataCorrupted(let context) where !context.codingPath.isEmpty:
            "`\(context.codingPath.map(\.stringValue).joined(separator: "."))` is \(context.debugDescription)"
        case let date as BadDate: "`\(date.text)` is not a date such as 2022-01-21"
        default: "not a JSON object with `id` and `text`"
        }
    }
}
