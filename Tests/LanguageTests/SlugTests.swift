import TestSupport
import Testing

@testable import Language

@Suite struct SlugTests {
    @Test(arguments: [
        ("Antony Blinken", "antony-blinken"), ("U.S.", "us"), ("Côte d’Ivoire", "cote-divoire"),
        ("Straße", "strasse"), ("Łódź", "lodz"), ("Øresund", "oresund"), ("Škoda", "skoda"),
        ("Nguyễn Văn Thiệu", "nguyen-van-thieu"), ("AT&T", "at-t"), ("  -- A  --  B!! ", "a-b"),
        ("Shi'ites", "shiites"), ("G-7", "g-7"), ("Timișoara", "timisoara"),
        ("e\u{301}cole", "ecole"),
    ])
    func namesBecomeASCII(_ name: String, _ wanted: String) {
        #expect(slug(for: name) == wanted)
    }

    @Test func namesWithoutLatinLettersGetHexadecimal() {
        #expect(slug(for: "Киев") == "x-d09ad0b8d0b5d0b2")
        #expect(slug(for: "北京") == "x-e58c97e4baac")
        #expect(slug(for: "") == "x-0")
        #expect(slug(for: "…") == "x-e280a6")
    }

    @Test func longNamesInOtherScriptsStayApart() {
        let (one, two) = (slug(for: "日本語の記事 一"), slug(for: "日本語の記事 二"))
        #expect(one != two)
        #expect(one.hasPrefix("x-e697a5e69cace8aa9ee381aee8a898e4-"))
        #expect(one.utf8.count == 51)
    }

    @Test func aLimitMayBeWider() {
        let name = String(repeating: "long ", count: 40) + "2"
        #expect(slug(for: name, limit: 255).hasSuffix("long-2"))
    }

    @Test func longNamesAreCutAtAHyphen() {
        let long = Array(repeating: "abcdefghi", count: 12).joined(separator: " ")
        let cut = slug(for: long)
        #expect(cut.hasPrefix(Array(repeating: "abcdefghi", count: 5).joined(separator: "-") + "-"))
        #expect(cut.utf8.count == 5 * 10 + 6)
        #expect(slug(for: String(repeating: "a", count: 300)).utf8.count == 64)
        let exact = String(repeating: "b", count: 64)
        #expect(slug(for: exact) == exact)
        #expect(slug(for: exact + " c") != slug(for: exact + " d"))
    }

    @Test func bodiesThatBeginAlikeAreNotOne() {
        let ministry = "Ministry of Agriculture, Livestock, Fisheries and Cooperatives"
        let read = Read(
            "The \(ministry) Development agreed. The \(ministry) Inspection rejected it on Monday.")
        #expect(Set(read.slugs).count == 2)
    }

    @Test func anySlugIsValid() {
        var random = Seeded(state: 11)
        for _ in 0..<3000 {
            var name = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...90, using: &random) {
                let limit: UInt32 = Bool.random(using: &random) ? 0x250 : 0x11_0000
                let value = UInt32.random(in: 0..<limit, using: &random)
                if let scalar = Unicode.Scalar(value) { name.append(scalar) }
            }
            let found = slug(for: String(name))
            #expect(!found.isEmpty && found.utf8.count <= 64)
            #expect(!found.hasPrefix("-") && !found.hasSuffix("-") && !found.contains("--"))
            #expect(
                found.utf8.allSatisfy {
                    $0 == 0x2D || (0x30...0x39).contains($0) || (0x61...0x7A).contains($0)
                })
            #expect(found == slug(for: String(name)))
        }
    }
}
