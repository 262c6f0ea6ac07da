/// The word lists behind `WordClass`, small letters, parted by spaces.
enum WordLists {
    static let all: [(String, WordClass)] = [
        (stop, .stop), (openers, .stop), (topics, .stop), (months, .month), (weekdays, .weekday),
        (offices, .office), (officeParts, .officePart), (honorifics, .honorific),
        (FirstNames.list, .firstName), (Surnames.list, .surname), (particles, .particle),
        (organizationHeads, .organizationHead), (companySuffixes, .companySuffix),
        (placeHeads, .placeHead), (placeOpenings, .placeOpening), (eventHeads, .eventHead),
        (things, .thing), (purposeHeads, .purposeHead), (speech, .speech), (locatives, .locative),
        (numerals, .numeral), (timeUnits, .timeUnit),
        (timeWords, .timeWord), (directions, .direction), (common, .common),
        (verbs, .verb), (pronouns, .pronoun), (pronouns, .stop), (dangling, .dangling),
        (future, .future),
        ("the a an", .article),
        ("and or but while as after before when because although", .conjunction),
        ("first second third fourth last final", .ordinal),
    ]

    private static let stop = """
        a an the this that these those and or but nor so yet for of in on at by to from with without \
        within into onto upon over under above below between among amid against across along around \
        about after before during since until till through throughout toward towards behind beside \
        beyond near off out up down per via despite except like unlike versus is are was were be been \
        being am has have had having do does did doing will would shall should can could may might \
        must not no never none neither either both each every all any some many much more most few \
        fewer less least several such same other another others own only just even also too very \
        still already almost always often sometimes usually once twice again ever here there where \
        when why how what which who whom whose while whether although though because if unless than \
        then thus therefore hence however moreover furthermore nevertheless nonetheless otherwise \
        instead meanwhile indeed perhaps maybe as let
        """

    private static let openers = """
        conversely additionally similarly likewise overall finally eventually initially \
        originally recently previously earlier later afterwards soon today tomorrow yesterday \
        tonight now currently according following given based despite regarding concerning \
        considering including asked speaking born known called named dubbed founded located \
        built people experts officials authorities critics supporters opponents analysts \
        observers residents witnesses leaders members thousands hundreds dozens millions \
        billions nearly roughly approximately around two three four five six seven eight nine \
        ten eleven twelve twenty thirty forty fifty one half part parts figures reports sources \
        documents numbers taking making giving getting going coming looking working trying using \
        seeking facing calling citing noting adding saying speaking asked although whatever \
        whoever whenever wherever anyone everyone someone nobody nothing something everything \
        anything yes ok okay please thank thanks well oh ah hello dear clearly obviously \
        apparently reportedly allegedly presumably unfortunately fortunately sadly hopefully \
        interestingly surprisingly notably importantly specifically generally typically normally \
        historically traditionally politically economically technically legally officially \
        formally publicly privately locally globally internationally nationally under unlike neighbouring neighboring landlocked nearby
        """

    /// Words that open sentences, as those above do, and say what it is about all the same.
    static let topics = """
        police protesters troops soldiers forces investigators prosecutors lawyers scientists \
        researchers doctors voters lawmakers results data prices shares sales stocks markets oil \
        gas talks negotiations
        """

    private static let months = """
        january february march april may june july august september october november december \
        jan feb mar apr jun jul aug sep sept oct nov dec
        """

    private static let weekdays = """
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat \
        sun mondays tuesdays wednesdays thursdays fridays saturdays sundays
        """

