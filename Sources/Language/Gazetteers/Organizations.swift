/// Bodies, agencies, companies, clubs and news organizations: `name|aliases`; aliases of capital
/// letters are matched only as such.
enum Organizations {
    static let rows = [bodies, national, others, news, Companies.rows, Clubs.rows].joined(
        separator: "\n")

    private static let bodies = """
        NATO|North Atlantic Treaty Organization,North Atlantic Treaty Organisation,North Atlantic Alliance
        European Union|EU
        European Commission|EC
        European Parliament|
        European Council|
        European Central Bank|ECB
        European Court of Human Rights|ECHR
        European Space Agency|ESA
        Council of Europe|
        Eurogroup|
        Europol|
        Interpol|
        United Nations|UN,U.N.,UNO
        UN Security Council|United Nations Security Council,U.N. Security Council,UNSC
        UN General Assembly|United Nations General Assembly,U.N. General Assembly
        UN Human Rights Council|United Nations Human Rights Council
        UNESCO|
        UNICEF|
        UNHCR|United Nations High Commissioner for Refugees
        UNDP|United Nations Development Programme
        UNEP|United Nations Environment Programme
        World Food Programme|World Food Program,WFP
        Food and Agriculture Organization|FAO
        World Health Organization|World Health Organisation,WHO
        World Trade Organization|World Trade Organisation,WTO
        World Bank|
        International Monetary Fund|IMF
        International Atomic Energy Agency|IAEA
        International Criminal Court|ICC
        International Court of Justice|ICJ
        International Labour Organization|ILO
        International Energy Agency|IEA
        International Olympic Committee|IOC
        International Committee of the Red Cross|ICRC
        Red Cross|
        Red Crescent|
        Organization for Security and Co-operation in Europe|Organization for Security and Cooperation in Europe,OSCE
        OECD|Organisation for Economic Co-operation and Development,Organization for Economic Cooperation and Development
        OPEC|Organization of the Petroleum Exporting Countries,OPEC+
        African Union|AU
        African National Congress|ANC
        ECOWAS|Economic Community of West African States
        Arab League|League of Arab States
        Gulf Cooperation Council|GCC
        ASEAN|Association of Southeast Asian Nations
        Organization of American States|OAS
        Mercosur|
        Commonwealth of Nations|
        Shanghai Cooperation Organisation|Shanghai Cooperation Organization
        Collective Security Treaty Organization|CSTO
        BRICS|
        G7|G-7
        G8|G-8
        G20|G-20
        FIFA|
        UEFA|
        FIA|
        NBA|National Basketball Association
        NFL|National Football League
        NHL|
        Amnesty International|
        Human Rights Watch|HRW
        Greenpeace|
        Doctors Without Borders|Médecins Sans Frontières,Medecins Sans Frontieres,MSF
        Oxfam|
        Save the Children|
        Transparency International|
        Reporters Without Borders|
        Hamas|
        Hezbollah|Hizbollah,Hizbullah
        Taliban|
        Al-Qaeda|al-Qaida,al Qaeda,al Qaida,Al Qaida
        Islamic State|ISIS,ISIL,Daesh
        Boko Haram|
        Al-Shabaab|al-Shabab,al Shabaab
        Fatah|
        PLO|Palestine Liberation Organization
        Palestinian Authority|
        Muslim Brotherhood|
        IRA|Irish Republican Army
        ETA|
        FARC|
        PKK|Kurdistan Workers' Party,Kurdistan Workers Party
        Tamil Tigers|LTTE
        Islamic Jihad|
        CERN|
        European Southern Observatory|ESO
        """

