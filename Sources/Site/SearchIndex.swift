import Briefings
import Bytes
import Language
import Markdown

/// The index of the search page, as files that it loads as scripts: that works from the disk, too.
///
/// Documents are numbered: briefings as the site orders them, then entities, the most mentioned
/// first. `search/wN.js` hold words with the documents they stand in, `search/bN.js` and
/// `search/nN.js` what results show of briefings and names, and `search/words.js` says which words
/// are where. A query loads that, a file for each of its words, and those of the results shown.
package struct SearchIndex: Sendable {
    /// A file of the site.
    package struct File: Sendable {
        /// From the root of the site.
        package let path: String
        /// Its content.
        package let bytes: [UInt8]
    }

    /// How many parts an index is made of; each can be made by itself.
    package static var partCount: Int { SearchPart.count }
    /// A file of words is full when it has this many bytes: more than the longest list of documents
    /// takes. More files cost time to write, larger ones time to load: a query of three words loads
    /// some ten of these, and a file for nearly each of its results.
    private static let wordFileSize = 8_000
    private static let briefingsPerFile = 8
    private static let namesPerFile = 32

    /// All files.
    package let files: [File]
    /// Names the content of all files, so that a page loads no old ones from a cache.
    package let version: String

    /// What an index is made of.
    package struct Source: Sendable {
        fileprivate let site: Site
        /// Indices into the site's entities by the order of their documents.
        fileprivate let names: [Int]
        /// The entities with other names, by their indices into the site's.
        private let aliased: [Int: Entity]
        /// Documents in one segment.
        private let segmentSize: Int

        /// Orders the documents.
        package init(_ site: Site) {
            self.site = site
            names = site.entities.indices.sorted { a, b in
                let (x, y) = (site.entities[a].count, site.entities[b].count)
                return x == y ? a < b : x > y
            }
            aliased = Dictionary(
                uniqueKeysWithValues: site.entities.enumerated().lazy
                    .filter { !$1.entity.aliases.isEmpty }.map { ($0, $1.entity) })
            segmentSize = max(32, (site.briefings.count + names.count + 15) / 16)
        }

        private var count: Int { site.briefings.count + names.count }

        /// How many segments there are; each can be made by itself.
        package var segmentCount: Int { (count + segmentSize - 1) / segmentSize }

        /// The words of one segment's documents.
        package func segment(_ number: Int) -> SearchSegment {
            SearchSegment { words in
                for document in number * segmentSize..<min((number + 1) * segmentSize, count) {
                    words.begin(document)
                    if document < site.briefings.count {
                        words.add(site.briefings[document])
                        if aliased.isEmpty { continue }
                        for case let index? in site.cast[document] {
                            if let entity = aliased[index] { words.add(aliasesOf: entity) }
                        }
                    } else {
                        words.add(site.entities[names[document - site.briefings.count]], of: site)
                    }
                }
            }
        }

        /// One part of the index.
        /// - Parameter segments: all of them, in order.
        package func part(_ number: Int, of segments: [SearchSegment]) -> SearchPart {
            SearchPart(number, of: segments)
        }

        private var briefingLists: Int {
            (site.briefings.count + briefingsPerFile - 1) / briefingsPerFile
        }

        /// How many files say what results show; each can be made by itself.
        package var listCount: Int {
            briefingLists + (names.count + namesPerFile - 1) / namesPerFile
        }

        /// A file of what results show: of briefings first, then of names.
        package func list(_ number: Int) -> File {
            if number < briefingLists {
                let range = SearchIndex.range(
                    number, by: briefingsPerFile, of: site.briefings.count)
                return SearchIndex.file("b\(number)", range) { index, json in
                    SearchIndex.write(site.briefings[index], to: &json)
                }
            }
            let place = number - briefingLists
            let range = SearchIndex.range(place, by: namesPerFile, of: names.count)
            return SearchIndex.file("n\(place)", range) { index, json in
                SearchIndex.write(site.entities[names[index]], to: &json)
            }
        }
    }

    /// An index of its parts and lists, all of them in order.
    package init(_ parts: [SearchPart], _ lists: [File], of source: Source) {
        var words = SearchWordFiles(fullAt: SearchIndex.wordFileSize)
        for part in parts { words.append(part) }
        words.finish()
        files = [SearchIndex.directory(words, of: source)] + words.files + lists
        version = SearchIndex.version(of: files)
    }

    private static func directory(_ words: SearchWordFiles, of source: Source) -> File {
        var json = JSONWriter()
        json.object { json in
            json.member("briefings", source.site.briefings.count)
            json.member("names", source.names.count)
            json.array("perFile") { json in
                json.value(briefingsPerFile)
                json.value(namesPerFile)
            }
            json.array("words") { json in
                for start in words.starts { json.value(start[...]) }
            }
        }
        return file("words", json)
    }

    private static func file(_ name: String, _ content: JSONWriter) -> File {
        let call = "dossier.file(\"\(name)\","
        return File(
            path: "search/\(name).js",
            bytes: Array(call.utf8) + content.utf8 + Array(")\n".utf8))
    }

    private static func range(_ number: Int, by size: Int, of count: Int) -> Range<Int> {
        number * size..<min((number + 1) * size, count)
    }

    private static func file(
        _ name: String, _ range: Range<Int>, _ write: (Int, inout JSONWriter) -> Void
    ) -> File {
        var json = JSONWriter()
        json.array { json in for index in range { write(index, &json) } }
        return file(name, json)
    }

    /// `[slug, title, date, gist, standing]`, and 1 where the gist is a person's
    private static func write(_ page: BriefingPage, to json: inout JSONWriter) {
        json.array { json in
            json.value(page.slug.description)
            json.value(page.title)
            json.value(page.date?.description ?? "")
            json.value(SearchIndex.opening(of: page.gist?.text.utf8 ?? []))
            json.value(page.standing.rawValue)
            if page.isGistMarked { json.value(1) }
        }
    }

    /// `[slug, name, kind, briefings]`
    private static func write(_ page: EntityPage, to json: inout JSONWriter) {
        json.array { json in
            json.value(page.entity.slug.description)
            json.value(page.entity.name)
            json.value(page.entity.kind.rawValue)
            json.value(page.appearances.count)
        }
    }

    /// As much of a text as a result shows, cut between words.
    private static func opening(of text: [UInt8]) -> ArraySlice<UInt8> {
        let limit = 200
        guard text.count > limit else { return text[...] }
        var end = text[..<limit].lastIndex(of: UInt8(ascii: " ")) ?? limit
        while end > 0, text[end].continuesScalar { end -= 1 }
        return text[..<end] + Array(" …".utf8)
    }

    /// A hash after FNV-1a, over words of eight bytes, in hexadecimal.
    private static func version(of files: [File]) -> String {
        var hash = FNV1a()
        for file in files {
            file.bytes.withUnsafeBytes { bytes in
                var index = 0
                while index < bytes.count {
                    var word: UInt64 = 0
                    if index + 8 <= bytes.count {
                        word = UInt64(
                            littleEndian: bytes.loadUnaligned(
                                fromByteOffset: index, as: UInt64.self))
                    } else {
                        for byte in bytes[index...] { word = word << 8 | UInt64(byte) }
                    }
                    hash.add(word: word)
                    hash = FNV1a(value: hash.value ^ hash.value >> 29)
                    index += 8
                }
            }
        }
        return String(hash.value, radix: 16)
    }
}