    private static let offices = """
        selectman selectwoman harbormaster harbourmaster alderman alderwoman freeholder lobsterman \
        administrator spokesmen chieftain ombudsman comptroller brigadier corporal mp provost \
        patriarch vicar bailiff ranger firefighter paramedic curator conductor choreographer \
        columnist commentator presenter broadcaster blogger comedian rapper dancer swimmer sprinter \
        golfer wrestler skier skater quarterback pitcher batsman skipper referee lobbyist \
        whistleblower auditor investigator owner organiser organizer pathologist toxicologist archivist conservator pastor psychologist psychiatrist \
        neurologist sociologist anthropologist criminologist ecologist zoologist botanist \
        paediatrician pediatrician cardiologist oncologist immunologist microbiologist librarian \
        midwife umpire registrar coroner headteacher headmaster boss duke duchess baron baroness president presidents minister ministers chancellor premier secretary senator governor mayor \
        king queen prince princess emperor pope bishop archbishop cardinal ambassador envoy \
        commissioner director chairman chairwoman chairperson chair chief head leader spokesman \
        spokeswoman spokesperson general gen colonel col captain capt lieutenant lt sergeant sgt \
        major maj admiral adm commander commandant marshal judge justice sheriff representative rep \
        sen gov congressman congresswoman congressperson lawmaker deputy councillor councilman \
        councilwoman attorney prosecutor lawyer analyst economist professor prof researcher \
        scientist astronomer historian author writer novelist poet journalist reporter editor \
        correspondent anchor actor actress director filmmaker producer singer musician composer \
        artist designer coach manager striker midfielder goalkeeper captain player champion cyclist \
        driver boxer ceo cfo cto founder cofounder executive banker \
        businessman businesswoman entrepreneur investor activist campaigner dissident candidate \
        nominee officer official inspector detective superintendent constable negotiator diplomat \
        adviser advisor aide counsel counselor dean rector principal teacher imam rabbi priest \
        reverend ayatollah sheikh sultan emir treasurer trustee speaker whip undersecretary \
        pilot astronaut cosmonaut engineer architect physician surgeon nurse \
        archaeologist biologist physicist chemist geologist volcanologist seismologist meteorologist \
        epidemiologist virologist oceanographer climatologist politician statesman dictator warlord \
        rebel militant cleric monk consul legislator chairlady firstlady strategist broker \
        expert specialist consultant coordinator delegate doctor lecturer barrister solicitor \
        magistrate coroner headteacher farmer painter sculptor crystallographer mathematician philosopher \
        senators sens reps governors govs mayors attorneys judges justices councillors councilors \
        brig hydrologist geneticist paleontologist palaeontologist glaciologist ethnographer demographer \
        geographer biochemist statistician entomologist ornithologist radiologist dermatologist \
        pharmacist fisherman fisherwoman shopkeeper bricklayer plumber electrician welder trucker \
        violinist pianist cellist guitarist drummer screenwriter mountaineer rower gymnast \
        geophysicist dentist baker dockworker steelworker postman rancher programmer hacker tycoon \
        billionaire magnate philanthropist financier industrialist accountant bookseller essayist \
        biographer podcaster nun jailer bodyguard physiotherapist publican landlord landlady \
        publicist hairdresser agronomist ethnologist pollster cryptographer \
        astrophysicist neuroscientist playwright photographer cartoonist illustrator theologian det insp supt pc wpc pcso dci \
        cpl pfc spc atty pte mla msp mec cm critic counsellor taoiseach tánaiste oba
        """

    private static let officeParts = """
        foreign prime vice deputy assistant acting interim former ex then outgoing incoming elect \
        state defense defence interior finance treasury justice home health energy environment \
        education agriculture transport transportation trade commerce labor labour culture affairs \
        security national federal international external economic european first lady executive \
        operating financial chief senior junior principal permanent special general attorney press \
        union military armed forces staff joint army navy air police opposition majority minority \
        house senate parliamentary parliament party council cabinet high supreme grand under \
        policy development climate human rights presidential designate democratic republican conservative \
        liberal socialist communist independent retired late veteran top lead head chief managing \
        industry tourism infrastructure immigration budget program project communications media public relations science research technology \
        information regional provincial district city county local government royal crown managing \
        co deputy senior spiritual religious political company bank team club campaign investment \
        marketing legal medical scientific creative compliance risk strategy market equity currency \
        resident management shadow water resources
        """

    private static let honorifics = """
        mr mrs ms miss dr sir lord lady dame madam rev fr st sister brother father mother hon messrs \
        cllr coun clr ald
        """

    static let particles = """
        de von van der den del della di da dos das du la le el al bin ibn ben abu zu zur ter ten y e
        """

    private static let organizationHeads = """
        ministry department council agency university college party committee authority commission \
        bank court parliament congress senate assembly association federation foundation institute \
        institution organization organisation office bureau board corporation company group \
        holdings union league club society academy school hospital police army navy force forces \
        guard command corps brigade division battalion regiment observatory laboratory center \
        centre museum theatre theater orchestra church cathedral synagogue mosque airlines airways \
        motors records studios pictures press news times post journal tribune herald gazette \
        telegraph guardian magazine television radio network broadcasting media service services \
        administration directorate secretariat tribunal fund trust alliance coalition front \
        movement brotherhood brigades militia cabinet treasury exchange industries technologies \
        systems solutions partners capital securities insurance pharmaceuticals laboratories \
        electronics entertainment energy airlines railways chamber consortium initiative program \
        programme task consulate embassy archives library
        """

    private static let companySuffixes = """
        inc corp ltd llc plc co gmbh ag sa nv spa ab asa oyj llp lp pty bhd
        """