    private static let national = """
        Kremlin|
        White House|
        Pentagon|
        US Congress|Congress,U.S. Congress,United States Congress
        US Senate|U.S. Senate,United States Senate,Senate
        US House of Representatives|U.S. House of Representatives,House of Representatives
        US Supreme Court|U.S. Supreme Court,United States Supreme Court
        CIA|Central Intelligence Agency
        FBI|Federal Bureau of Investigation
        NSA|National Security Agency
        NASA|National Aeronautics and Space Administration
        NOAA|National Oceanic and Atmospheric Administration
        FDA|Food and Drug Administration
        FAA|Federal Aviation Administration
        FEMA|Federal Emergency Management Agency
        EPA|Environmental Protection Agency
        USGS|US Geological Survey,U.S. Geological Survey,United States Geological Survey
        CDC|Centers for Disease Control and Prevention,Centers for Disease Control
        SEC|Securities and Exchange Commission
        FCC|Federal Communications Commission
        FTC|Federal Trade Commission
        NTSB|National Transportation Safety Board
        DHS|Department of Homeland Security,Homeland Security
        State Department|U.S. State Department,US State Department,US Department of State
        US Treasury Department|US Treasury,U.S. Treasury,U.S. Treasury Department,Treasury Department,Department of the Treasury,United States Treasury
        Federal Reserve|Fed
        Wall Street|
        Republican Party|GOP
        Democratic Party|
        Tea Party|
        Labour Party|
        Conservative Party|
        Liberal Democrats|Liberal Democrat,Lib Dems,Lib Dem
        Scottish National Party|SNP
        UKIP|UK Independence Party
        Downing Street|
        House of Commons|
        House of Lords|
        Bank of England|
        MI5|
        MI6|
        Scotland Yard|
        Bundestag|
        Bundesbank|
        Knesset|
        Mossad|
        Likud|
        Duma|State Duma
        FSB|Federal Security Service
        KGB|
        Roscosmos|
        JAXA|
        ISRO|Indian Space Research Organisation
        Verkhovna Rada|
        Sinn Féin|Sinn Fein
        Bharatiya Janata Party|BJP
        Indian National Congress|Congress party,Congress Party
        Lok Sabha|
        Communist Party of China|Chinese Communist Party
        Kuomintang|KMT
        Revolutionary Guards|Revolutionary Guard,IRGC
        Labor Party|
        Social Democrats|Social Democrat,Social Democratic Party
        Green Party|Greens
        Politburo|
        National Assembly|
        """

    /// Parties, central banks, regulators, makers of polls and the like; without letters that as
    /// often mean something else, such as CPI.
    private static let others = """
        Plaid Cymru|
        Democratic Unionist Party|DUP
        SDLP|Social Democratic and Labour Party
        Alternative for Germany|AfD,Alternative für Deutschland
        Christian Democratic Union|CDU
        Free Democratic Party|FDP
        National Rally|Rassemblement National
        Fidesz|
        Jobbik|
        Civic Platform|
        Law and Justice|
        Syriza|
        PASOK|
        Ciudadanos|
        Podemos|
        Forza Italia|
        Brothers of Italy|Fratelli d'Italia
        Five Star Movement|
        Sweden Democrats|
        Danish People's Party|
        Freedom Party of Austria|FPÖ
        Bloc Québécois|Bloc Quebecois
        New Democratic Party|NDP
        Morena|
        PRI|Institutional Revolutionary Party
        Workers' Party|
        Aam Aadmi Party|
        Trinamool Congress|TMC
        Communist Party of India|
        Dravida Munnetra Kazhagam|DMK
        Shiv Sena|
        Pakistan Tehreek-e-Insaf|
        Pakistan Muslim League|
        Pakistan People's Party|Pakistan Peoples Party
        Awami League|
        Bangladesh Nationalist Party|
        Liberal Democratic Party|LDP
        Komeito|
        Democratic Progressive Party|DPP
        People Power Party|
        Pheu Thai|Pheu Thai Party
        Move Forward Party|
        Barisan Nasional|
        Pakatan Harapan|
        UMNO|United Malays National Organisation
        Golkar|
        National League for Democracy|NLD
        All Progressives Congress|APC
        People's Democratic Party|Peoples Democratic Party,PDP
        ZANU-PF|Zanu-PF,ZANU PF
        Movement for Democratic Change|MDC
        Chama Cha Mapinduzi|CCM
        Chadema|CHADEMA
        Frelimo|FRELIMO
        Renamo|RENAMO
        MPLA|
        UNITA|
        SWAPO|
        Democratic Alliance|
        Economic Freedom Fighters|
        Inkatha Freedom Party|
        New Patriotic Party|
        National Democratic Congress|NDC
        Sveriges Riksbank|Riksbank
        Norges Bank|
        Danmarks Nationalbank|
        Swiss National Bank|SNB
        Bank of Japan|BOJ
        Bank of Canada|
        Reserve Bank of India|RBI
        Reserve Bank of Australia|RBA
        Reserve Bank of New Zealand|RBNZ
        People's Bank of China|PBOC
        Bank of Korea|BOK
        Bank Negara Malaysia|
        Bank Indonesia|
        South African Reserve Bank|SARB
        Central Bank of Nigeria|
        Banxico|Bank of Mexico
        Danske Bank|
        Nordea|
        Financial Conduct Authority|FCA
        Ofcom|
        Ofsted|
        Ofgem|
        Ofwat|
        National Health Service|NHS
        National Trust|
        Historic England|
        Natural England|
        Network Rail|
        National Rail|
        ScotRail|
        Met Office|
        Environment Agency|
        Health and Safety Executive|
        BaFin|
        Eurostat|
        Frontex|
        Eurocontrol|
        EASA|European Union Aviation Safety Agency
        IATA|International Air Transport Association
        ICAO|International Civil Aviation Organization
        Central Bureau of Investigation|
        Enforcement Directorate|
        Rajya Sabha|
        Election Commission of India|
        ICMR|Indian Council of Medical Research
        Economic and Financial Crimes Commission|EFCC
        Independent National Electoral Commission|INEC
        Nigeria Labour Congress|NLC
        ASUU|Academic Staff Union of Universities
        Rapid Support Forces|
        Sudanese Armed Forces|
        Wagner Group|
        Lord's Resistance Army|
        M23|
        African Development Bank|AfDB
        Asian Development Bank|ADB
        Inter-American Development Bank|IDB
        Africa CDC|Africa Centres for Disease Control and Prevention
        International Organization for Migration|IOM
        UNAIDS|
        UNRWA|
        UNFPA|
        MONUSCO|
        Ipsos|
        YouGov|
        Gallup|
        Refinitiv|
        FactSet|
        Moody's|
        Fitch Ratings|Fitch
        """

