import Bytes

/// The title of a page as a browser's window has it, which comes along with what is copied:
/// “Mill burns in Leeds | UK | The Guardian”, “Rates rise - BBC News”.
enum PageTitle {
    /// The headline in a line: without the names of the site and its sections.
    /// - Parameter next: the line behind it, which may be the headline alone.
    static func headline(
        of line: ArraySlice<UInt8>, before next: ArraySlice<UInt8>? = nil
    ) -> ArraySlice<UInt8> {
        if let next, !next.isEmpty, line.starts(with: next), line.count > next.count {
            let head = line.prefix(next.count)
            let rest = trimmed(line[head.endIndex...])
            if let first = rest.first, !first.isASCIIAlphanumeric, first != UInt8(ascii: ",") {
                return head
            }
        }
        if let label = labels.first(where: { line.prefix($0.count).map(\.asciiLowercased) == $0 }) {
            let headline = trimmed(line.dropFirst(label.count))
            return headline.isEmpty ? line : self.headline(of: headline)
        }
        let parts = line.split(separator: UInt8(ascii: "|")).map(trimmed)
        if parts.count > 1, let longest = parts.max(by: { wordCount($0) < wordCount($1) }) {
            let others = parts.count { wordCount($0) <= longestName }
            let isHeadline = wordCount(longest) > longestName && others == parts.count - 1
            return isHeadline ? headline(of: longest) : line
        }
        guard let dash = dashes.compactMap({ line.lastOffset(of: $0) }).max() else { return line }
        let name = line[dash...].split(separator: UInt8(ascii: " ")).dropFirst()
        let head = trimmed(line[..<dash])
        let isPublisher = name.contains { publishers.contains(String(lowercasing: $0)) }
        return isPublisher && name.count <= longestName && wordCount(head) > 2 ? head : line
    }

    private static func wordCount(_ part: ArraySlice<UInt8>) -> Int {
        part.split(separator: UInt8(ascii: " ")).count
    }

    /// The most words in the name of a site or a section.
    private static let longestName = 4

    private static let dashes = [" - ", " – ", " — "].map { Array($0.utf8) }

    /// What stands before a headline in documents and mail.
    private static let labels = ["headline:", "title:", "subject:", "fwd:", "fw:"].map {
        Array($0.utf8)
    }

    /// Words, of which most publishers of news have one in their name.
    private static let publishers = Set(
        """
        abc abcnews advertiser agency ap argus axios bbc bloomberg broadcasting bulletin cbc cbs \
        chronicle cnbc cnn courier daily dispatch dw echo economist enquirer euronews examiner \
        express forbes gazette globe guardian herald hindu independent inquirer insider jazeera \
        journal ledger magazine mail mercury mirror monitor nbc news newspaper newsweek npr \
        observer online pbs politico post press radio reuters review rfi scotsman sentinel sky \
        standard star tass telegraph television times tribune tv vanguard wikinews wikipedia \
        wire xinhua
        """.split(separator: " ").map(String.init))
}

extension String {
    fileprivate init(lowercasing word: ArraySlice<UInt8>) {
        self.init(decoding: word.map(\.asciiLowercased), as: UTF8.self)
    }
}
