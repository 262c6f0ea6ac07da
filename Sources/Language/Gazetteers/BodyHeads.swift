/// Nouns that say what an organization is: "the ministry" may mean one that is named so.
enum BodyHeads {
    /// What an organization is for, or of: behind these words no head stands.
    static let links = WordHash.keys("of for on")

    /// Heads that every body of the kind bears in its name.
    static let borne = WordHash.keys(
        """
        ministry department court tribunal university college academy commission committee council \
        bureau authority institute embassy consulate museum hospital
        """)
    /// Heads that others of the kind do without, as Interpol is an agency: they mean the
    /// organization named last.
    static let loose = WordHash.keys(
        """
        agency bank party alliance union coalition organization organisation association federation \
        foundation society league fund parliament assembly movement exchange
        """)
    static let all = borne.union(loose)

    /// The head of a name, "Ministry" of "Ministry of Health"; `nil` for one that no noun can mean.
    static func head(of name: String) -> UInt64? {
        let words = name.split(separator: " ").map { WordHash.key($0.lowercased()) }
        return words.prefix { !links.contains($0) }.last.flatMap { all.contains($0) ? $0 : nil }
    }
}
