import Testing

@testable import Language

@Suite struct RoleTests {
    @Test func officesBeforeTheNameKeepTheCountry() {
        let read = Read(
            "French Interior Minister Luc Moreau met US Secretary of State Dana Whitlock there.")
        #expect(read.roles("luc-moreau") == ["French Interior Minister"])
        #expect(read.roles("dana-whitlock") == ["US Secretary of State"])
        #expect(read.mentions.contains("French=france"))
    }

    @Test(arguments: [
        "Joshua King, Carl Brandt and Ned Fox came.",
        "They met Carl Brandt, ministers, and lawmakers.",
        "While it parts from its former leader, Carl Brandt embraced him.",
        "He was expected to head Carl Brandt’s list.",
        "His rival for the post of mayor, Carl Brandt, won.",
        "Carl Brandt, who chaired the meeting, left.",
        "The man accused of posing as a doctor, Carl Brandt, left.",
        "The man she claimed was a doctor, Carl Brandt, left.",
        "The actor who plays the prime minister, Carl Brandt, fell ill.",
    ])
    func anOfficeOfOthers(_ text: String) {
        #expect(Read(text).roles("carl-brandt") == [])
    }

    @Test func whoSpeaksThroughASpokesmanIsNone() {
        #expect(Read("Through a spokesman, Carl Brandt, 70, said so.").roles("carl-brandt") == [])
        #expect(Read("A spokesman, Carl Brandt, said so.").roles("carl-brandt") == ["spokesman"])
    }

