import Testing

@testable import Language

@Suite struct NameBoundsTests {
    @Test func whoHoldsAnOfficeOfABodyIsNoPartOfItsName() {
        let read = Read(
            "Deputy head of the Main Intelligence Directorate Vadym Skibitskyi left. Mayor of La "
                + "Orotava Francisco Linares left. Chairman of the Board of Governors Tom Hale stayed."
        )
        #expect(
            read.roles("vadym-skibitskyi") == ["Deputy head of the Main Intelligence Directorate"])
        #expect(read.kind("la-orotava") == .place)
        let mayor = Read("Mayor of Kharkiv Ihor Terekhov spoke.")
        #expect(mayor.roles("ihor-terekhov") == ["Mayor of Kharkiv"])
        #expect(mayor.kind("kharkiv") == .place)
        #expect(read.roles("tom-hale") == [])
    }

    @Test func aNicknameStandsWithinAnUnknownName() {
        let read = Read("Superintendent Phuong \"Kim\" Tran spoke. “Good,” Tran said.")
        #expect(read.slugs == ["phuong-kim-tran"])
    }

    @Test(arguments: [
        (
            "Shares of Marlowe’s fell, and Marlowe’s said it would close.",
            ["Marlowe’s", "Marlowe’s"]
        ),
        ("They sold it at Sotheby’s, and Moody’s cut its rating.", ["Sotheby’s", "Moody’s"]),
        ("A friend of Ruiz’s said so. Ruiz’s house is cold.", ["Ruiz", "Ruiz"]),
        ("Chris Christie spoke, and Christie’s house is cold.", ["Chris Christie", "Christie"]),
        ("Marlowe’s said so. Nobody asked Ida Marlowe.", ["Marlowe’s", "Ida Marlowe"]),
    ])
    func aCompanyMayBeCalledByWhatWasSomebodys(_ text: String, _ names: [String]) {
        #expect(Read(text).mentions.map { $0.split(separator: "=")[0] } == names.map { $0[...] })
    }

    @Test func aNicknameMayBeOfTwoWords() {
        let read = Read("Actor Dwayne “The Rock” Holm met Tam Lund.")
        #expect(read.slugs == ["dwayne-the-rock-holm", "tam-lund"])
        let cut = Tagged("Then Walter “Red” Holm left.", ["Walter “": .person, "Holm": .person])
        #expect(
            cut.words { NameBounds($0, gazetteer: .shared, names: $1).revised($1) }
                == ["Walter “Red” Holm"])
    }

    @Test func noNameBeginsWithWhatOwnsIt() {
        let read = Read("Thailand’s Constitutional Court on Wednesday dissolved the party.")
        #expect(
            read.mentions.map { $0.split(separator: "=")[0] } == [
                "Thailand", "Constitutional Court",
            ])
    }

    @Test func whatABodyIsForBelongsToItsName() {
        let read = Read("An order of the Federal Service for the Financial Markets came on May 4.")
        #expect(read.slugs == ["federal-service-for-the-financial-markets"])
        let front = Tagged(
            "They joined the Popular Front for the Liberation of Kashmir in May.",
            ["Popular Front": .organization, "Kashmir": .place])
        #expect(
            front.words { NameBounds($0, gazetteer: .shared, names: $1).revised($1) }
                == ["Popular Front for the Liberation of Kashmir"])
    }

    @Test(arguments: [
        (
            "Then the Department for Environment, Food and Rural Affairs spoke.",
            ["Department for Environment, Food and Rural Affairs"]
        ),
        (
            "Then the Ministry of Health, Labour and Welfare spoke.",
            ["Ministry of Health, Labour and Welfare"]
        ),
        (
            "Then the House Committee on Energy and Commerce met.",
            ["House Committee on Energy and Commerce"]
        ),
        (
            "Then the Ministry of Defence, NATO and France agreed.",
            ["Ministry of Defence", "NATO", "France"]
        ),
        (
            "Then the Department of Energy, Ford and General Motors signed.",
            ["Department of Energy", "Ford", "General Motors"]
        ),
    ])
    func allThatAMinistryIsForBelongsToItsName(_ text: String, _ names: [String]) {
        #expect(Read(text).mentions.map { $0.split(separator: "=")[0] } == names.map { $0[...] })
    }

    @Test(arguments: [
        (
            Tagged(
                "Then the Senate Health, Education, Labor and Pensions Committee met.",
                [
                    "Senate Health": .organization, "Education": .organization,
                    "Labor and Pensions Committee": .organization,
                ]),
            ["Senate Health, Education, Labor and Pensions Committee"]
        ),
        (
            Tagged(
                "Then the Union of Rail, Maritime, and Transport Workers met.",
                ["Union of Rail": .organization, "Transport Workers": .organization]),
            ["Union of Rail, Maritime, and Transport Workers"]
        ),
        // A list of three, of whom the last is a committee.
        (
            Tagged(
                "Then they met Boeing, Airbus and Energy Committee members.",
                [
                    "Boeing": .organization, "Airbus": .organization,
                    "Energy Committee": .organization,
                ]),
            ["Boeing", "Airbus", "Energy Committee"]
        ),
        (
            Tagged(
                "Then the U.S. Court of Appeals for the Ninth Circuit ruled.",
                ["U.S. Court of Appeals": .organization, "Ninth Circuit": .place]),
            ["U.S. Court of Appeals for the Ninth Circuit"]
        ),
        (
            Tagged(
                "Then the Constitutional Court of South Africa ruled.",
                ["Constitutional Court of": .organization, "South Africa": .place]),
            ["Constitutional Court of South Africa"]
        ),
        (
            Tagged(
                "Then West Mercia Police and the New York Police Department came.",
                ["West Mercia": .place, "New York": .place]),
            ["West Mercia Police", "New York Police Department"]
        ),
        (
            Tagged(
                "Then Edith (Crane) Tait of Leeds (Labour) came.",
                ["Edith": .person, "Crane": .person, "Leeds": .place]),
            ["Edith (Crane) Tait", "Leeds"]
        ),
        (
            Tagged(
                "Then Manuel “Mannix” Dalipe and Ferdinand “Bong” Holm Jr. came.",
                [
                    "Manuel “Mannix": .person, "Ferdinand “Bong": .person, "Holm Jr.": .person,
                ]),
            ["Manuel “Mannix” Dalipe", "Ferdinand “Bong” Holm Jr."]
        ),
        (
            Tagged(
                "Then Kwon Young-se met Ana Holm-led talks.",
                ["Kwon Young": .person, "Ana Holm": .person]),
            ["Kwon Young-se", "Ana Holm"]
        ),
        (
            Tagged(
                "Then Li Ka-shing's son met Ana Holm-built cars.",
                ["Li Ka": .person, "Ana Holm": .person]),
            ["Li Ka-shing", "Ana Holm"]
        ),
        (Tagged("A. Raja left.", ["Raja": .person]), ["A. Raja"]),
        (Tagged("A. Carl left.", ["Carl": .person]), ["Carl"]),
        (
            Tagged(
                "The Directorate of Vigilance and Anti-Corruption (DVAC) left.",
                ["Directorate of Vigilance": .organization]),
            ["Directorate of Vigilance and Anti-Corruption"]
        ),
        (
            Tagged(
                "The Directorate of Vigilance and Anti-Corruption (Lima) left.",
                ["Directorate of Vigilance": .organization]),
            ["Directorate of Vigilance"]
        ),
        (
            Tagged("Then Daegu Mayor Hong Joon-pyo left.", ["Daegu Mayor Hong Joon-pyo": .person]),
            ["Daegu", "Hong Joon-pyo"]
        ),
        (
            Tagged("Then Ana Holm (Ohio) Senate leader spoke.", ["Ana Holm": .person]),
            ["Ana Holm"]
        ),
    ])
    func namesAreWhole(_ tagged: Tagged, _ names: [String]) {
        #expect(
            tagged.words { NameBounds($0, gazetteer: .shared, names: $1).revised($1) } == names)
    }

    @Test func aCourtIsCalledWithoutItsState() {
        let read = Read(
            "Judges of the Supreme Court of India met. The Supreme Court rules in May.")
        #expect(read.slugs == ["indian-supreme-court"])
    }

    @Test func aNobleTitleIsAName() {
        let duke = Read("Then the Duke of Sussex left. The Duke of Sussex came to Sussex late.")
        #expect(
            duke.mentions == [
                "Duke of Sussex=duke-of-sussex", "Duke of Sussex=duke-of-sussex", "Sussex=sussex",
            ])
        let beside = Read(
            "Then Martha Holt, Duchess of Sussex, left. The Duchess of Sussex was late.")
        #expect(
            beside.mentions == [
                "Martha Holt=martha-holt", "Duchess of Sussex=martha-holt",
                "Duchess of Sussex=martha-holt",
            ])
        let known = Read("Then Luiz Silveira, widely known as Lulinha, left. Lulinha was late.")
        #expect(Set(known.slugs) == ["luiz-silveira"])
        let before = Read("Then the Duke of Sussex, Prince Harry, left. Harry was late.")
        #expect(Set(before.slugs) == ["duke-of-sussex"])
    }

    @Test func lettersBehindANameAreNoPartOfIt() {
        let counsel = Tagged("Then Simon Holt KC spoke.", ["Simon Holt KC": .person])
        #expect(
            counsel.words { NameBounds($0, gazetteer: .shared, names: $1).revised($1) }
                == ["Simon Holt"])
        let read = Read("Cllr Janet Moxon came late. “It is late,” Cllr Moxon said.")
        #expect(read.mentions == ["Janet Moxon=janet-moxon", "Moxon=janet-moxon"])
    }

    @Test func aPartyIsLeftForAnother() {
        let read = Read("She left the Labour Party for the Conservative Party in May.")
        #expect(read.slugs == ["labour-party", "conservative-party"])
    }

    @Test func aDayIsNoPartOfABodysName() {
        let read = Read("The report went to the Kenyan Defense Ministry for Monday.")
        #expect(read.slugs == ["kenyan-defense-ministry"])
    }

    @Test func anOfficeGoesOnBehindItsBody() {
        let read = Read(
            "It was the Undersecretary of the Air Force for Acquisition Martha Holt who wrote it.")
        #expect(read.slugs == ["air-force", "martha-holt"])
    }

    @Test func aHyphenPartsNamesThatStandAlone() {
        let read = Read(
            """
            The Boeing-Air Force contract ended in May. Boeing is sorry, and the Air Force said \
            that the Air Force is too.
            """)
        #expect(read.slugs == ["boeing", "air-force"])
    }

    @Test func anAirlineIsNamedWithoutTheFlight() {
        let read = Read("Among them are the losses of Adam Air Flight 574 and a ferry.")
        #expect(read.slugs == ["adam-air"])
    }

    @Test func aFullNameBehindADescriptionIsFound() {
        let read = Read("A letter from Translator Martha Holt reached Oslo, and Holt came too.")
        #expect(read.slugs == ["martha-holt", "oslo"])
    }

    @Test(arguments: [
        ("Transport Secretary Fiona Hyslop-Grant left.", ["Fiona Hyslop-Grant"]),
        ("Kate Smith-Page sang.", ["Kate Smith-Page"]),
        ("The Ana Ruiz-backed plan failed.", ["Ana Ruiz"]),
    ])
    func aHyphenatedSurnameIsWhole(_ text: String, _ names: [String]) {
        #expect(Read(text).mentions.map { $0.split(separator: "=")[0] } == names.map { $0[...] })
    }

    @Test(arguments: [
        (
            "The Department of Work and Pensions spoke.", "Department of Work",
            EntityKind.organization, "Department of Work and Pensions", EntityKind.organization
        ),
        (
            "The Ministry of Defence and Parliament spoke.", "Ministry of Defence", .organization,
            "Ministry of Defence", .organization
        ),
        (
            "The Environment and Land Court ruled.", "Land Court", .organization,
            "Environment and Land Court", .organization
        ),
        (
            "The Senate and Land Court ruled.", "Land Court", .organization, "Land Court",
            .organization
        ),
        (
            "The Stow-on-the-Wold Council met.", "Wold Council", .organization,
            "Stow-on-the-Wold Council", .organization
        ),
        (
            "He left Carrick-on-Shannon early.", "Shannon", .person, "Carrick-on-Shannon", .place
        ),
        (
            "The James Webb Space Telescope works.", "James Webb", .person,
            "James Webb Space Telescope", .work
        ),
        ("Then James Webb Space left.", "James Webb", .person, "James Webb", .person),
    ])
    func aNameIsTakenWhole(
        _ text: String, _ name: String, _ kind: EntityKind, _ whole: String, _ wholeKind: EntityKind
    ) {
        let tagged = Tagged(text, KeyValuePairs(dictionaryLiteral: (name, kind)))
        let revised = NameBounds(tagged.text, gazetteer: .shared, names: tagged.names)
            .revised(tagged.names)
        #expect(revised.map(\.kind) == [wholeKind])
        #expect(tagged.words { _, _ in revised } == [whole])
    }

    @Test func whomSomebodyIsOfIsNoPartOfTheName() {
        let tagged = Tagged(
            "Alexia Howard of Bernstein spoke.", ["Alexia Howard of Bernstein": .person])
        let revised = NameBounds(tagged.text, gazetteer: .shared, names: tagged.names)
            .revised(tagged.names)
        #expect(revised.map(\.kind) == [.person, .organization])
        #expect(tagged.words { _, _ in revised } == ["Alexia Howard", "Bernstein"])
    }

    @Test func whatAMinisterIsForIsNoPartOfAName() {
        let tagged = Tagged(
            "Minister for Rural Affairs Áine Hession left.",
            ["Rural Affairs Áine Hession": .organization])
        #expect(
            tagged.words { NameBounds($0, gazetteer: .shared, names: $1).revised($1) }
                == ["Áine Hession"])
    }

    @Test func noNameBeginsWithAMark() {
        let quoted = Tagged("“We are late,” Holt wrote.", ["” Holt": .place])
        #expect(
            quoted.words { NameBounds($0, gazetteer: .shared, names: $1).revised($1) } == ["Holt"])
    }

    @Test func noNameEndsWithinAWord() {
        let council = Tagged(
            "The Permanent Council of the Organization for Security and Co-operation in Europe met.",
            ["Permanent Council of the Organization for Security and Co-": .organization])
        #expect(
            council.words { NameBounds($0, gazetteer: .shared, names: $1).revised($1) } == [
                "Permanent Council of the Organization for Security and Co-operation in Europe"
            ])
        let office = Tagged("They met at the Paris-based Bureau.", ["Paris-": .place])
        #expect(
            office.words { NameBounds($0, gazetteer: .shared, names: $1).revised($1) }
                == ["Paris-based"])
    }

    @Test func whatOpensAHeadlineIsNoFirstName() {
        let read = Read(
            "# Tennis: Unseeded Zheng stuns Sabalenka to reach final\nZheng Wushuang stunned Ana Ruiz in Wuhan."
        )
        #expect(read.mentions.contains("Zheng=zheng-wushuang"))
    }

    @Test(arguments: [
        "Foreign, Commonwealth & Development Office",
        "Department for Digital, Culture, Media and Sport",
    ])
    func fieldsOfAnOfficeAreItsName(_ name: String) {
        let mentions = Read("The \(name) agreed on Monday.").mentions
        #expect(mentions.first?.hasPrefix(name + "=") == true)
    }

    @Test func whatSomebodyWasCalledOnceIsNobody() {
        let read = Read("Anna Kovac, née Novak, was born in Zagreb. Margaret Ward (nee Hill) left.")
        #expect(read.slugs == ["anna-kovac", "zagreb", "margaret-ward"])
    }

    @Test func theFirstWordOfACompanyIsIt() {
        let read = Read("Nordvik Renewables ASA said so. Nordvik paid. The shares of Nordvik rose.")
        #expect(read.slugs == ["nordvik-renewables-asa"])
    }
}
