import Briefings
import Bytes
import Diagnostics

/// Letters that were spoilt before the file was saved: UTF-8 that another program took for
/// Windows-1252, and the mark that stands for what could not be read.
enum SpoiltLetters {
    /// A warning at the first of them.
    static func diagnostics(in text: [UInt8], of path: String) -> [Diagnostic] {
        let places = marks.compactMap { text[...].firstOffset(of: $0) }
        guard let place = places.min() else { return [] }
        let source = SourceFile(path: path, utf8: text)
        return [
            Diagnostic(
                .warning, "article/spoilt-letters", in: source, at: place,
                "letters are spoilt here: they were read in the wrong encoding before they were saved",
                help:
                    "copy the article again, or repair them: names and quotations are taken as they stand"
            )
        ]
    }

    /// How ‘’“”, dashes, some spaces and accented letters begin when their UTF-8 is read as
    /// Windows-1252; U+FFFD.
    private static let marks = [
        "â€", "Ã©", "Ã£", "Ã¡", "Ã¶", "Ã¼", "Ã±", "Ã§", "Ã¤", "Ã³", "\u{FFFD}",
    ].map {
        Array($0.utf8)
    }
}
