/// Places that are no states: `name|aliases|adjectives and inhabitants`.
enum Places {
    static let rows = regions + "\n" + parts + "\n" + waters + "\n" + cityRows

    private static let regions = """
        Africa||African,Africans
        Antarctica||Antarctic
        Arctic|Arctic Circle|
        Asia||Asian,Asians
        Europe||European,Europeans
        North America||North American,North Americans
        South America||South American,South Americans
        Latin America||Latin American,Latin Americans
        Central America||Central American
        Oceania||
        Middle East|Mideast|Middle Eastern
        Eurasia||Eurasian
        Scandinavia||Scandinavian,Scandinavians
        Balkans||Balkan
        Caucasus||Caucasian
        Crimea|Crimean Peninsula|Crimean,Crimeans
        Donbas|Donbass|
        Donetsk||
        Luhansk|Lugansk|
        Siberia||Siberian
        Chechnya||Chechen,Chechens
        Dagestan||
        Ingushetia||
        South Ossetia||South Ossetian
        Abkhazia||Abkhaz,Abkhazian
        Nagorno-Karabakh||
        Transnistria||
        Kurdistan||
        Gaza|Gaza Strip|Gazan,Gazans
        West Bank||
        Golan Heights||
        East Jerusalem||
        Sinai|Sinai Peninsula|
        Darfur||
        Sahel||
        Sahara||Saharan
        Sub-Saharan Africa||
        Horn of Africa||
        Maghreb||
        Kashmir||Kashmiri,Kashmiris
        Tibet||Tibetan,Tibetans
        Xinjiang||
        Manchuria||
        Punjab||Punjabi
        Bengal||Bengali,Bengalis
        Aceh||Acehnese
        Java||Javanese
        Sumatra||
        Bali||Balinese
        Borneo||
        Korean Peninsula||
        Korea||Korean,Koreans
        Hong Kong||
        Macau|Macao|
        Greenland||Greenlandic
        Puerto Rico||Puerto Rican,Puerto Ricans
        French Guiana||French Guianese
        French Polynesia||French Polynesian,French Polynesians
        American Samoa||American Samoan,American Samoans
        New Caledonia||New Caledonian,New Caledonians
        British Virgin Islands||
        U.S. Virgin Islands|US Virgin Islands|
        Guam||
        Bermuda||
        Gibraltar||
        Falkland Islands|Falklands|
        Catalonia||Catalan,Catalans
        Basque Country||Basque,Basques
        Bavaria||Bavarian
        Saxony||
        Sicily||Sicilian
        Sardinia||
        Corsica||Corsican
        Tuscany||
        Normandy||
        Brittany||
        Caribbean||
        Amazon rainforest|Amazon basin|
        Andes||Andean
        Alps||Alpine
        Himalayas||Himalayan
        Anatolia||
        Kurdish Region||
        """

    private static let parts = """
        Alabama|Ala.|
        Alaska||Alaskan,Alaskans
        Arizona|Ariz.|
        Arkansas|Ark.|
        California|Calif.|Californian,Californians
        Colorado|Colo.|
        Connecticut|Conn.|
        Delaware|Del.|
        Florida|Fla.|Floridian
        Hawaii||Hawaiian
        Idaho||
        Illinois|Ill.|
        Indiana|Ind.|
        Iowa||
        Kansas|Kan.|
        Kentucky|Ky.|
        Louisiana|La.|
        Maine||
        Maryland|Md.|
        Massachusetts|Mass.|
        Michigan|Mich.|
        Minnesota|Minn.|
        Mississippi|Miss.|
        Missouri|Mo.|
        Montana|Mont.|
        Nebraska|Neb.|
        Nevada|Nev.|
        New Hampshire||
        New Jersey|N.J.|
        New Mexico|N.M.|
        New York|N.Y.|New Yorker,New Yorkers
        New York City|NYC|
        North Carolina|N.C.|
        North Dakota|N.D.|
        Ohio||
        Oklahoma|Okla.|
        Oregon|Ore.|
        Pennsylvania|Pa.|
        Rhode Island|R.I.|
        South Carolina|S.C.|
        South Dakota|S.D.|
        Tennessee|Tenn.|
        Texas|Tex.|Texan,Texans
        Utah||
        Vermont|Vt.|
        Virginia|Va.|
        Washington State|Wash.|
        West Virginia|W.Va.|
        Wisconsin|Wis.|
        Wyoming|Wyo.|
        District of Columbia||
        New England||
        Midwest||Midwestern
        England||English,Englishman
        Scotland||Scottish,Scot,Scots
        Wales||Welsh
        Northern Ireland||Northern Irish
        Alberta||Albertan
        British Columbia||
        Manitoba||
        New Brunswick||
        Newfoundland||
        Nova Scotia||
        Ontario||
        Quebec|Québec|Quebecer,Quebecers
        Saskatchewan||
        Yukon||
        New South Wales|NSW|
        Queensland||
        South Australia||
        Western Australia||
        Tasmania||Tasmanian
        """

    private static let waters = """
        Atlantic Ocean|Atlantic|
        Pacific Ocean|Pacific|
        Indian Ocean||
        Arctic Ocean||
        Southern Ocean||
        Mediterranean Sea|Mediterranean|
        Black Sea||
        Red Sea||
        Dead Sea||
        Baltic Sea||
        Baltic States|Baltics|
        North Sea||
        Caspian Sea||
        Adriatic Sea|Adriatic|
        Aegean Sea|Aegean|
        Sea of Azov||
        Sea of Japan||
        South China Sea||
        East China Sea||
        Yellow Sea||
        Persian Gulf||
        Arabian Sea||
        Gulf of Mexico||
        Gulf of Aden||
        Gulf of Oman||
        Bay of Bengal||
        Strait of Hormuz||
        Strait of Gibraltar||
        Taiwan Strait||
        Bosphorus|Bosporus|
        Dardanelles||
        Kerch Strait||
        English Channel||
        Suez Canal||
        Panama Canal||
        Nile||
        Danube||
        Rhine||
        Volga||
        Dnieper|Dnipro River|
        Euphrates||
        Tigris||
        Yangtze||
        Mekong||
        Ganges||
        Mount Everest||
        Great Barrier Reef||
        """

