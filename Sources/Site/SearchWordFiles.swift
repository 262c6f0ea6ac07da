import Bytes

/// Writes words with their documents into files of about one size.
///
/// An entry is a letter for how many letters it shares with the word before (`a` for none, a
/// capital if documents are left out), the rest of the word, a space, the documents, a space.
struct SearchWordFiles {
    /// The files that have been closed.
    private(set) var files: [SearchIndex.File] = []
    /// The shortest text that is after all words of the files before and not after the file's
    /// first, in byte order.
    private(set) var starts: [[UInt8]] = []
    private let limit: Int
    private var bytes: [UInt8] = []
    private var last: [UInt8] = []

    init(fullAt limit: Int) { self.limit = limit }

    /// Appends words that come after all others.
    mutating func append(_ part: SearchPart) {
        for entry in part.entries { append(entry, of: part) }
    }

    private mutating func append(_ entry: SearchPart.Word, of part: SearchPart) {
        let word = part.words[entry.range]
        if !bytes.isEmpty, bytes.count + word.count + entry.postings.count > limit { finish() }
        let shared = zip(last, word).prefix { $0 == $1 }.count
        var kept = 0
        if bytes.isEmpty {
            starts.append(files.isEmpty ? [] : Array(SearchWordFiles.prefix(of: word, shared + 1)))
            bytes.reserveCapacity(limit)
            bytes.append(contentsOf: "dossier.file(\"w\(files.count)\",\"".utf8)
        } else {
            kept = SearchWordFiles.keptBytes(of: word, shared)
        }
        let letters = word.prefix(kept).count { !$0.continuesScalar }
        bytes.append((entry.isCut ? UInt8(ascii: "A") : UInt8(ascii: "a")) + UInt8(letters))
        bytes.append(contentsOf: word.dropFirst(kept))
        bytes.append(UInt8(ascii: " "))
        bytes.append(contentsOf: part.postings[entry.postings])
        bytes.append(UInt8(ascii: " "))
        last.removeAll(keepingCapacity: true)
        last.append(contentsOf: word)
    }

    /// Closes the last file.
    mutating func finish() {
        guard !bytes.isEmpty else { return }
        bytes.append(contentsOf: "\")\n".utf8)
        files.append(SearchIndex.File(path: "search/w\(files.count).js", bytes: bytes))
        bytes.removeAll(keepingCapacity: true)
    }

    /// The bytes of whole letters among the first `count`, up to one beyond the basic plane, which
    /// JavaScript counts as two.
    private static func keptBytes(of word: ArraySlice<UInt8>, _ count: Int) -> Int {
        let start = word.startIndex
        var kept = word.prefix(count).firstIndex { $0 >= 0xF0 }.map { $0 - start } ?? count
        while kept > 0, kept < word.count, word[start + kept].continuesScalar { kept -= 1 }
        return kept
    }

    /// The first `count` bytes, and those that belong to the last letter.
    private static func prefix(of word: ArraySlice<UInt8>, _ count: Int) -> ArraySlice<UInt8> {
        var end = min(count, word.count)
        while end < word.count, word[word.startIndex + end].continuesScalar { end += 1 }
        return word.prefix(end)
    }
}