    private static let news = """
        BBC|British Broadcasting Corporation,BBC News
        CNN|Cable News Network
        CNN Politics|
        ABC|ABC News
        NBC|NBC News
        CBS|CBS News
        Fox News|
        MSNBC|
        CNBC|
        NPR|National Public Radio
        PBS|
        Reuters|Reuters News
        Associated Press|AP
        Agence France-Presse|AFP
        Bloomberg|Bloomberg News
        Forbes|
        New York Times|NYT
        Washington Post|
        Wall Street Journal|WSJ
        Los Angeles Times|
        USA Today|
        Financial Times|
        Guardian|
        Daily Telegraph|
        Daily Mail|
        Politico|
        Axios|
        Der Spiegel|Spiegel
        Die Welt|
        Bild|
        Deutsche Welle|
        Le Monde|
        Le Figaro|
        El País|El Pais
        Corriere della Sera|
        La Repubblica|
        Al Jazeera|al-Jazeera,Al-Jazeera
        Al Arabiya|
        Haaretz|
        Jerusalem Post|
        Xinhua|Xinhua News Agency
        People's Daily|
        Global Times|
        South China Morning Post|
        NHK|
        Kyodo|Kyodo News
        Yonhap|Yonhap News Agency
        KCNA|Korean Central News Agency
        TASS|ITAR-TASS
        Interfax|
        RIA Novosti|RIA
        Russia Today|
        Voice of America|VOA
        Radio Free Europe|
        Wikinews|
        Wikipedia|
        Press Trust of India|
        Times of India|
        Dawn News|
        IRNA|
        Die Zeit|
        Süddeutsche Zeitung|
        Frankfurter Allgemeine Zeitung|Frankfurter Allgemeine
        Der Standard|
        Neue Zürcher Zeitung|
        ANSA|
        EFE|
        SVT|Sveriges Television
        NRK|
        YLE|
        RTÉ|RTE
        Sky News|
        Daily Nation|
        Mail & Guardian|
        Hindustan Times|
        Indian Express|
        Bangkok Post|
        Straits Times|
        Jakarta Post|
        Libération|Liberation
        Mediapart|
        El Mundo|
        La Stampa|
        De Volkskrant|
        Aftenposten|
        Dagens Nyheter|
        Helsingin Sanomat|
        Gazeta Wyborcza|
        Kommersant|
        Novaya Gazeta|
        Meduza|
        Kyiv Independent|
        Ukrainska Pravda|
        Ukrinform|
        Suspilne|
        Hürriyet|Hurriyet
        Anadolu Agency|Anadolu
        Middle East Eye|
        Times of Israel|
        Yedioth Ahronoth|
        Asharq Al-Awsat|
        Hindustan Times|
        Indian Express|
        Straits Times|
        Channel NewsAsia|
        Jakarta Post|
        Bangkok Post|
        Asahi Shimbun|
        Yomiuri Shimbun|
        Nikkei Asia|
        Sydney Morning Herald|
        Globe and Mail|
        Toronto Star|
        Irish Times|
        Irish Independent|
        Sky News|
        ITV News|
        Daily Mirror|
        New York Post|
        Chicago Tribune|
        Boston Globe|
        Houston Chronicle|
        Miami Herald|
        San Francisco Chronicle|
        BuzzFeed News|BuzzFeed
        Vox Media|
        The Intercept|
        ProPublica|
        Bellingcat|
        Daily Nation|
        Daily Maverick|
        Folha de S.Paulo|Folha de S. Paulo
        O Globo|
        La Nación|
        Clarín|
        """
}
