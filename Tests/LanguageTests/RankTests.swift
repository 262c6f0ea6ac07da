import Testing

@testable import Language

/// Offices and forms of address as newsrooms all over the world write them.
@Suite struct RankTests {
    private func roles(_ text: String) -> [String] {
        let read = Read(text)
        return read.analysis.roles.map {
            "\(read.analysis.entities[$0.entity].slug): \(read.words($0.range))"
        }
    }

    @Test(arguments: [
        (
            "Sen. Bob Low, Gov. Ann Fry and Rep. Joe Day attended.",
            ["bob-low: Sen.", "ann-fry: Gov.", "joe-day: Rep."]
        ),
        (
            "Rear Adm. John Kirby, Lt. Gov. Dan Patrick and Mayor Ann Low attended.",
            ["john-kirby: Rear Adm.", "dan-patrick: Lt. Gov.", "ann-low: Mayor"]
        ),
        ("Cpl. Maria Diaz was missing.", ["maria-diaz: Cpl."]),
        ("Lord mayor Adrian Low opened it.", ["adrian-low: Lord mayor"]),
        ("His Honour Judge Alan Conrad sentenced him.", ["alan-conrad: Judge"]),
        (
            "Police and crime commissioner Lisa Low resigned.",
            ["lisa-low: Police and crime commissioner"]
        ),
        (
            "Shropshire Council's road safety manager, Tim Low, said so.",
            ["tim-low: Shropshire Council's road safety manager"]
        ),
        ("The summit's president, Ana Ruiz, left.", ["ana-ruiz: summit's president"]),
        (
            "Ana Ruiz, the bloc's foreign policy chief, left.",
            ["ana-ruiz: bloc's foreign policy chief"]
        ),
        (
            "The Swedish minister for EU affairs, Ana Ruiz, who left, said so.",
            ["ana-ruiz: Swedish minister for EU affairs"]
        ),
        ("Ana Ruiz becomes foreign minister.", ["ana-ruiz: foreign minister"]),
        ("He was convicted of murdering bishop Alan Low.", ["alan-low: bishop"]),
        (
            "Voters chose her, defeating former prime minister Bo Lund.",
            ["bo-lund: former prime minister"]
        ),
        ("They met Norway's shipping minister Bo Lund.", ["bo-lund: Norway's shipping minister"]),
        ("Bo Lund, 66, first became president in 2012.", []),
        ("Bo Lund's predecessor as bank chair, Ana Ruiz, agreed.", []),
        (
            "The former prime minister's chief of staff, Bo Lund, agreed.",
            ["bo-lund: former prime minister's chief of staff"]
        ),
        (
            "The National Farmers' deputy leader, Bo Lund, agreed.",
            ["bo-lund: National Farmers' deputy leader"]
        ),
        (
            "Chairman and Chief Executive Bo Lund said so.",
            ["bo-lund: Chairman and Chief Executive"]
        ),
        (
            "It named Bo Lund, a former banker, as chief operating officer.",
            ["bo-lund: former banker", "bo-lund: chief operating officer"]
        ),
        (
            "It appointed Bo Lund, M.D., as Chief Medical Officer.",
            ["bo-lund: Chief Medical Officer"]
        ),
        ("It appointed Bo Lund chief executive in May.", ["bo-lund: chief executive"]),
        ("It named Bo Lund as the minister's lawyer.", []),
        ("Ana Ruiz was sworn in as justice minister.", ["ana-ruiz: justice minister"]),
        ("Ana Ruiz, now foreign minister, left.", ["ana-ruiz: foreign minister"]),
        (
            "Ana Ruiz, the president of the National Farmers' Union, says so.",
            ["ana-ruiz: president of the National Farmers' Union"]
        ),
        (
            "Ana Ruiz (Lab, Lima), cabinet member for communities, left.",
            ["ana-ruiz: cabinet member for communities"]
        ),
        (
            "“It works,” said Ana Ruiz, M.D., Ph.D., chief executive of Norvane.",
            ["ana-ruiz: chief executive of Norvane"]
        ),
        (
            "Taoiseach Simon Low met Yukon MLA Ana Ruiz.",
            ["simon-low: Taoiseach", "ana-ruiz: Yukon MLA"]
        ),
        ("The Bishop of Stockport, Sam Low, prayed.", ["sam-low: Bishop of Stockport"]),
        ("The daughter of a Lima tram driver, Ana Ruiz began to play.", []),
        ("“Ana Ruiz is a minister with a megaphone,” said Bo Lund.", []),
    ])
    func officesAreWhole(_ text: String, _ expected: [String]) { #expect(roles(text) == expected) }

    @Test(arguments: [
        (
            "The chairman, Comrade Terungwa Igbe, faulted it. “We wept,” Igbe said.",
            ["terungwa-igbe"]
        ),
        ("Mayor James Hayes left. Cr Hayes wept.", ["james-hayes"]),
        ("The landlord, Declan Fives (61), left. Mr Fives wept.", ["declan-fives"]),
        ("Duncan French left. French said so.", ["duncan-french"]),
        ("Billie Jean King left. The King wept.", ["billie-jean-king"]),
    ])
    func somebodyIsOne(_ text: String, _ expected: [String]) {
        let entities = Read(text).analysis.entities
        #expect(entities.map(\.slug) == expected)
        #expect(entities.allSatisfy { $0.kind == .person })
    }
}

/// Where names end.
@Suite struct NameTailTests {
    @Test(arguments: [
        "In 2019 he moved to the Danish lender Fjordbank as head of retail banking.",
        "Ida Holm will face a challenge by Easter.",
        "Ida Holm, the pastor of St. Brendan’s, which lost its roof, left.",
        "The meeting of the second and third, Messrs. Smith and Jones, ended.",
    ])
    func whatIsNoName(_ text: String) {
        let slugs = Set(Read(text).slugs)
        #expect(slugs.isDisjoint(with: ["lender", "easter", "st", "brendan", "messrs"]))
        #expect(!slugs.isEmpty)
    }

    @Test(arguments: [
        ("Her friend Park Min-a left.", "park-min-a"),
        ("Seán Kelleher, from Macroom, Co Cork, left.", "macroom"),
    ])
    func aNameIsWhole(_ text: String, _ slug: String) {
        let slugs = Read(text).slugs
        #expect(slugs.contains(slug))
        #expect(!slugs.contains("macroom-co"))
    }

    @Test func anOfficeIsNoBody() {
        let read = Read("The Commissioner for Health, Ana Ruiz, left Lima. The Minister left.")
        #expect(read.slugs == ["ana-ruiz", "lima"])
    }

    @Test func aPlaceMayBeTheHospital() {
        let read = Read(
            "Three died at Hunter Valley Base Hospital. The review was led by former Royal Melbourne "
                + "Hospital surgeon Alan Cheung. The hospital has apologised.")
        #expect(!read.mentions.contains { $0.hasPrefix("hospital=") })
    }
}
