/// A person's full name, taken apart at the family name.
///
/// The family name is the last word with the particles before it, "von der Leyen"; the first word
/// where the name is one that puts the family first, "Xi Jinping", "Moon Jae-in".
package struct PersonName: Sendable {
    /// What is not the family name: "Ursula"; empty in a name of one word.
    package let given: String
    /// "von der Leyen", "el-Sisi", "King"; a generation, "Jr." or "II", and what
    /// stands in brackets behind it belong to neither.
    package let family: String

    /// Takes a name apart; one of a single word is a family name.
    package init(_ name: String) {
        var words = name.split(separator: " ")
        // "Tom Becker (chef)", beside another one.
        if words.last?.hasSuffix(")") == true,
            let open = words.lastIndex(where: { $0.hasPrefix("(") }), open > 0
        {
            words.removeSubrange(open...)
        }
        while words.count > 1, let last = words.last, PersonName.isGeneration(last) {
            words.removeLast()
        }
        if PersonName.isFamilyFirst(words) {
            family = words.first.map(String.init) ?? ""
            given = words.dropFirst().joined(separator: " ")
            return
        }
        var start = max(words.count - 1, 0)
        while start > 1, PersonName.isParticle(words[start - 1]) { start -= 1 }
        family = words[start...].joined(separator: " ")
        given = words[..<start].joined(separator: " ")
    }

    /// The family name without particles: "Leyen", "Sisi".
    package var familyStem: String {
        let last = family.split(separator: " ").last ?? ""
        guard let hyphen = last.firstIndex(of: "-"), PersonName.isParticle(last[..<hyphen]) else {
            return String(last)
        }
        return String(last[last.index(after: hyphen)...])
    }

    /// What a person may be called by alone: "Le Drian" and "Drian", "el-Sisi" and "Sisi"; nothing
    /// of a name in one word.
    package var surnames: Set<String> { given.isEmpty ? [] : [family, familyStem] }

    /// As lists of people are sorted: "Blinken Antony", "von der Leyen Ursula", and "Sisi Abdel
    /// Fattah", without an article that a hyphen joins.
    package var filed: String {
        "\(family.contains(" ") ? family : familyStem) \(given)"
    }

    private static func isParticle(_ word: Substring) -> Bool {
        particles.contains(word.lowercased())
    }

    private static let particles = Set(WordLists.particles.split(separator: " ").map(String.init))

    private static func isGeneration(_ word: Substring) -> Bool {
        ["Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"].contains(word)
    }

    /// A given name of two syllables is spelled with a hyphen and a small letter in Korea and
    /// Taiwan; otherwise the family name decides.
    private static func isFamilyFirst(_ words: [Substring]) -> Bool {
        guard words.count > 1, let first = words.first, let last = words.last else { return false }
        if familyFirst.contains(first.lowercased()) { return true }
        guard words.count == 2, last.first?.isUppercase == true,
            let hyphen = last.firstIndex(of: "-"), !isParticle(last[..<hyphen])
        else { return false }
        return last[hyphen...].dropFirst().first?.isLowercase == true
    }

    /// The most frequent family names of China, Korea and Vietnam that are hardly given names
    /// elsewhere.
    private static let familyFirst: Set<String> = Set(
        """
        bai cai cao chen cheng choi cui deng ding dong duong fang feng gao gong guo hoang huang \
        huynh jiang jiao jung kong kwon liang liao lin liu luo lyu meng ngo nguyen pham phan qin \
        ren ryu seo shen shi shin tang tian tran tsai wang wei wen wu xi xia xiao xie xu xue yan \
        yang yao yoon yuan zeng zhang zhao zheng zhong zhou zhu zou
        """.split(separator: " ").map(String.init))
}
