/// Items of Wikidata (https://www.wikidata.org, CC0) for what many articles name: only those that
/// leave no doubt, so neither Georgia nor Washington.
enum WikidataItems {
    /// The item of an entity of the lists, as in `Q30`; `nil` for all others.
    static func item(of slug: String, _ kind: EntityKind) -> String? {
        switch kind {
        case .place: places[slug]
        case .organization: organizations[slug]
        case .person, .group, .event, .work: nil
        }
    }

    private static let places = table(
        """
        afghanistan Q889, albania Q222, algeria Q262, argentina Q414, armenia Q399, \
        australia Q408, austria Q40, azerbaijan Q227, bahrain Q398, bangladesh Q902, \
        belarus Q184, belgium Q31, bosnia-and-herzegovina Q225, brazil Q155, bulgaria Q219, \
        canada Q16, chile Q298, china Q148, colombia Q739, croatia Q224, cuba Q241, denmark Q35, \
        egypt Q79, estonia Q191, ethiopia Q115, finland Q33, france Q142, germany Q183, \
        ghana Q117, greece Q41, hungary Q28, iceland Q189, india Q668, indonesia Q252, iran Q794, \
        iraq Q796, israel Q801, italy Q38, japan Q17, jordan Q810, kazakhstan Q232, kenya Q114, \
        kuwait Q817, kyrgyzstan Q813, latvia Q211, lebanon Q822, libya Q1016, lithuania Q37, \
        luxembourg Q32, malaysia Q833, mexico Q96, moldova Q217, montenegro Q236, morocco Q1028, \
        myanmar Q836, nepal Q837, netherlands Q55, new-zealand Q664, nigeria Q1033, \
        north-korea Q423, north-macedonia Q221, norway Q20, oman Q842, pakistan Q843, peru Q419, \
        philippines Q928, poland Q36, portugal Q45, qatar Q846, romania Q218, russia Q159, \
        saudi-arabia Q851, serbia Q403, singapore Q334, slovakia Q214, slovenia Q215, \
        south-africa Q258, south-korea Q884, south-sudan Q958, spain Q29, sri-lanka Q854, \
        sudan Q1049, sweden Q34, switzerland Q39, syria Q858, taiwan Q865, tajikistan Q863, \
        tanzania Q924, thailand Q869, tunisia Q948, turkey Q43, turkmenistan Q874, uganda Q1036, \
        ukraine Q212, united-arab-emirates Q878, united-kingdom Q145, united-states Q30, \
        uzbekistan Q265, venezuela Q717, vietnam Q881, yemen Q805, \
        africa Q15, asia Q48, europe Q46, \
        beijing Q956, berlin Q64, budapest Q1781, geneva Q71, kyiv Q1899, london Q84, \
        madrid Q2807, moscow Q649, paris Q90, prague Q1085, rome Q220, tokyo Q1490, vienna Q1741, \
        warsaw Q270
        """)

    private static let organizations = table(
        """
        european-space-agency Q42262, european-union Q458, interpol Q8475, \
        international-atomic-energy-agency Q41984, international-monetary-fund Q7804, nasa Q23548, \
        nato Q7184, opec Q7795, unesco Q7809, united-nations Q1065, white-house Q35525, \
        world-bank Q7164, world-health-organization Q7817, world-trade-organization Q7825
        """)

    private static func table(_ rows: String) -> [String: String] {
        var items: [String: String] = [:]
        for row in rows.split(separator: ",") {
            let words = row.split(separator: " ")
            if words.count == 2 { items[String(words[0])] = String(words[1]) }
        }
        return items
    }
}

extension Analysis.Entity {
    /// Its item on Wikidata, as in `Q30`; `nil` where the program does not know it for certain.
    package var wikidata: String? { WikidataItems.item(of: slug, kind) }
}