    private static let placeHeads = """
        river sea ocean strait straits island islands isles province county district region state \
        territory city town village park mountains mountain hills valley desert peninsula bay gulf \
        canal channel lake port harbor harbour airport bridge street avenue road square boulevard \
        beach coast forest plateau basin reef archipelago plains falls glacier volcano prefecture \
        oblast governorate republic heights crossing corridor strip base stadium arena
        """

    private static let placeOpenings = "lake mount mt cape fort port gulf bay strait river isle"

    private static let eventHeads = """
        war wars olympics games cup championship championships summit conference forum festival \
        revolution uprising massacre genocide holocaust referendum marathon prix expo crisis
        """

    private static let speech = """
        said says say saying told tells tell stated states added adds warned warns explained explains \
        announced announces claimed claims argued argues insisted insists noted notes wrote writes \
        tweeted tweets replied replies asked asks declared declares commented remarked recalled \
        admitted acknowledged confirmed denied stressed emphasized emphasised predicted urged \
        vowed pledged concluded observed suggested complained testified responded continued \
        reiterated quipped joked shouted cautioned conceded maintained asserted contended posted
        """

    /// "At" and "from" stand before companies as often.
    private static let locatives = "in near outside"

    private static let purposeHeads = """
        institute center centre committee council agency organization organisation association \
        commission society service office department ministry bureau foundation coalition campaign
        """

    private static let things = """
        aircraft factory flight airplanes airplane workers average motor pro plan index award awards \
        prize show hotel building tower act deal project report rights management care body open \
        team mission telescope spacecraft shuttle rocket ship submarine class model edition version \
        phone store stores market markets funds associates investments insurance computer computers \
        software windows wide child body style code song album film movie book novel game league \
        jr sr café cafe restaurant zoo gallery institute agreement accord protocol scandal affair \
        hurricane storm typhoon earthquake virus disease syndrome bomb missile jet plane car truck
        """

    private static let numerals = """
        one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen \
        sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety \
        hundred several few couple dozen half many some
        """

    private static let timeUnits = """
        second seconds minute minutes hour hours day days night nights week weeks weekend weekends \
        fortnight fortnights month months quarter quarters year years decade decades century \
        centuries morning mornings afternoon afternoons evening evenings season seasons spring \
        summer autumn winter semester
        """

    private static let timeWords = """
        today yesterday tomorrow tonight overnight now currently recently midnight noon daily weekly \
        monthly yearly annually quarterly early late mid this last next past previous coming \
        following previous same every each all whole entire that earlier later ago fiscal spring \
        summer autumn fall winter twenties thirties forties fifties sixties seventies eighties \
        nineties a an the one current recent recently future once
        """

    private static let directions = """
        north south east west northern southern eastern western northeast northwest southeast \
        southwest northeastern northwestern southeastern southwestern central upper lower inner outer \
        mainland greater
        """

    private static let common = """
        republican democratic conservative liberal labour labor green federal national international \
        global supreme royal world american internet web twitter president prime foreign secretary \
        interior defense chief christmas easter ramadan thanksgiving english god bible quran koran \
        sir madam news update breaking photo image video read related source copyright share \
        comment comments government state capital street constitution act law bill treaty agreement \
        amendment article section chapter figure table page monday covid coronavirus ebola hiv aids \
        dna rna gdp ceo cfo tv pm am gmt utc est edt pst usd eur north south east west northern \
        southern eastern western big black white red blue golden silver first second third grand \
        mr mrs ms dr open live old new young great little good bad long short high low hot cold
        """

    private static let pronouns = """
        i he she it we you they him her them us me his hers its our ours their theirs my mine your \
        yours himself herself itself themselves ourselves myself
        """

    private static let dangling = """
        he she it they this these that those his her its their but however also and or so yet then \
        such both neither another others instead meanwhile moreover furthermore additionally \
        therefore thus hence nevertheless nonetheless conversely similarly likewise there here \
        we you i our my your still otherwise
        """

    private static let verbs = """
        was were is are has have had did does will would came went took gave made got saw met sat \
        left kept held led ran began fell rose stood spoke sent spent built lost won paid sold bought \
        brought thought taught caught found felt heard knew grew flew drew threw drove rode broke \
        chose swore shot sank sang shook struck stuck swung hung fought sought slept dealt meant bent \
        became overcame withdrew understood undertook fled fed laid lay slid wept put set let hit \
        shut died comes goes takes makes gives meets holds sees
        """

    private static let future = """
        will shall would plans plan planned planning going expected expects expect scheduled due set next \
        upcoming coming
        """
}
