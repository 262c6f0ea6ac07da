import Testing

@testable import Language

@Suite struct MentionTests {
    @Test func anOwnerWithinANameIsNobody() {
        #expect(Read("It shows Marta’s Comet and Marta's Cluster at night.").slugs.isEmpty)
        #expect(Read("It shows Marta Holt and Marta’s Comet.").slugs == ["marta-holt"])
    }

    @Test func aListedNameIsNotCutInTwo() {
        let read = Read(
            "The Ruling Council of the Organisation for Economic Co-operation and Development met.")
        #expect(read.mentions.count == 1)
        #expect(read.mentions.first?.contains("Co-operation and Development=") == true)
    }

    @Test func whatAnOfficeIsOfIsNoName() {
        let read = Read("Secretary of State Dana Whitlock left at 19:00 UTC on Monday.")
        #expect(read.slugs == ["dana-whitlock"])
    }

    @Test(arguments: [
        ("She asked Ms O’Brannigan about it.", "obrannigan"),
        ("It was heard by Mrs Justice Adeyelu on appeal.", "adeyelu"),
        ("The clerk wrote to Lord Penhallow KC about it.", "penhallow"),
        ("The court heard Ms St Holdra in private.", "st-holdra"),
        ("They met Dr. Okonkwelu there.", "okonkwelu"),
    ])
    func whoIsAddressedIsAPerson(_ text: String, _ slug: String) {
        let read = Read(text)
        #expect(read.slugs == [slug])
        #expect(read.kind(slug) == .person)
    }

    @Test(arguments: [
        "He told Mr Speaker so.",
        "MR was written on it.", "They met Sir on Tuesday.",
    ])
    func aFormOfAddressAloneIsNobody(_ text: String) {
        #expect(Read(text).slugs.isEmpty)
    }

