import Testing

@testable import Language

@Suite struct NameKindsTests {
    @Test func whatSomebodyIsTheHeadOfIsNobody() {
        let read = Read("Blaze Aid founder Kevin Butler met Bulloo Shire mayor John Ferguson.")
        #expect(read.kind("blaze-aid") == .organization)
        #expect(read.kind("bulloo-shire") == .place)
        #expect(read.roles("kevin-butler") == ["Blaze Aid founder"])
    }

    @Test func whatEndsALineIsNotTheSeatOfWhoBeginsTheNext() {
        let read = Read("Bulloo Shire MP Ana Ruiz met Helen Corrigan MP.\n\nBo Lund left.")
        #expect(read.kind("bulloo-shire") == .place)
        let release = Read("From: Helen Corrigan MP\nPublished 4 June 2024\n\nHelen Corrigan left.")
        #expect(release.kind("helen-corrigan") == .person)
    }

    @Test func aShipIsNoQueen() {
        let read = Read(
            "HMS Queen Elizabeth left with the USS Gerald R. Ford and HMS Prince of Wales.")
        #expect(
            read.slugs == ["hms-queen-elizabeth", "uss-gerald-r-ford", "hms-prince-of-wales"])
        #expect(read.analysis.entities.allSatisfy { $0.kind == .work })
        #expect(read.analysis.roles.isEmpty)
    }

    @Test func willOpensAQuestionAndIsNoFirstName() {
        #expect(Read("Bo Lund came. Will Lund win again?").slugs == ["bo-lund"])
        #expect(Read("Will Lund came. Will Lund is here?").slugs == ["will-lund"])
    }

    @Test func aMassIsNoState() {
        #expect(
            Read("They met at Mass. Ana Ruiz left Boston, Mass.").slugs.contains("massachusetts"))
        #expect(Read("They met Ana Ruiz at Mass.").slugs == ["ana-ruiz"])
    }

    @Test func aCommonWordThatOpensAHeadlineIsNoName() {
        #expect(Read("# Bridge opens\n\nThe firm built it.").slugs == [])
        #expect(Read("# Court rejects appeal\n\nIt was late.").slugs == [])
        #expect(Read("# Bank cuts rates\n\nIt was late.").slugs == [])
        #expect(
            Read("\"The Queen asked more than most ministers,\" said Linda Holt.").slugs
                == ["linda-holt"])
    }

    @Test func aDatelineBeginsWithAPlace() {
        let read = Read("BELVAR, Sept. 5 — President Mira Dolan won.")
        #expect(read.kind("belvar") == .place)
        #expect(Read("He met BELVAR, 5.").slugs == [])
    }

    @Test func agenciesOfCreditsAreNobodyInTheStory() {
        let read = Read(
            "% Photograph: Joseph Mwangi/Reuters\nThe Red Cross left Lagos.\n% By Ann Lee in Oslo, CNN"
        )
        #expect(read.slugs == ["red-cross", "lagos", "oslo"])
    }

    @Test func aTeamIsABodyAndIsCalledByItsLastWord() {
        let read = Read(
            "Thornley Rovers won. The captain of Rovers, Bo Lund, left. Then Carrow Wanderers won.")
        #expect(read.kind("thornley-rovers") == .organization)
        #expect(read.kind("carrow-wanderers") == .organization)
        #expect(read.mentions.contains("Rovers=thornley-rovers"))
    }

    @Test func aProvinceIsAPlace() {
        let read = Read("She works in Uttar Pradesh, Borno and Michoacán.")
        #expect(read.slugs == ["uttar-pradesh", "borno", "michoacan"])
        #expect(read.analysis.entities.allSatisfy { $0.kind == .place })
    }

    @Test func whereAPictureIsFromIsNoName() {
        #expect(Read("A bus fell into a ravine near Ayacucho (Handout)").slugs == ["ayacucho"])
    }

    @Test func aListedClubIsABodyAndNeitherAPlaceNorAPerson() {
        let read = Read("Bayern Munich beat Borussia Dortmund, and Hertha Berlin beat the Lakers.")
        #expect(
            read.slugs == [
                "bayern-munich", "borussia-dortmund", "hertha-bsc", "los-angeles-lakers",
            ])
        #expect(read.analysis.entities.allSatisfy { $0.kind == .organization })
    }

    @Test func whoIsOfSomebodysFamilyIsAPerson() {
        let tagged = Tagged(
            "He left with his wife, Turid, her son Rossland and the sister city, Rossland.",
            ["Turid": .work, "Rossland": .place, "Rossland.": .place])
        let revised = NameKinds(tagged.text, gazetteer: .shared, names: tagged.names)
            .revised(tagged.names)
        #expect(revised.first?.kind == .person)
        let read = Read("“We will go,” said his wife, Turid, “and count the sheep.”")
        #expect(read.speakers == ["turid", "turid"])
    }

    @Test func diseasesAndPricesAreNobody() {
        #expect(
            Read("Bo Lund has Parkinson's disease. His mother had Alzheimer’s in Oslo.").slugs
                == ["bo-lund", "oslo"])
        #expect(Read("Bo Lund paid KSh3.5bn for it.").slugs == ["bo-lund"])
        let shares = Tagged("It sold Acme Bancorp ACB.N now.", ["Acme Bancorp ACB": .organization])
        #expect(
            shares.words { text, names in
                names.compactMap { TaggedNameRules(text: text).revised($0) }
            } == ["Acme Bancorp"])
    }

    @Test func shortTitlesOfPapersAreNoNames() {
        let read = Read("Deputy CM Bo Lund met Karnataka CM Ana Ruiz on Monday.")
        #expect(read.slugs == ["bo-lund", "karnataka", "ana-ruiz"])
        #expect(read.roles("bo-lund") == ["Deputy CM"])
        #expect(read.roles("ana-ruiz") == ["Karnataka CM"])
    }

    @Test func aChiefOfHonorHasTheOfficeBesideHim() {
        let read = Read("The Chairman of Zenith Bank, Chief Bo Lund, and Barr. Ana Ruiz spoke.")
        #expect(read.roles("bo-lund") == ["Chairman of Zenith Bank"])
        #expect(read.slugs == ["zenith-bank", "bo-lund", "ana-ruiz"])
    }

    @Test func aJudgeIsAPerson() {
        let read = Read(
            "Justice Mohsin Kayani, Justice Babar Sattar and others met. The Justice Department did."
        )
        #expect(read.kind("mohsin-kayani") == .person)
        #expect(read.kind("babar-sattar") == .person)
    }

    @Test func anOfficeIsNoBody() {
        let read = Read("Inspector General of Police (IGP), Vijay Kumar, said so. The IGP left.")
        #expect(read.slugs == ["vijay-kumar"])
    }

    @Test func whatTheTextCallsAPlace() {
        let read = Read(
            "The rivers Ravi, Beas and Sutlej flow there. They left the village of Sarma.")
        #expect(read.analysis.entities.allSatisfy { $0.kind == .place })
        #expect(read.slugs == ["ravi", "beas", "sutlej", "sarma"])
    }

    @Test(arguments: ["iPod", "iBook"]) func aSmallIBeforeACapitalIsAProduct(_ name: String) {
        let read = Read("Apple sold the \(name) music player in Oslo.")
        #expect(read.kind(slug(for: name)) == .work)
    }

    @Test(arguments: [
        ("Mexico's Ximena Quispe won on Monday.", EntityKind.person),
        ("The cup is Mexico's Ximena Quispe's. Quispe, 28, left.", .person),
        ("Mexico's Ximena Quispe was hit on Monday.", .place),
        ("They beat the Ximena Quispe.", .place),
    ])
    func whoDoesWhatPeopleDoIsNoPlaceOfACountry(_ text: String, _ kind: EntityKind) {
        let tagged = Tagged(text, ["Ximena Quispe": .place])
        let revised = NameKinds(tagged.text, gazetteer: .shared, names: tagged.names)
            .revised(tagged.names)
        #expect(revised.map(\.kind) == [kind])
    }

    @Test(arguments: [
        ("Luton Town beat Derby County on Saturday.", "Luton Town", EntityKind.organization),
        ("They drew with Luton Town on Saturday.", "Luton Town", .organization),
        ("They live in Luton Town now.", "Luton Town", .place),
    ])
    func aTownThatPlaysIsAClub(_ text: String, _ name: String, _ kind: EntityKind) {
        let tagged = Tagged(text, KeyValuePairs(dictionaryLiteral: (name, .place)))
        let revised = NameKinds(tagged.text, gazetteer: .shared, names: tagged.names)
            .revised(tagged.names)
        #expect(revised.map(\.kind) == [kind])
    }

    @Test(arguments: [
        ("TD Cowen analyst Robert Moskow agreed.", "TD Cowen", EntityKind.organization),
        ("Cedar Ridge Mayor Lori Dunham agreed.", "Cedar Ridge", .place),
        ("Eva Lund lawyer Robert Moskow agreed.", "Eva Lund", .person),
        ("Eva Lund, Mayor of Lima, agreed.", "Eva Lund", .person),
    ])
    func whatSomebodysOfficeIsOfIsNobody(_ text: String, _ name: String, _ kind: EntityKind) {
        let tagged = Tagged(text, KeyValuePairs(dictionaryLiteral: (name, .person)))
        let revised = NameKinds(tagged.text, gazetteer: .shared, names: tagged.names)
            .revised(tagged.names)
        #expect(revised.map(\.kind) == [kind])
    }

    @Test func aRankBeforeAKnownSurnameIsNoBody() {
        let tagged = Tagged(
            "Luis Baptista left. General Baptista and General Electric stayed.",
            [
                "Luis Baptista": .person, "General Baptista": .organization,
                "General Electric": .organization,
            ])
        let revised = NameKinds(tagged.text, gazetteer: .shared, names: tagged.names)
            .revised(tagged.names)
        #expect(revised.map(\.kind) == [.person, .person, .organization])
        #expect(
            tagged.words { _, _ in revised } == ["Luis Baptista", "Baptista", "General Electric"])
    }

    @Test func indicesAreNoOrganizations() {
        let read = Read("In London the FTSE 100 fell, and the Nikkei rose. The Dow Jones fell too.")
        for index in ["ftse-100", "nikkei-225", "dow-jones-industrial-average"] {
            #expect(read.kind(index) == .work, "\(index)")
        }
        #expect(Read("The Halden index fell in Oslo.").kind("halden") != .organization)
    }

    @Test func anExchangeIsNotItsIndex() {
        let read = Read("The American Stock Exchange index was down.")
        #expect(read.kind("american-stock-exchange") == .organization)
    }

    @Test func aCompanysModelIsNobody() {
        let tagged = Tagged(
            "Ford sold a Ford Falcon to Harrison Holt, and the Falcon was late.",
            [
                "Ford": .organization, "Ford Falcon": .person, "Harrison Holt": .person,
                "Falcon": .person,
            ]
        )
        let revised = NameKinds(tagged.text, gazetteer: .shared, names: tagged.names)
            .revised(tagged.names)
        #expect(revised.map(\.kind) == [.organization, .work, .person, .work])
    }

    @Test(arguments: [
        ("Holdra sued Holdra Wireless.", EntityKind.organization),
        ("Holdra sued the Holdra District Council.", .place),
        ("A man in Holdra sued Holdra Wireless.", .place),
    ]) func aPlaceThatACompanyIsCalledByIsTheCompany(_ words: String, _ kind: EntityKind) {
        let tagged = Tagged(
            words,
            [
                "Holdra Wireless": .organization, "Holdra District Council": .organization,
                "Holdra": .place,
            ])
        let revised = NameKinds(tagged.text, gazetteer: .shared, names: tagged.names)
            .revised(tagged.names)
        #expect(revised.first?.kind == kind)
    }

    @Test func shortFormsOfCommonWordsAreNoNames() {
        #expect(Read("The GDP of Norway grew, said an NGO to the CEO.").slugs == ["norway"])
    }

    @Test func wordsOfAQuotedTitleAreNoWork() {
        let tagged = Tagged(
            "A paper headlined, “Taking Action to Uncover and Counter Norway’s Own Operation.”",
            ["Taking Action to Uncover": .work])
        #expect(
            tagged.words { text, names in
                names.compactMap { TaggedNameRules(text: text).revised($0) }
            }.isEmpty)
    }

    @Test func aMinistersFieldIsNoBody() {
        let read = Read("It was Deputy Defense Secretary Martha Holt who wrote to Oslo.")
        #expect(read.slugs == ["martha-holt", "oslo"])
    }

    @Test func aStormIsAnEvent() {
        let storm = Tagged(
            "Storm Daria came to Cork, and Storm Ruiz did not.",
            ["Storm Daria": .person, "Cork": .place, "Storm Ruiz": .person])
        let revised = NameKinds(storm.text, gazetteer: .shared, names: storm.names)
            .revised(storm.names)
        #expect(revised.map(\.kind) == [.event, .place, .event])
    }
}