    @Test func anOfficeUnderSomebodyWhoIsNamed() {
        let read = Read("Carl Brandt, President Dana Whitlock's senior adviser for Africa, came.")
        #expect(
            read.roles("carl-brandt") == ["President Dana Whitlock's senior adviser for Africa"])
    }

    @Test func anOfficeBeforeACommaAndTheName() {
        let read = Read("Norway's prime minister, Rosa Pereira, spoke to officials.")
        #expect(read.roles("rosa-pereira") == ["Norway's prime minister"])
        let spokesman = Read("Dana Whitlock left. Whitlock's spokesman, Carl Brandt, stayed.")
        #expect(spokesman.roles("carl-brandt") == ["spokesman"])
    }

    @Test(arguments: [
        (
            "“It is late,” said Carl Brandt, chief economist, Bank of England.",
            "chief economist, Bank of England"
        ),
        // Who came with him.
        ("Carl Brandt, chief economist, Boeing and Airbus came.", "chief economist"),
        ("Carl Brandt, chief economist at Boeing, Airbus, came.", "chief economist at Boeing"),
        ("Det Ch Insp Carl Brandt spoke.", "Det Ch Insp"),
        ("Ana Holm, the energy secretary, Carl Brandt, the mayor of Oslo, left.", "mayor of Oslo"),
        ("Carl Brandt, Ph.D., President of Boeing, came.", "President of Boeing"),
        ("Carl Brandt was mayor of Oslo until 2019.", "was mayor of Oslo until 2019"),
        ("Carl Brandt was mayor from 2014 to 2021.", "was mayor from 2014 to 2021"),
        ("It rose when Carl Brandt was mayor of Oslo.", "was mayor of Oslo"),
        ("In 2013, Carl Brandt was a mayor.", "was a mayor"),
        ("Carl Brandt was a mayor.", "mayor"),
        ("The violinist Carl Brandt left.", "violinist"),
        ("Carl Brandt, head of the Union of Writers (UW), came.", "head of the Union of Writers"),
        (
            "The head of the Union of Writers (UW), Carl Brandt, came.",
            "head of the Union of Writers"
        ),
        ("Carl Brandt, a painter whose work was known, left.", "painter"),
        ("The former IT minister Carl Brandt left.", "former IT minister"),
        ("Social Democrat leader Carl Brandt left.", "Social Democrat leader"),
        ("Hospital worker union president Carl Brandt left.", "Hospital worker union president"),
        ("Farm lobby chief Carl Brandt left.", "Farm lobby chief"),
        ("Yesterday president Carl Brandt left.", "president"),
        (
            "The former Ida Holm nursing director Carl Brandt left.",
            "former Ida Holm nursing director"
        ),
        ("Soon Police Chief Carl Brandt left.", "Police Chief"),
        ("Carl Brandt, a spokesman for Mr. Holm, said so.", "spokesman for Mr. Holm"),
        ("It is the party of Prime Minister Carl Brandt in Oslo.", "Prime Minister"),
        ("Officers found PC Carl Brandt there.", "PC"),
        ("Work and Pensions Secretary Carl Brandt left.", "Work and Pensions Secretary"),
        (
            "Shadow work and pensions secretary, Carl Brandt, left.",
            "Shadow work and pensions secretary"
        ),
        ("Children's Minister Carl Brandt left.", "Children's Minister"),
        (
            "Norway's vice minister of ecology and environment, Carl Brandt, left.",
            "Norway's vice minister of ecology and environment"
        ),
        (
            "He asked the commissioner for water resources, Carl Brandt.",
            "commissioner for water resources"
        ),
        (
            "Carl Brandt, who was the medical director of Boeing, spoke.",
            "who was the medical director of Boeing"
        ),
        ("Carl Brandt, a hydrologist at Boeing, left.", "hydrologist at Boeing"),
        ("Gen. Carl Brandt spoke. General Carl Brandt left.", "Gen."),
        (
            "Norway's Science, Technology, Culture and Sports Minister Carl Brandt left.",
            "Norway's Science, Technology, Culture and Sports Minister"
        ),
        (
            "Norwegian Deputy Representative to the United Nations, Carl Brandt, left.",
            "Norwegian Deputy Representative to the United Nations"
        ),
        ("Carl Brandt, the long-time editor of Vogue, left.", "long-time editor of Vogue"),
        ("Carl Brandt, the Dome-Kwabenya MP, left.", "Dome-Kwabenya MP"),
        (
            "The incumbent governor of the state, Carl Brandt, left.",
            "incumbent governor of the state"
        ),
        ("Carl Brandt, the Oslo MP held those posts in Parliament.", "Oslo MP"),
        ("They voted for the Labour Party and Prime Minister Carl Brandt.", "Prime Minister"),
        ("The would-be president Carl Brandt left.", "would-be president"),
        ("They met self-proclaimed president Carl Brandt.", "self-proclaimed president"),
        ("Police held alleged gang leader Carl Brandt.", "alleged gang leader"),
        ("Germany’s likely next chancellor, Carl Brandt, left.", "likely next chancellor"),
        ("Zoe Lane, a critic of Finance Minister Carl Brandt, left.", "Finance Minister"),
        ("Next week President Carl Brandt will visit.", "President"),
        ("Its lawyer, Carl Brandt, left. Its banker, Brandt’s aide Ida Holm, left.", "lawyer"),
        ("The ousted president Carl Brandt left.", "ousted president"),
        (
            "It burns, said Essex County fire district chief Carl Brandt.",
            "Essex County fire district chief"
        ),
        ("It burns, said emergency management chief Carl Brandt.", "emergency management chief"),
    ])
    func anOfficeAndItsBodyApart(_ text: String, _ office: String) {
        #expect(Read(text).roles("carl-brandt") == [office])
    }

    @Test(arguments: [
        "It is not true that Carl Brandt is the leader of the gang.",
        "Hardly anyone believes that Carl Brandt is a doctor.",
    ])
    func nobodyHoldsWhatIsUntrue(_ text: String) {
        #expect(Read(text).roles("carl-brandt") == [])
    }

    @Test(arguments: [
        (
            "The general counsel of the company, Carl Brandt, left.",
            "general counsel of the company"
        ),
        (
            "“It is late,” said the chief investment officer at Boeing, Carl Brandt.",
            "chief investment officer at Boeing"
        ),
        ("Chief legal officer at Boeing Carl Brandt said so.", "Chief legal officer at Boeing"),
        ("They went to the company, Carl Brandt said.", nil),
        ("They left the office at Boeing, Carl Brandt said.", nil),
        ("Then Carl Brandt, his former lawyer, left.", nil),
        ("Her pick for defence secretary, Carl Brandt, left.", nil),
        ("The choice as finance minister, Carl Brandt, left.", nil),
        ("The favourite for prime minister, Carl Brandt, left.", nil),
        ("The frontrunner to become chancellor, Carl Brandt, left.", nil),
        ("They would summon former chief executive Carl Brandt.", "former chief executive"),
        ("Voters may elect former minister Carl Brandt.", "former minister"),
        ("Ana Ruiz, the ex-husband of Judge Carl Brandt, left.", "Judge"),
    ])
    func anOfficeWithItsBodyBeforeTheName(_ text: String, _ office: String?) {
        #expect(Read(text).roles("carl-brandt") == [office].compactMap(\.self))
    }

    @Test(arguments: [
        ("The county returning officer Carl Brandt left.", "county returning officer"),
        ("The Minister of Health, Carl Brandt, left.", "Minister of Health"),
        ("The Minister of Health, Dr. Carl Brandt, left.", "Minister of Health"),
        ("The Home Secretary, the Rt Hon Carl Brandt, left.", "Home Secretary"),
        ("Then Carl Brandt, its chief executive, left.", "chief executive"),
        ("Peru's president-elect, Carl Brandt, left.", "Peru's president-elect"),
        ("Commander-in-Chief Carl Brandt left.", "Commander-in-Chief"),
        ("The chief of the border police, Carl Brandt, left.", "chief of the border police"),
        ("California Atty. Gen. Carl Brandt left.", "California Atty. Gen."),
        ("The minister of power, Chief Carl Brandt, left.", "minister of power"),
        ("The chairman of governors, the Rev Carl Brandt, left.", "chairman of governors"),
        ("The head of Russia's central bank, Carl Brandt, left.", "head of Russia's central bank"),
        ("Then Carl Brandt, his environment minister, left.", "environment minister"),
        ("The chief veterinary officer, Carl Brandt, left.", "chief veterinary officer"),
        ("Operations director Carl Brandt left.", "Operations director"),
        ("Its operations director, Carl Brandt, left.", "operations director"),
        ("Urban Development Minister Carl Brandt left.", "Urban Development Minister"),
        ("Leader of the Opposition Carl Brandt left.", "Leader of the Opposition"),
        ("Speaker of the House Carl Brandt left.", "Speaker of the House"),
        ("Harrogate and Knaresborough MP Carl Brandt left.", "Harrogate and Knaresborough MP"),
        ("York and North Yorkshire mayor Carl Brandt left.", "York and North Yorkshire mayor"),
        (
            "Deputy prime minister and justice secretary Carl Brandt left.",
            "Deputy prime minister and justice secretary"
        ),
        ("They took it from jury president Carl Brandt.", "jury president"),
        ("The board thanked activities director Carl Brandt.", "activities director"),
        ("They met deputy police commissioner Carl Brandt.", "deputy police commissioner"),
        ("The lead investigator, Carl Brandt, left.", "lead investigator"),
        ("The club's owner, Carl Brandt, left.", "club's owner"),
        (
            "World Health Organization (WHO) Director-General Carl Brandt left.",
            "World Health Organization (WHO) Director-General"
        ),
        ("Minister of Justice Carl Brandt left.", "Minister of Justice"),
        ("Minister for Housing Carl Brandt left.", "Minister for Housing"),
        (
            "The Commissioner for Internal Security and Home Affairs, Carl Brandt, left.",
            "Commissioner for Internal Security and Home Affairs"
        ),
        (
            "The Attorney General and Minister of Justice, Carl Brandt, left.",
            "Attorney General and Minister of Justice"
        ),
        ("Party leader and former mayor Carl Brandt left.", "Party leader and former mayor"),
        ("Minister for Justice Ana Ruiz and mayor Carl Brandt left.", "mayor"),
        ("They heard from shadow treasurer Carl Brandt.", "shadow treasurer"),
        ("On Friday officer Carl Brandt left.", "officer"),
        ("They finally saw director Carl Brandt.", "director"),
        ("It pleased director Carl Brandt.", "director"),
        ("Critics accuse minister Carl Brandt of it.", "minister"),
        ("Few expect minister Carl Brandt to stay.", "minister"),
        ("Embattled president Carl Brandt stayed.", "president"),
        ("It is late, said aerospace analyst Carl Brandt.", "aerospace analyst"),
    ])
    func whatAnOfficeIsOfStaysWithIt(_ text: String, _ office: String) {
        #expect(Read(text).roles("carl-brandt") == [office])
    }

    @Test(arguments: [
        ("Labour group leader Carl Brandt left.", "Labour group leader"),
        (
            "Boeing president and chief executive Carl Brandt left.",
            "Boeing president and chief executive"
        ),
        ("The president and prime minister Carl Brandt left.", "prime minister"),
        ("Mr Justice Carl Brandt left.", "Mr Justice"),
        ("The mayor, Cllr Carl Brandt, left.", "mayor"),
        ("They met the company president and union leader Carl Brandt.", "union leader"),
        ("Berlin's mayor and opposition leader Carl Brandt left.", "opposition leader"),
        (
            "Carl Brandt, a planetary geologist at Boeing, left.",
            "planetary geologist at Boeing"
        ),
        ("They met Carl Brandt, the football player Tom Holt and others.", nil),
        ("Carl Brandt, the president of Boeing said so.", "president of Boeing"),
        ("They met Carl Brandt, the president of Boeing said.", nil),
        ("Carl Brandt, the current chief executive, left.", "current chief executive"),
        ("Carl Brandt, a 34-year-old Austrian surgeon, left.", "Austrian surgeon"),
        (
            "Chief of the General Staff General Carl Brandt left.",
            "Chief of the General Staff General"
        ),
        ("The Liberal Democrat leader Carl Brandt left.", "Liberal Democrat leader"),
        (
            "Transport for Wales chief executive Carl Brandt left.",
            "Transport for Wales chief executive"
        ),
        ("Workers’ Party president Carl Brandt left.", "Workers’ Party president"),
        ("Georgia Power president Carl Brandt left.", "Georgia Power president"),
        ("The 1922 Committee chair, Carl Brandt, left.", "1922 Committee chair"),
        ("On Tuesday chief executive Carl Brandt left.", "chief executive"),
        ("The club hopes to replace manager Carl Brandt.", "manager"),
        ("In a statement read by his lawyer, Carl Brandt said so.", nil),
        ("Through his spokesman, Carl Brandt denied it.", nil),
        ("Her lawyer, Carl Brandt, said so.", "lawyer"),
        ("In a letter to the prime minister, Carl Brandt said he would go.", nil),
        ("Accused of bribing the mayor, Carl Brandt fled.", nil),
        ("In his speech the prime minister, Carl Brandt, said so.", "prime minister"),
        ("It was Brig. Gen. Carl Brandt who left.", "Brig. Gen."),
        ("It was Lt.-Gen. Carl Brandt who left.", "Lt.-Gen."),
        ("Prime Minister Datuk Seri Carl Brandt left.", "Prime Minister"),
        ("Health Minister Dato’ Sri Dr Carl Brandt left.", "Health Minister"),
    ])
    func anOfficeIsWhole(_ text: String, _ office: String?) {
        #expect(Read(text).roles("carl-brandt") == [office].compactMap(\.self))
    }

    @Test(arguments: [
        ("Foreign ministers Ana Holt and Carl Brandt met.", "Foreign ministers"),
        ("Sens. Ana Holt (R-Ohio), Bo Lindt and Carl Brandt left.", "Sens."),
        ("Judges Ana Holt, Bo Lindt, and Carl Brandt agreed.", "Judges"),
        ("Foreign minister Ana Holt and Carl Brandt met.", nil),
        ("Foreign ministers met Ana Holt and Carl Brandt.", nil),
        (
            "French and German foreign ministers Ana Holt and Carl Brandt met.",
            "French and German foreign ministers"
        ),
        (
            "The French, German and Italian ministers Ana Holt, Bo Lindt and Carl Brandt met.",
            "French, German and Italian ministers"
        ),
        (
            "Ministers from France and German ministers Ana Holt and Carl Brandt met.",
            "German ministers"
        ),
    ])
    func `An office of several is of each`(_ text: String, _ office: String?) {
        #expect(Read(text).roles("carl-brandt") == [office].compactMap(\.self))
    }

    @Test(
        arguments: [
            ("Carl Brandt resigned as prime minister on Friday.", "resigned as prime minister"),
            (
                "Carl Brandt, who stepped down as chairman of the party in May, spoke.",
                "stepped down as chairman of the party"
            ),
            ("Carl Brandt will stand down as mayor.", "will stand down as mayor"),
            ("Carl Brandt took over as head of the army.", "took over as head of the army"),
            (
                "Carl Brandt took office as the 45th president of Chile.",
                "took office as the 45th president of Chile"
            ),
            (
                "Carl Brandt replaces former minister Ana Ruiz as mayor.",
                "replaces former minister Ana Ruiz as mayor"
            ),
            ("Carl Brandt was ousted as president in a coup.", "was ousted as president"),
            ("Carl Brandt quit as minister last month in protest.", "quit as minister"),
            ("Carl Brandt did not resign as president.", nil),
            ("Carl Brandt resigned as expected.", nil),
            ("It is not true that Carl Brandt resigned as mayor.", nil),
            ("Carl Brandt took aside the mayor as a friend.", nil),
            ("Carl Brandt was removed as a suspect.", nil),
        ] as [(String, String?)])
    func `Who takes or leaves an office has it in those words`(_ text: String, _ office: String?) {
        #expect(Read(text).roles("carl-brandt") == [office].compactMap(\.self))
    }

    @Test func aClauseThatSaysWhatSomebodyHeads() {
        let read = Read("Marta Holt, who heads the port agency, left. Tom Hanley, who ran, fell.")
        #expect(read.roles("marta-holt") == ["who heads the port agency"])
        #expect(read.roles("tom-hanley").isEmpty)
    }

    @Test func appositionsAfterTheName() {
        let read = Read(
            """
            Jens Holmqvist, NATO's secretary general, left with Rosa Pereira, the mayor of Porto.
            """)
        #expect(read.roles("jens-holmqvist") == ["NATO's secretary general"])
        #expect(read.roles("rosa-pereira") == ["mayor of Porto"])
    }

    @Test func `An office without its country says nothing beside the one with it`() {
        let read = Read(
            """
            Secretary of State Dana Whitlock came. US Secretary of State Dana Whitlock left. Later \
            Vice President Rosa Pereira met President Rosa Pereira.
            """)
        #expect(read.roles("dana-whitlock") == ["US Secretary of State"])
        #expect(read.roles("rosa-pereira") == ["Vice President", "President"])
    }

    @Test func `An office within an office`() {
        let read = Read("The USAF's chief of staff General Duncan Holt spoke to officials.")
        #expect(read.roles("duncan-holt") == ["USAF's chief of staff General"])
    }

    @Test func oneRoleForEachWording() {
        let read = Read(
            """
            Energy Minister Carl Brandt spoke. Later Energy Minister Carl Brandt left. Minister \
            Brandt slept.
            """)
        #expect(read.roles("carl-brandt") == ["Energy Minister", "Minister"])
    }

    @Test func whatAnOfficeIsOfMayStandBesideTheName() {
        let read = Read(
            """
            It was the Assistant Secretary of the Air Force for Acquisition Marta Holt who wrote to \
            the former director of Europol Carl Brandt and to the spokesman for Boeing, Tom Hanley.
            """)
        #expect(
            read.roles("marta-holt") == ["Assistant Secretary of the Air Force for Acquisition"])
        #expect(read.roles("carl-brandt") == ["former director of Europol"])
    }

    @Test func aCapitalBesideAnOfficesIsPartOfIt() {
        let read = Read("A letter by Pentagon Acquisition Director Marta Holt came.")
        #expect(read.roles("marta-holt") == ["Pentagon Acquisition Director"])
    }

    @Test func theBodyThatOwnsAnOfficeIsPartOfIt() {
        let read = Read("Kenya’s Health Minister Amina Otieno agreed.")
        #expect(read.roles("amina-otieno") == ["Kenya’s Health Minister"])
    }

    @Test func anOfficeUnderSomebodyIsNotTheirs() {
        let read = Read("It was a message to the aide of Tom Harker and the lawyer for Carl Voss.")
        #expect(read.roles("tom-harker").isEmpty && read.roles("carl-voss").isEmpty)
    }

    @Test(arguments: [
        ("Former shipping minister Tom Harker left.", "Former shipping minister"),
        (
            "It hit former President and Prime Minister Tom Harker.",
            "former President and Prime Minister"
        ),
        ("We saw then-Defence Secretary Tom Harker.", "then-Defence Secretary"),
        ("He met Lt. Gen. Tom Harker.", "Lt. Gen."),
        ("Shipping Minister Tom Harker left.", "Shipping Minister"),
        ("Tom Harker, 54, treasurer of the club, left.", "treasurer of the club"),
        ("“No,” said Tom Harker, Prime Minister of Canada.", "Prime Minister of Canada"),
        ("Tom Harker, Canada’s Minister of Industry, left.", "Canada’s Minister of Industry"),
        ("Tom Harker was named chairman of the club.", "chairman of the club"),
        ("Tom Harker became president in May.", "president"),
    ])
    func aRoleIsWhole(text: String, role: String) {
        #expect(Read(text).roles("tom-harker") == [role])
    }

    @Test func aRoleEndsWhereSomebodyElsesBegins() {
        let read = Read(
            """
            A deputy to Energy Minister Carl Brandt left with Mayor Rosa Pereira. A spokesman for \
            Premier Tom Harker and Commissioner for Trade and Industry Ellen Voss stayed.
            """)
        #expect(read.roles("carl-brandt") == ["Energy Minister"])
        #expect(read.roles("rosa-pereira") == ["Mayor"])
        #expect(read.roles("tom-harker") == ["Premier"])
        #expect(read.roles("ellen-voss") == ["Commissioner for Trade and Industry"])
    }

    @Test func whatIsDoneThenIsNoOffice() {
        let read = Read(
            "She then appointed minister Tom Harker. Late Monday minister Carl Voss left.")
        #expect(read.roles("tom-harker") == ["minister"] && read.roles("carl-voss") == ["minister"])
    }

    @Test func aRoleAfterTheVerbToBe() {
        let read = Read(
            """
            Jens Holmqvist is a deputy to Energy Minister Carl Brandt. Rosa Pereira was the mayor \
            of Porto when Tom Harker was ill. Ellen Voss is the minister's daughter. Karl Lind is \
            due to see the president.
            """)
        #expect(read.roles("jens-holmqvist") == ["deputy to Energy Minister Carl Brandt"])
        #expect(read.roles("rosa-pereira") == ["was the mayor of Porto"])
        #expect(read.roles("ellen-voss").isEmpty && read.roles("karl-lind").isEmpty)
    }

    @Test(arguments: [
        "NASA Administrator", "Director General", "Secretary General", "Commissioner", "Chancellor",
        "Ambassador", "Envoy", "Spokesman", "Spokeswoman", "Spokesperson", "Chief Executive", "CEO",
        "Chairman", "Chairwoman", "Chair", "Governor", "Mayor", "Justice", "Judge",
        "Attorney General", "Speaker", "Senator", "Representative", "Congressman", "Congresswoman",
        "MP", "Captain", "Colonel", "Admiral", "Lieutenant", "Sheriff", "Bishop", "Pope", "King",
        "Queen", "Prince", "Princess", "Imam", "Coach", "Astronaut", "Professor",
        "Analyst",
    ])
    func everyOfficeMakesAPerson(_ office: String) {
        let read = Read("Later \(office) Wilma Oduya left.")
        #expect(read.roles("wilma-oduya") == [office])
    }

    @Test func honorificsAreNoOffices() {
        #expect(Read("We met Mr. Tom Harker and Dr Ellen Voss.").analysis.roles.isEmpty)
    }

    @Test func aClauseAfterTheNameIsNoOffice() {
        let read = Read("Tom Harker, having met the president, left.")
        #expect(read.roles("tom-harker").isEmpty)
    }

    @Test(arguments: [
        ("The Iraqi oil minister, Carl Brandt, spoke.", ["Iraqi oil minister"]),
        ("Norwegian Gas Minister Carl Brandt spoke.", ["Norwegian Gas Minister"]),
        ("The water resources minister, Carl Brandt, spoke.", ["water resources minister"]),
        (
            "Carl Brandt, CEO & Managing Director, Tata Power, spoke.",
            ["CEO & Managing Director, Tata Power"]
        ),
        ("Carl Brandt, cabinet member for culture, spoke.", ["cabinet member for culture"]),
        (
            "Dana Whitlock left. Carl Brandt, Whitlock's chief of staff, spoke.",
            ["Whitlock's chief of staff"]
        ),
        ("The rival of the chairman, Carl Brandt, left.", []),
        ("Blaming President Carl Brandt is wrong.", ["President"]),
        ("She met Mohammed bin Salman and Foreign Minister Carl Brandt.", ["Foreign Minister"]),
        ("Candidate for governor Carl Brandt left.", []),
        ("Former JD(U) president Carl Brandt left.", ["Former JD(U) president"]),
        (
            "Carl Brandt, who is now the finance minister, left.",
            ["who is now the finance minister"]
        ),
        ("The army chief, General Carl Brandt, left.", ["General", "army chief"]),
        (
            "The World Bank's press secretary, Air Force Maj. Gen. Carl Brandt, left.",
            ["Air Force Maj. Gen.", "World Bank's press secretary"]
        ),
        (
            "After talks with Ana Ruiz, the energy secretary, Carl Brandt, left.",
            ["energy secretary"]
        ),
        (
            "After talks with Carl Brandt, the energy secretary, Ana Ruiz left.",
            ["energy secretary"]
        ),
        ("Carl Brandt, head of the WHO's trials, left.", ["head of the WHO's trials"]),
        ("Interior and Justice Minister Carl Brandt left.", ["Interior and Justice Minister"]),
        (
            "Health and Social Care Secretary Carl Brandt left.",
            ["Health and Social Care Secretary"]
        ),
        ("They named Ana Ruiz as chairman, Carl Brandt as deputy.", []),
        ("Ana Ruiz, 34, a nurse, Carl Brandt, 22, a teacher, and others left.", ["teacher"]),
        (
            "The chairman, Ana Ruiz, the treasurer, Carl Brandt, and the secretary, Ida Holm, left.",
            ["treasurer"]
        ),
        (
            "After talks with Carl Brandt, US Secretary of State Ana Ruiz left for Lima.", []
        ),
        ("The managing director, Comrade Carl Brandt, left.", ["managing director"]),
        (
            "Its new director, the Brazilian choreographer Carl Brandt, left.",
            ["Brazilian choreographer", "new director"]
        ),
        ("Its president, the prime minister Carl Brandt and others left.", ["prime minister"]),
        ("Its president, the mayor Carl Brandt, the judge Ana Ruiz and others left.", ["mayor"]),
        (
            "A spokesman for the World Bank, Maj. Gen. Carl Brandt, left.",
            ["Maj. Gen.", "spokesman for the World Bank"]
        ),
        ("Carl Brandt heads the World Bank. He heads home.", ["heads the World Bank"]),
        (
            "A professor of economics at the University of Oslo, Carl Brandt, spoke.",
            ["professor of economics at the University of Oslo"]
        ),
        (
            "The head of the World Trade Organization, WTO, Carl Brandt, spoke.",
            ["head of the World Trade Organization"]
        ),
        (
            "Kenya's finance minister, Carl Brandt, spoke. Kenyan Finance Minister Carl Brandt left.",
            ["Kenya's finance minister"]
        ),
        (
            "Finance Minister for Kenya, Carl Brandt, spoke. Finance Minister Brandt left.",
            ["Finance Minister for Kenya"]
        ),
        (
            "Deputy Prime Minister Carl Brandt left. Prime Minister Carl Brandt came.",
            ["Deputy Prime Minister", "Prime Minister"]
        ),
    ])
    func whatSomebodyIs(_ text: String, _ roles: [String]) {
        #expect(Read(text).roles("carl-brandt") == roles)
    }

    @Test func aRankStandsBesideAnOffice() {
        let read = Read("Russia’s spokesman, Lieutenant-General Carl Brandt, left.")
        #expect(read.roles("carl-brandt") == ["Lieutenant-General", "Russia’s spokesman"])
    }
}