    /// One city after another: no aliases.
    private static let cityRows = cities.split(separator: ";").map { "\($0)||" }
        .joined(separator: "\n")

    private static let cities = """
        Geneva;Zurich;Basel;Lausanne;Davos;Munich;Hamburg;Frankfurt;Cologne;Stuttgart;Düsseldorf;\
        Dresden;Leipzig;Bonn;Bremen;Hanover;Nuremberg;Marseille;Lyon;Toulouse;Nice;Strasbourg;\
        Bordeaux;Lille;Milan;Naples;Turin;Florence;Venice;Genoa;Bologna;Palermo;Barcelona;Valencia;\
        Seville;Bilbao;Porto;Rotterdam;The Hague;Hague;Utrecht;Antwerp;Ghent;Bruges;Salzburg;Graz;\
        Krakow;Kraków;Gdansk;Gdańsk;Lviv;Kharkiv;Kharkov;Odesa;Odessa;Mariupol;Dnipro;Kherson;\
        Zaporizhzhia;Sevastopol;Simferopol;Chernobyl;St. Petersburg;Saint Petersburg;Novosibirsk;\
        Yekaterinburg;Kazan;Sochi;Vladivostok;Grozny;Beslan;Kaliningrad;Volgograd;Gothenburg;Malmö;\
        Bergen;Aarhus;Manchester;Birmingham;Liverpool;Leeds;Sheffield;Bristol;Newcastle;Nottingham;\
        Leicester;Edinburgh;Glasgow;Aberdeen;Dundee;Cardiff;Swansea;Belfast;Cork;Oxford;Cambridge;\
        Brighton;Southampton;Portsmouth;Plymouth;Los Angeles;Chicago;Houston;Philadelphia;Phoenix;\
        San Diego;Dallas;San Francisco;Austin;Seattle;Denver;Boston;Detroit;Atlanta;Miami;\
        Minneapolis;Cleveland;New Orleans;Las Vegas;Baltimore;Pittsburgh;Cincinnati;St. Louis;\
        Kansas City;Salt Lake City;Portland;Sacramento;San Antonio;Orlando;Tampa;Memphis;Nashville;\
        Louisville;Milwaukee;Indianapolis;Honolulu;Anchorage;Oakland;Silicon Valley;Manhattan;\
        Brooklyn;Queens;Bronx;Hollywood;Cape Canaveral;Guantanamo Bay;Guantánamo Bay;Toronto;\
        Montreal;Vancouver;Calgary;Edmonton;Winnipeg;Halifax;Quebec City;Niagara Falls;Tijuana;\
        Monterrey;Guadalajara;Acapulco;Ciudad Juárez;Ciudad Juarez;Cancun;São Paulo;Sao Paulo;\
        Rio de Janeiro;Salvador;Medellín;Medellin;Cali;Guayaquil;Cusco;Valparaíso;Rosario;Istanbul;\
        Izmir;Gaziantep;Diyarbakir;Tel Aviv;Haifa;Gaza City;Rafah;Khan Younis;Bethlehem;Hebron;\
        Nablus;Jenin;Jericho;Aleppo;Homs;Idlib;Raqqa;Palmyra;Mosul;Basra;Fallujah;Kirkuk;Najaf;\
        Karbala;Tikrit;Samarra;Erbil;Ramadi;Isfahan;Mashhad;Natanz;Shiraz;Kandahar;Herat;\
        Jalalabad;Mazar-i-Sharif;Karachi;Lahore;Peshawar;Rawalpindi;Quetta;Mumbai;Bombay;Delhi;\
        Kolkata;Calcutta;Chennai;Bangalore;Bengaluru;Hyderabad;Ahmedabad;Srinagar;Jaipur;Chittagong;\
        Shanghai;Guangzhou;Shenzhen;Wuhan;Chongqing;Tianjin;Nanjing;Hangzhou;Chengdu;Xi'an;Lhasa;\
        Urumqi;Osaka;Kyoto;Yokohama;Hiroshima;Nagasaki;Fukushima;Nagoya;Sapporo;Busan;Incheon;\
        Ho Chi Minh City;Saigon;Chiang Mai;Phuket;Yangon;Rangoon;Mandalay;Surabaya;Bandung;Cebu;\
        Davao;Sydney;Melbourne;Brisbane;Perth;Adelaide;Darwin;Hobart;Auckland;Christchurch;\
        Johannesburg;Cape Town;Durban;Soweto;Lagos;Kano;Port Harcourt;Ibadan;Abidjan;Mombasa;Kisumu;\
        Dar es Salaam;Entebbe;Goma;Lubumbashi;Bulawayo;Alexandria;Giza;Suez;Port Said;Benghazi;\
        Misrata;Sirte;Casablanca;Marrakesh;Timbuktu;Gao;Jeddah;Mecca;Medina;Dubai;Aden;Hodeidah;\
        Marib;Srebrenica;Mostar;Mitrovica;Thessaloniki;Split;Dubrovnik;Cluj;Plovdiv;Batumi;Gori;\
        Tskhinvali;Sukhumi;Stepanakert;Almaty;Samarkand;Tiraspol;Utoya;Lockerbie
        """
}
