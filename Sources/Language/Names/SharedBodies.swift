/// Names of bodies that many states have: "Supreme Court", "Ministry of Finance", "Green Party".
package enum SharedBodies {
    /// Whether a name says what the body is, and not of which state.
    package static func contains(_ name: String) -> Bool {
        contains(keys: name.split(separator: " ").map { WordHash.key($0.lowercased()) })
    }

    /// Whether words name such a body.
    static func contains(_ words: ArraySlice<Token>) -> Bool {
        words.allSatisfy(\.isWord) && contains(keys: words.map(\.key))
    }

    /// Whether an article about a state that names such a body means that state's: not what America
    /// has and is spoken of everywhere, nor guards, which provinces have, too.
    static func isOfItsArticle(_ words: ArraySlice<Token>) -> Bool {
        !contains(words.map(\.key), in: spokenOfAnywhere)
    }

    /// Whether words name a bank that issues money, "Reserve Bank": it goes before its state's
    /// name.
    static func isBank(_ words: ArraySlice<Token>) -> Bool {
        contains(words.map(\.key), in: banks)
    }

    private static func contains(keys: [UInt64]) -> Bool {
        guard let first = keys.first, let last = keys.last, keys.count > 1 else {
            return keys.first.map(single.contains) ?? false
        }
        if last == ministry { return keys.dropLast().allSatisfy(remits.contains) }
        if first == ministry {
            return keys[1] == SmallWords.of && keys.dropFirst(2).allSatisfy(remits.contains)
        }
        return contains(keys, in: several)
    }

    private static func contains(_ keys: [UInt64], in names: WordSet) -> Bool {
        guard let first = keys.first else { return false }
        return names.contains(keys.dropFirst().reduce(first, WordHash.join))
    }

    /// The key of each name of a table, a name a line.
    private static func names(_ rows: String) -> WordSet {
        WordSet(
            rows.split(separator: "\n").compactMap { row in
                let keys = row.split(separator: " ").map { WordHash.key(String($0)) }
                return keys.first.map { keys.dropFirst().reduce($0, WordHash.join) }
            })
    }

    private static let ministry = WordHash.key("ministry")
    /// The words that ministries are named by: "Health and Family Welfare".
    private static let remits = WordHash.keys(
        """
        and affairs agriculture commerce communications culture defence defense development digital \
        economic economy education emergencies emergency energy environment external family finance \
        fisheries foreign forestry health higher home housing human immigration industry information \
        infrastructure intelligence interior internal investment justice labor labour land lands mines \
        mining oil petroleum planning power public railways regional relations religious resources \
        rights science security situations social sport sports technology telecommunications tourism \
        trade transport transportation unification veterans water welfare women works youth
        """)
    private static let single = WordHash.keys(
        "senate parliament congress treasury army navy greens")
    private static let several = names(
        """
        supreme court
        high court
        constitutional court
        federal court
        court of appeal
        court of appeals
        court of cassation
        appeal court
        appeals court
        council of state
        state council
        council of ministers
        national assembly
        federal assembly
        constituent assembly
        house of representatives
        chamber of deputies
        federal parliament
        national congress
        national security council
        federal council
        election commission
        electoral commission
        national electoral commission
        national election commission
        central election commission
        independent electoral commission
        independent national electoral commission
        human rights commission
        national human rights commission
        central bank
        national bank
        reserve bank
        air force
        coast guard
        national guard
        armed forces
        national police
        federal police
        labour party
        labor party
        social democrats
        social democratic party
        socialist party
        conservative party
        liberal party
        democratic party
        republican party
        green party
        communist party
        nationalist party
        centre party
        left party
        christian democrats
        """)
    private static let banks = names(
        """
        central bank
        reserve bank
        """)
    private static let spokenOfAnywhere = names(
        """
        democratic party
        republican party
        treasury
        national guard
        coast guard
        """)
}
