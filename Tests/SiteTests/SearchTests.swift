import Briefings
import Testing

@testable import Site

struct SearchTests {
    private func words(_ text: String) -> [String] {
        var found: [String] = []
        var text = text
        text.withUTF8 { text in
            SearchWords.forEach(in: text) { found.append(String(decoding: $0.utf8, as: UTF8.self)) }
        }
        return found
    }

    @Test func cutsAndFoldsWords() {
        #expect(
            words("The ferry’s 12 crews, e.g. here—") == [
                "the", "ferry", "12", "crews", "eg", "here",
            ])
        #expect(
            words("Élysée ÅNGSTRÖM Ёлка Ὀδυσσεύς") == ["elysee", "angstrom", "елка", "οδυσσευσ"])
        #expect(words("cafe\u{301} straße İzmir") == ["cafe", "straße", "izmir"])
        #expect(words("أوسلو 東京") == ["أوسلو", "東京"])
        #expect(words("internationalizations") == ["internationaliz"])
    }

    @Test func takesLettersWithPeriodsForOneWord() {
        #expect(
            words("The U.S. and U.N.-led U.S.S.R") == ["the", "us", "and", "un", "led", "ussr"])
        #expect(words("J.K.Rowling, J. K. Rowling") == ["jk", "rowling", "rowling"])
        #expect(words("George W. Bush at 3 p.m.") == ["george", "bush", "at", "pm"])
        #expect(words("a.b.com 3.a.b U.Sé") == ["ab", "com", "ab", "se"])
        #expect(
            words("." + String(repeating: "a.", count: 40)) == [String(repeating: "a", count: 15)])
    }

    @Test func takesShortPartsOfANameForOneWord() {
        #expect(words("AT&T’s, S&P 500, H&M&S") == ["att", "sp", "500", "hms"])
        #expect(words("Barnes&Noble, a&bcde, A&1, R&Dé") == ["barnes", "noble", "bcde", "de"])
        #expect(
            words("the G-20, F-16s, A-380 and COVID-19, B-12345") == [
                "the", "g20", "16s", "a380", "and", "covid", "19", "12345",
            ])
    }

    @Test func takesTheDigitsOfANumberForOneWord() {
        #expect(
            words("8.3% of 1,000, 100,000.5 and 1,234,567.") == [
                "8.3", "of", "1000", "100000.5", "and", "1234567",
            ])
        #expect(
            words("21.01.2022 at 10,00 or 1,2345") == [
                "21", "01", "2022", "at", "10", "00", "or", "2345",
            ])
        #expect(words("A1,234 12,345ñ 3.5mm 1,000é") == ["a1", "234", "12", "345n", "5mm", "000e"])
        #expect(words("12,345,678,901,234,567") == ["123456789012345"])
        #expect(words("12.") == ["12"])
        #expect(words("1,") == [])
    }

    @Test func tellsAWordFromALongerOne() {
        for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
            let long = [UInt8](repeating: letter, count: 17)
            var table = SearchWordTable(room: 1)
            let numbers = long.withUnsafeBufferPointer { long in
                [long, .init(rebasing: long[..<16]), .init(rebasing: long[..<15])].map {
                    table.number(of: SearchWord($0))
                }
            }
            #expect(numbers == [0, 1, 2])
        }
    }

    @Test func readsBytesThatAreNoText() {
        let bytes: [UInt8] = [0x61, 0x62, 0xFF, 0xE2, 0x82, 0x63, 0x64, 0xF0, 0x9F]
        var found: [[UInt8]] = []
        bytes.withUnsafeBufferPointer { bytes in
            SearchWords.forEach(in: bytes) { found.append($0.utf8) }
        }
        #expect(found == [Array("ab".utf8)])
    }

    /// The documents of a list, as the script of the page reads them.
    private func documents(_ list: String) -> [UInt32] {
        var found: [UInt32] = []
        var (next, value, unit): (UInt32, UInt32, UInt32) = (0, 0, 1)
        for byte in list.utf8 {
            let digit = UInt32(byte > 92 ? byte - 35 : byte > 34 ? byte - 34 : 0)
            value += digit * unit
            unit *= 46
            if digit >= 46 { continue }
            next += value >> 2 + 1
            found.append((next - 1) << 2 | value & 3)
            (value, unit) = (0, 1)
        }
        return found
    }

    @Test func writesListsThatCanBeRead() {
        let codes: [UInt32] = [0, 7, 8, 45 << 2, 46 << 2 | 1, 5_000 << 2 | 2, 49_999 << 2 | 3]
        var bytes: [UInt8] = []
        #expect(!SearchPostings.append(codes[...], to: &bytes))
        #expect(bytes.allSatisfy { (0x21...0x7E).contains($0) && $0 != 0x22 && $0 != 0x5C })
        #expect(documents(String(decoding: bytes, as: UTF8.self)) == codes)
    }

    @Test func leavesOutTextsOfWordsThatStandEverywhere() {
        let codes = (0..<5_000).map { UInt32($0) << 2 | ($0 % 100 == 0 ? 3 : 0) }
        var bytes: [UInt8] = []
        #expect(SearchPostings.append(codes[...], to: &bytes))
        #expect(documents(String(decoding: bytes, as: UTF8.self)).count == 50)
    }

    private func index(_ site: Site) -> SearchIndex {
        let source = SearchIndex.Source(site)
        let segments = (0..<source.segmentCount).map(source.segment)
        return SearchIndex(
            (0..<SearchIndex.partCount).map { source.part($0, of: segments) },
            (0..<source.listCount).map(source.list), of: source)
    }

    /// All words of an index with their documents.
    private func entries(_ index: SearchIndex) -> [String: [UInt32]] {
        var found: [String: [UInt32]] = [:]
        for file in index.files where file.path.hasPrefix("search/w") {
            let text = String(decoding: file.bytes, as: UTF8.self)
            guard let start = text.firstIndex(of: ","), file.path != "search/words.js" else {
                continue
            }
            let parts = text[start...].dropFirst(2).split(
                separator: " ", omittingEmptySubsequences: false)
            var word = ""
            for at in stride(from: 0, to: parts.count - 1, by: 2) {
                guard let sign = parts[at].utf8.first else { continue }
                word = String(word.prefix(Int(sign - 97)) + parts[at].dropFirst())
                found[word] = documents(String(parts[at + 1]))
            }
        }
        return found
    }

    @Test func weighsAWordByItsBestField() throws {
        let first = try page(
            "a",
            "---\ndate: 2022-02-02\n---\n# Dams\n\n## Key points\n\n- Old dams hold.\n\n## Full text\n\nOld walls of [Ruiz] hold.\n"
                + definitions)
        let second = try page("b", "# Walls\n\n## Full text\n\n[Lima] is old.\n" + definitions)
        let ruiz = entity("ana-ruiz", "Ana Ruiz") { $0.aliases = ["Dr. Ruiz"] }
        let found = entries(index(site([first, second], entities: [ruiz])))
        #expect(found["dams"] == [0 << 2 | 3])
        #expect(found["old"] == [0 << 2 | 1, 1 << 2 | 0])
        #expect(found["walls"] == [0 << 2 | 0, 1 << 2 | 3])
        // The full name, though the text has but the surname; and the entity itself.
        #expect(found["ana"] == [0 << 2 | 2, 2 << 2 | 3])
        // By another name of hers both are found.
        #expect(found["dr"] == [0 << 2 | 2, 2 << 2 | 2])
        #expect(found["lima"] == [1 << 2 | 2, 3 << 2 | 3])
    }

    @Test func mergesSegmentsInTheOrderOfTheirDocuments() throws {
        let names = (100..<200).map { "p\($0)" }
        let pages = try names.map { try page($0, "# Of \($0)\n\nAll of it, \($0) or not.\n") }
        let source = SearchIndex.Source(site(pages))
        #expect(source.segmentCount > 2)
        let found = entries(index(site(pages)))
        #expect(found["all"] == (0..<100).map { $0 << 2 })
        #expect(found["of"] == (0..<100).map { $0 << 2 | 3 })
        #expect(names.enumerated().allSatisfy { found[$1] == [UInt32($0) << 2 | 3] })
    }

    @Test func startsEveryFileWithItsEntryInTheDirectory() throws {
        let text = (0..<9_000).map { "w\($0)x é\($0)" }.joined(separator: " ")
        let index = index(site([try page("a", "# T\n\n## Full text\n\n\(text)\n")]))
        let files = index.files.filter {
            $0.path.hasPrefix("search/w") && $0.path != "search/words.js"
        }
        #expect(files.count > 1)
        #expect(files.allSatisfy { $0.bytes.count < 8_500 })
        #expect(entries(index).count == 18_000)
        let again = self.index(site([try page("a", "# T\n\n## Full text\n\n\(text)\n")]))
        #expect(again.version == index.version)
        #expect(again.files.map(\.bytes) == index.files.map(\.bytes))
    }

    @Test func aSmallSiteHasFewFiles() throws {
        let pages = try (0..<8).map {
            try page("b\($0)", "# Title \($0)\n\n[Lima] is old.\n" + definitions)
        }
        let paths = index(site(pages)).files.map(\.path)
        #expect(paths == ["search/words.js", "search/w0.js", "search/b0.js", "search/n0.js"])
        #expect(index(site([])).files.map(\.path) == ["search/words.js"])
    }
}
