import Bytes
import Site

/// Writes annotations of one article, which have most in common.
struct AnnotationWriter {
    private let text: ArticleText
    /// How every target begins, up to the number of its block.
    private let target: JSONWriter
    /// Code points before and after the words that are quoted with them.
    private static let context = 32

    /// - Parameter page: the address of the page that shows the article.
    init(text: ArticleText, page: StaticString) {
        self.text = text
        var target = JSONWriter()
        target.piece("{\"source\":\"")
        target.piece(page)
        target.piece("#p")
        self.target = target
    }

    /// Appends an annotation of a mention; its id bears its position.
    /// - Parameter bodies: what identifies the entity that it means.
    func append(
        mention place: ArticleText.Place, of bodies: JSONWriter, to json: inout JSONWriter
    ) {
        let position = text.codePoints(place)
        json.pieces { json in
            json.piece("{\"id\":\"#p")
            json.value(place.block + 1)
            json.piece("m")
            json.value(position.lowerBound)
            json.piece("\",\"type\":\"Annotation\",\"motivation\":\"identifying\",\"body\":[")
            json.value(bodies)
            json.piece("],\"target\":")
            append(place, position, to: &json)
            json.piece("}")
        }
    }

    /// Appends an annotation of the words that a line rests on.
    /// - Parameters:
    ///   - kind: the JSON that all annotations of a kind have after their ids, with their first body.
    ///   - places: not empty.
    ///   - bodies: writes further bodies, each after a comma.
    func append(
        _ letter: StaticString, _ number: Int, _ kind: StaticString,
        at places: [ArticleText.Place], to json: inout JSONWriter,
        bodies: (inout JSONWriter) -> Void = { _ in }
    ) {
        json.pieces { json in
            json.piece("{\"id\":\"#")
            json.piece(letter)
            json.value(number)
            json.piece(kind)
            bodies(&json)
            json.piece("],\"target\":")
            if let only = places.first, places.count == 1 {
                append(only, text.codePoints(only), to: &json)
            } else {
                json.array { json in
                    for place in places { append(place, text.codePoints(place), to: &json) }
                }
            }
            json.piece("}")
        }
    }

    private func append(
        _ place: ArticleText.Place, _ position: Range<Int>, to json: inout JSONWriter
    ) {
        json.pieces { json in
            json.begin(target)
            json.value(place.block + 1)
            json.piece("\",\"selector\":[{\"type\":\"TextPositionSelector\",\"start\":")
            json.value(position.lowerBound)
            json.piece(",\"end\":")
            json.value(position.upperBound)
            json.piece("},{\"type\":\"TextQuoteSelector\",\"exact\":")
            json.value(text.words(place))
            json.piece(",\"prefix\":")
            json.value(text.prefix(of: place, codePoints: AnnotationWriter.context))
            json.piece(",\"suffix\":")
            json.value(text.suffix(of: place, codePoints: AnnotationWriter.context))
            json.piece("}]}")
        }
    }
}