    @Test func aCountrysMinistryIsOneName() {
        let read = Read("The Kenyan Defense Ministry wrote to the Kenyan Defense Minister.")
        #expect(
            read.mentions == ["Kenyan Defense Ministry=kenyan-defense-ministry", "Kenyan=kenya"])
    }

    @Test func aCurrencyIsNoCountry() {
        #expect(Read("It cost them US$ 17 million that year.").mentions.isEmpty)
    }

    @Test func aNameMayEndInParticlesAndAnotherWord() {
        let read = Read("President Omar Farid el-Masri ordered it, and Omar Farid el-Masri left.")
        #expect(read.slugs == ["omar-farid-el-masri"])
    }

    @Test func aCompanyIsCalledByItsNameWithoutItsForm() {
        let read = Read("The case is against Halden Marine Inc. of Oslo. Nobody at Halden spoke.")
        #expect(read.slugs.filter { $0.contains("halden") } == ["halden-marine-inc"])
    }

    @Test func aNameThatEndsInATradeIsACompanys() {
        let read = Read("Its owner is Marta Holt Shipping of Oslo.")
        #expect(read.kind("marta-holt-shipping") == .organization)
        let short = Read(
            "The council gave Brightwater Homes leave to build. Brightwater said it would start.")
        #expect(short.slugs.filter { $0.contains("brightwater") } == ["brightwater-homes"])
        #expect(short.kind("brightwater-homes") == .organization)
    }

    @Test func acronymsAndFullNamesAreOneEntity() {
        let read = Read(
            "The United States agreed. The U.S. envoy and the US delegation left America.")
        #expect(
            read.mentions == [
                "United States=united-states", "U.S.=united-states", "US=united-states",
                "America=united-states",
            ])
        #expect(read.kind("united-states") == .place)
    }

    @Test func smallLettersAreNoAcronyms() {
        #expect(Read("They told us who would turkey and it.").mentions.isEmpty)
    }

    @Test func adjectivesMeanTheCountry() {
        let read = Read("Some Norwegian trawlers left before the Danes came.")
        #expect(read.mentions == ["Norwegian=norway", "Danes=denmark"])
        #expect(read.analysis.mentions.map(\.form) == [.adjective, .adjective])
    }

    @Test(arguments: [
        ("It was written in English.", false), ("She speaks French and German.", false),
        ("He is fluent in Spanish.", false), ("Her Italian lessons ended.", false),
        ("A Dutch-speaking clerk left.", false), ("The English captain won.", true),
        ("It fell in French markets.", true), ("They met two Germans in Oslo.", true),
        ("Talks with the French went on.", true),
    ])
    func aLanguageIsNoCountry(_ text: String, _ isCountry: Bool) {
        let countries = ["england", "france", "germany", "spain", "italy", "netherlands"]
        #expect(countries.contains { Read(text).kind($0) == .place } == isCountry)
    }

    @Test func lettersOfAnotherLanguageMeanTheNameBeforeThem() {
        let text = "The Halden Electoral Commission (CNE) met. The CNE spoke."
        let read = Read(text)
        #expect(read.mentions.filter { $0.hasPrefix("CNE=") }.count == 2)
        #expect(read.mentions.allSatisfy { $0.hasSuffix("=halden-electoral-commission") })
        #expect(
            Read("The Halden Electoral Commission (CNE) met.").mentions.contains(
                "CNE=halden-electoral-commission"))
        // Once, and behind what need not be a body, it may be anything.
        let once = Read("They met at the Halden Riverside (CNE).")
        #expect(!once.mentions.contains { $0.hasPrefix("CNE=halden") })
    }

    @Test(arguments: [
        ("African Union Transition Mission in Somalia", "ATMIS", "will hand over bases."),
        ("Organization of Petroleum Exporting Countries", "OPEC", "raised its forecast."),
        ("National Institute for Health and Care Excellence", "NICE", "approved the drug."),
    ])
    func aNameGoesUpToItsLetters(_ name: String, _ letters: String, _ rest: String) throws {
        let mentions = Read("The \(name) (\(letters)) \(rest) \(letters) said it works.").mentions
        let slug = try #require(mentions.first?.split(separator: "=").last)
        #expect(mentions == ["\(name)=\(slug)", "\(letters)=\(slug)", "\(letters)=\(slug)"])
    }

    @Test func lettersThatFitNoNameAreNoneOfIt() {
        let text = "The African Union Transition Mission in Somalia (XYZ) will hand over bases."
        #expect(
            Read(text).mentions.first == "African Union Transition Mission="
                + "african-union-transition-mission")
    }

    @Test func whoMadeTheArticleIsNobodyInIt() {
        let read = Read("It rained in Lima. (Reporting by Ana Ruiz; Editing by Bo Lund)")
        #expect(read.slugs == ["lima"])
    }

    @Test func aTickerIsItsCompany() {
        let read = Read(
            "Microsoft (MSFT) rose. Electronic Arts Inc. (NASDAQ: EA) fell. EA said so.")
        #expect(read.mentions.contains("MSFT=microsoft"))
        #expect(read.mentions.filter { $0 == "EA=electronic-arts-inc" }.count == 2)
    }

    @Test func ratingsAreNoNames() {
        let text =
            "Analyst Ana Ruiz cut the stock from Buy to Neutral and kept an Equal-Weight rating."
        #expect(Read(text).slugs == ["ana-ruiz"])
    }

    @Test func titlesOfSeveralAreNoNames() {
        let read = Read("They included Sens. Ana Ruiz and Bo Lund.")
        #expect(read.slugs == ["ana-ruiz", "bo-lund"])
        #expect(read.analysis.sentences.count == 1)
    }

    @Test func aByLineAndAButtonNameNobody() {
        let read = Read("% Ana Ruiz Holm in Oslo\n% Facebook\n% WhatsApp\nIt rained in Lima.")
        #expect(read.slugs == ["oslo", "lima"])
    }

    @Test func aNameGoesOnBehindSmallWords() {
        let tagged = Tagged("They saw Teresa do Rosário there.", ["Teresa do": .person])
        #expect(
            tagged.words { text, names in
                names.compactMap { TaggedNameRules(text: text).revised($0) }
            } == ["Teresa do Rosário"])
    }

    @Test func wherePeopleAreElectedIsNobody() {
        let read = Read("State Sen. Yasmin Bell, D-Tacoma, agreed.")
        #expect(read.analysis.entities.filter { $0.kind == .person }.map(\.slug) == ["yasmin-bell"])
        #expect(Read("The town hosted Queen Victoria in 1885.").kind("queen-victoria") == .person)
    }

    @Test func anAbbreviatedOfficeIsNoBody() {
        for (text, name) in [
            ("A law signed by Gov. Kim Reynolds passed.", "Gov"),
            ("She is the Group Chief Executive of it.", "Group"),
        ] {
            let tagged = Tagged(text, KeyValuePairs(dictionaryLiteral: (name, .organization)))
            #expect(TaggedNameRules(text: tagged.text).revised(tagged.names[0]) == nil)
        }
    }

    @Test func aJudgesFormOfAddressIsNoBody() {
        let read = Read(
            "Chief Justice Ana Ruiz and Justice Tom Hanley met. The Chief Justice left.")
        #expect(read.kind("justice") == nil)
        #expect(read.kind("ana-ruiz") == .person && read.kind("tom-hanley") == .person)
    }

    @Test func theLongestNameWins() {
        let read = Read("The World Food Programme wrote to the European Space Agency (ESA).")
        #expect(
            read.mentions == [
                "World Food Programme=world-food-programme",
                "European Space Agency=european-space-agency", "ESA=european-space-agency",
            ])
        #expect(read.kind("world-food-programme") == .organization)
    }

    @Test func organizationsAreKnownByTheirHead() {
        let read = Read(
            "Staff of Bortex Inc met the US Labor Department and the Ministry of Foreign Affairs.")
        #expect(
            read.mentions == [
                "Bortex Inc=bortex-inc", "US Labor Department=us-labor-department",
                "Ministry of Foreign Affairs=ministry-of-foreign-affairs",
            ])
    }

    @Test func headWordsAloneAreNoNames() {
        #expect(Read("They asked the Ministry and the Council. Then the Party left.").slugs.isEmpty)
    }

    @Test func namesHaveParticlesHyphensAndInitials() {
        let read = Read(
            """
            We met Abdel Karim el-Tahir, Ursula von der Brück, Jean-Paul Le Gall and John Q. Marsh.
            """)
        #expect(
            read.analysis.entities.map(\.name) == [
                "Abdel Karim el-Tahir", "Ursula von der Brück", "Jean-Paul Le Gall",
                "John Q. Marsh",
            ])
        #expect(read.analysis.entities.allSatisfy { $0.kind == .person })
    }

    @Test func headingsAndSentenceStartsMakeNoEntities() {
        let read = Read(
            """
            # Tariffs Might Take Longer
            Conversely, the plan failed. Lawmakers shrugged. Meanwhile, rain fell.
            # Hostile Gestures
            Additionally, nothing moved.
            # THE NEWS WE ALL NEED
            Inflation rose.
            """)
        #expect(read.slugs.isEmpty)
    }

    @Test func headingsNameWhatIsEstablished() {
        let read = Read("# Mendoza Meets Chile\nPaula Mendoza left early.")
        #expect(
            read.mentions == [
                "Mendoza=paula-mendoza", "Chile=chile", "Paula Mendoza=paula-mendoza",
            ])
    }

    @Test func aCapitalAtASentenceStartNeedsSupport() {
        #expect(Read("Harvest was late. Nothing grew.").slugs.isEmpty)
        let read = Read("Harvest was late. Reporters met Carla Harvest at home.")
        #expect(read.mentions.first == "Harvest=carla-harvest")
    }

    @Test func titlesInQuotationMarksMakeNoEntities() {
        let read = Read("The paper, “Taking Stock After Many Hard Winters in Peru,” came out.")
        #expect(read.mentions == ["Peru=peru"])
    }

    @Test func spansHaveNoArticleAndNoPossessive() {
        let read = Read("The Kremlin’s plan and Japan's answer pleased the United Nations’ chief.")
        #expect(
            read.mentions == [
                "Kremlin=kremlin", "Japan=japan", "United Nations=united-nations",
            ])
    }

    @Test func addressesAndHandlesAreLeftAlone() {
        let read = Read(
            "See https://example.org/Russia/NATO, mail Berlin@example.org or ask @Moscow #Kyiv.")
        #expect(read.mentions.isEmpty)
    }

    @Test func hyphenatedWordsKeepTheName() {
        #expect(Read("A Moscow-backed deal.").mentions == ["Moscow=moscow"])
    }

    @Test func monthsAndWeekdaysAreNoNames() {
        #expect(Read("It began on Monday in April, and May was cold.").slugs.isEmpty)
    }

    @Test func peopleAreKnownByTheirOffice() {
        let read = Read("Talks with Prime Minister Okonjo and spokesman Zrbny failed.")
        #expect(read.slugs == ["okonjo", "zrbny"])
        #expect(read.kind("okonjo") == .person)
    }

    @Test func placesAreKnownByTheirWords() {
        let read = Read(
            "Floods reached the Ramoti Valley and Lake Ondara, and hit homes in Quelba.")
        #expect(read.slugs == ["ramoti-valley", "lake-ondara", "quelba"])
        #expect(read.analysis.entities.allSatisfy { $0.kind == .place })
    }

    @Test func whatFollowsACompanysSuffixIsNoPartOfItsName() {
        let read = Read("Staff of Bortex LLC Jim Harlow and a Centre for Ocean Study left.")
        #expect(read.mentions.first == "Bortex LLC=bortex-llc")
        #expect(read.slugs.contains("centre-for-ocean-study"))
    }

    @Test func twoOrdinaryWordsWithCapitalsAreNoPerson() {
        #expect(Read("They praised Digital Freedom there.").slugs.isEmpty)
        #expect(Read("He flew the Martin Aircraft home.").slugs.isEmpty)
    }

    @Test func whoSpeaksIsAPersonUnlessTheNameIsACompanys() {
        let read = Read("In the end Quellmann said no, and then SeaTrawler said yes.")
        #expect(read.kind("quellmann") == .person)
        #expect(read.kind("seatrawler") == .organization)
    }

    @Test func anAcronymOfSmallLettersIsTheNameBeforeIt() {
        let read = Read("The Nordic Ferry Agency (Nfa) left Oslo. The Nfa came back.")
        #expect(read.slugs == ["nordic-ferry-agency", "oslo"])
        let bank = Read("The Bank of Nordmark (BoN) left Oslo. Later BoN came back.")
        #expect(bank.slugs == ["bank-of-nordmark", "oslo"])
    }

    @Test func aDefinedAcronymIsTheNameBeforeIt() {
        let read = Read(
            "The Baltic Fisheries Alliance (BFA) met. Later the BFA spoke, and BFA boats sailed.")
        #expect(read.slugs == ["baltic-fisheries-alliance"])
        #expect(read.mentions.count == 4)
    }
}
