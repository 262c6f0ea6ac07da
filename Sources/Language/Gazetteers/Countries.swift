/// The states of the world: `name|aliases|adjectives and inhabitants|capital`, commas inside a
/// field. Aliases of capital letters are matched only as such.
enum Countries {
    static let rows = """
        Afghanistan||Afghan,Afghans|Kabul
        Albania||Albanian,Albanians|Tirana
        Algeria||Algerian,Algerians|Algiers
        Andorra||Andorran,Andorrans|Andorra la Vella
        Angola||Angolan,Angolans|Luanda
        Antigua and Barbuda||Antiguan|St. John's
        Argentina||Argentine,Argentines,Argentinian,Argentinians|Buenos Aires
        Armenia||Armenian,Armenians|Yerevan
        Australia||Australian,Australians|Canberra
        Austria||Austrian,Austrians|Vienna
        Azerbaijan||Azerbaijani,Azerbaijanis,Azeri,Azeris|Baku
        Bahamas||Bahamian,Bahamians|Nassau
        Bahrain||Bahraini,Bahrainis|Manama
        Bangladesh||Bangladeshi,Bangladeshis|Dhaka
        Barbados||Barbadian,Barbadians|Bridgetown
        Belarus|Belorussia,Byelorussia|Belarusian,Belarusians,Belarussian|Minsk
        Belgium||Belgian,Belgians|Brussels
        Belize||Belizean,Belizeans|Belmopan
        Benin||Beninese|Porto-Novo
        Bhutan||Bhutanese|Thimphu
        Bolivia||Bolivian,Bolivians|La Paz
        Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina|Bosnian,Bosnians|Sarajevo
        Botswana||Botswanan,Botswanans,Motswana,Batswana|Gaborone
        Brazil||Brazilian,Brazilians|Brasilia,Brasília
        Brunei||Bruneian|Bandar Seri Begawan
        Bulgaria||Bulgarian,Bulgarians|Sofia
        Burkina Faso||Burkinabe,Burkinabé|Ouagadougou
        Burundi||Burundian,Burundians|Bujumbura,Gitega
        Cambodia||Cambodian,Cambodians|Phnom Penh
        Cameroon||Cameroonian,Cameroonians|Yaoundé,Yaounde
        Canada||Canadian,Canadians|Ottawa
        Cape Verde|Cabo Verde|Cape Verdean|Praia
        Central African Republic|C.A.R.|Central African|Bangui
        Chad||Chadian,Chadians|N'Djamena
        Chile||Chilean,Chileans|Santiago
        China|People's Republic of China,PRC|Chinese|Beijing,Peking
        Colombia||Colombian,Colombians|Bogotá,Bogota
        Comoros||Comorian,Comorians|Moroni
        Democratic Republic of the Congo|Democratic Republic of Congo,DR Congo,DRC,Congo,Zaire|Congolese|Kinshasa
        Republic of the Congo|Congo-Brazzaville||Brazzaville
        Costa Rica||Costa Rican,Costa Ricans|San José,San Jose
        Côte d’Ivoire|Ivory Coast,Cote d'Ivoire|Ivorian,Ivorians|Yamoussoukro
        Croatia||Croatian,Croatians,Croat,Croats|Zagreb
        Cuba||Cuban,Cubans|Havana
        Cyprus||Cypriot,Cypriots|Nicosia
        Czech Republic|Czechia|Czech,Czechs|Prague
        Denmark||Danish,Dane,Danes|Copenhagen
        Djibouti||Djiboutian|
        Dominica|||Roseau
        Dominican Republic||Dominican,Dominicans|Santo Domingo
        East Timor|Timor-Leste|East Timorese,Timorese|Dili
        Ecuador||Ecuadorian,Ecuadorians,Ecuadorean|Quito
        Egypt||Egyptian,Egyptians|Cairo
        El Salvador||Salvadoran,Salvadorans|San Salvador
        Equatorial Guinea||Equatoguinean|Malabo
        Eritrea||Eritrean,Eritreans|Asmara
        Estonia||Estonian,Estonians|Tallinn
        Eswatini|Swaziland|Swazi|Mbabane
        Ethiopia||Ethiopian,Ethiopians|Addis Ababa
        Fiji||Fijian,Fijians|Suva
        Finland||Finnish,Finn,Finns|Helsinki
        France||French,Frenchman,Frenchmen|Paris
        Gabon||Gabonese|Libreville
        Gambia||Gambian,Gambians|Banjul
        Georgia||Georgian,Georgians|Tbilisi
        Germany|Federal Republic of Germany,West Germany|German,Germans|Berlin
        Ghana||Ghanaian,Ghanaians|Accra
        Greece||Greek,Greeks|Athens
        Grenada||Grenadian|St. George's
        Guatemala||Guatemalan,Guatemalans|Guatemala City
        Guinea||Guinean,Guineans|Conakry
        Guinea-Bissau||Bissau-Guinean,Bissau-Guineans|Bissau
        Guyana||Guyanese|Georgetown
        Haiti||Haitian,Haitians|Port-au-Prince
        Honduras||Honduran,Hondurans|Tegucigalpa
        Hungary||Hungarian,Hungarians|Budapest
        Iceland||Icelandic,Icelander,Icelanders|Reykjavik,Reykjavík
        India||Indian,Indians|New Delhi
        Indonesia||Indonesian,Indonesians|Jakarta
        Iran|Islamic Republic of Iran|Iranian,Iranians|Tehran,Teheran
        Iraq||Iraqi,Iraqis|Baghdad
        Ireland|Republic of Ireland|Irish,Irishman|Dublin
        Israel||Israeli,Israelis|Jerusalem
        Italy||Italian,Italians|Rome
        Jamaica||Jamaican,Jamaicans|Kingston
        Japan||Japanese|Tokyo
        Jordan||Jordanian,Jordanians|Amman
        Kazakhstan||Kazakh,Kazakhs,Kazakhstani|Astana,Nur-Sultan
        Kenya||Kenyan,Kenyans|Nairobi
        Kiribati||I-Kiribati|Tarawa
        Kosovo||Kosovar,Kosovars|Pristina
        Kuwait||Kuwaiti,Kuwaitis|Kuwait City
        Kyrgyzstan|Kyrgyz Republic|Kyrgyz|Bishkek
        Laos||Lao,Laotian,Laotians|Vientiane
        Latvia||Latvian,Latvians|Riga
        Lebanon||Lebanese|Beirut
        Lesotho||Basotho,Mosotho|Maseru
        Liberia||Liberian,Liberians|Monrovia
        Libya||Libyan,Libyans|Tripoli
        Liechtenstein||Liechtensteiner,Liechtensteiners|Vaduz
        Lithuania||Lithuanian,Lithuanians|Vilnius
        Luxembourg||Luxembourgish|
        Madagascar||Malagasy|Antananarivo
        Malawi||Malawian,Malawians|Lilongwe
        Malaysia||Malaysian,Malaysians|Kuala Lumpur
        Maldives||Maldivian,Maldivians|Malé
        Mali||Malian,Malians|Bamako
        Malta||Maltese|Valletta
        Marshall Islands||Marshallese|Majuro
        Mauritania||Mauritanian,Mauritanians|Nouakchott
        Mauritius||Mauritian,Mauritians|Port Louis
        Mexico||Mexican,Mexicans|Mexico City
        Micronesia|Federated States of Micronesia|Micronesian|Palikir
        Moldova||Moldovan,Moldovans|Chisinau,Chișinău
        Monaco||Monegasque,Monégasque|
        Mongolia||Mongolian,Mongolians|Ulaanbaatar,Ulan Bator
        Montenegro||Montenegrin,Montenegrins|Podgorica
        Morocco||Moroccan,Moroccans|Rabat
        Mozambique||Mozambican,Mozambicans|Maputo
        Myanmar|Burma|Burmese|Naypyidaw
        Namibia||Namibian,Namibians|Windhoek
        Nauru||Nauruan|
        Nepal||Nepali,Nepalis,Nepalese|Kathmandu
        Netherlands|Holland|Dutch,Dutchman|Amsterdam
        New Zealand||New Zealander,New Zealanders|Wellington
        Nicaragua||Nicaraguan,Nicaraguans|Managua
        Niger||Nigerien|Niamey
        Nigeria||Nigerian,Nigerians|Abuja
        North Korea|DPRK,Democratic People's Republic of Korea|North Korean,North Koreans|Pyongyang
        North Macedonia|Macedonia|Macedonian,Macedonians|Skopje
        Norway||Norwegian,Norwegians|Oslo
        Oman||Omani,Omanis|Muscat
        Pakistan||Pakistani,Pakistanis|Islamabad
        Palau||Palauan|
        Palestine|State of Palestine,Palestinian Territories|Palestinian,Palestinians|Ramallah
        Panama||Panamanian,Panamanians|Panama City
        Papua New Guinea||Papua New Guinean|Port Moresby
        Paraguay||Paraguayan,Paraguayans|Asunción,Asuncion
        Peru||Peruvian,Peruvians|Lima
        Philippines||Filipino,Filipinos,Philippine|Manila
        Poland||Polish,Pole,Poles|Warsaw
        Portugal||Portuguese|Lisbon
        Qatar||Qatari,Qataris|Doha
        Romania||Romanian,Romanians|Bucharest
        Russia|Russian Federation|Russian,Russians|Moscow
        Rwanda||Rwandan,Rwandans|Kigali
        Saint Kitts and Nevis|St. Kitts and Nevis||Basseterre
        Saint Lucia|St. Lucia|Saint Lucian,Saint Lucians|Castries
        Saint Vincent and the Grenadines|||Kingstown
        Samoa||Samoan,Samoans|Apia
        San Marino||Sammarinese|
        São Tomé and Príncipe|Sao Tome and Principe||
        Saudi Arabia||Saudi,Saudis,Saudi Arabian|Riyadh
        Senegal||Senegalese|Dakar
        Serbia||Serbian,Serbians,Serb,Serbs|Belgrade
        Seychelles||Seychellois|Victoria
        Sierra Leone||Sierra Leonean,Sierra Leoneans|Freetown
        Singapore||Singaporean,Singaporeans|
        Slovakia||Slovak,Slovaks,Slovakian|Bratislava
        Slovenia||Slovenian,Slovenians,Slovene|Ljubljana
        Solomon Islands||Solomon Islander|Honiara
        Somalia||Somali,Somalis|Mogadishu
        South Africa||South African,South Africans|Pretoria
        South Korea|Republic of Korea,ROK|South Korean,South Koreans|Seoul
        South Sudan||South Sudanese|Juba
        Spain||Spanish,Spaniard,Spaniards|Madrid
        Sri Lanka|Ceylon|Sri Lankan,Sri Lankans|Colombo
        Sudan||Sudanese|Khartoum
        Suriname|Surinam|Surinamese|Paramaribo
        Sweden||Swedish,Swede,Swedes|Stockholm
        Switzerland||Swiss|Bern,Berne
        Syria|Syrian Arab Republic|Syrian,Syrians|Damascus
        Taiwan||Taiwanese|Taipei
        Tajikistan||Tajik,Tajiks|Dushanbe
        Tanzania||Tanzanian,Tanzanians|Dodoma
        Thailand||Thai,Thais|Bangkok
        Togo||Togolese|Lomé,Lome
        Tonga||Tongan,Tongans|Nuku'alofa
        Trinidad and Tobago|Trinidad|Trinidadian|Port of Spain
        Tunisia||Tunisian,Tunisians|Tunis
        Turkey|Türkiye|Turkish,Turk,Turks|Ankara
        Turkmenistan||Turkmen|Ashgabat
        Tuvalu||Tuvaluan|Funafuti
        Uganda||Ugandan,Ugandans|Kampala
        Ukraine||Ukrainian,Ukrainians|Kyiv,Kiev
        United Arab Emirates|UAE,Emirates|Emirati,Emiratis|Abu Dhabi
        United Kingdom|UK,Britain,Great Britain|British,Briton,Britons|London
        United States|US,USA,United States of America,America|American,Americans|Washington,Washington DC,Washington D.C.
        Uruguay||Uruguayan,Uruguayans|Montevideo
        Uzbekistan||Uzbek,Uzbeks|Tashkent
        Vanuatu||Vanuatuan,Vanuatuans|Port Vila
        Vatican City|Vatican,Holy See||
        Venezuela||Venezuelan,Venezuelans|Caracas
        Vietnam|Viet Nam|Vietnamese|Hanoi
        Yemen||Yemeni,Yemenis|Sanaa,Sana'a
        Zambia||Zambian,Zambians|Lusaka
        Zimbabwe||Zimbabwean,Zimbabweans|Harare
        Soviet Union|USSR|Soviet,Soviets|
        Yugoslavia||Yugoslav,Yugoslavian,Yugoslavs|
        Czechoslovakia||Czechoslovak,Czechoslovakian|
        East Germany|GDR|East German|
        """

    /// The slugs of what speaks for a state, by the state's.
    static let governments = [
        "united-states": [
            "white-house", "us-congress", "pentagon", "state-department", "republicans",
            "democrats",
        ],
        "united-kingdom": ["downing-street", "house-of-lords"],
        "russia": ["kremlin", "duma"],
        "germany": ["bundestag"],
        "india": ["lok-sabha", "bharatiya-janata-party", "indian-national-congress"],
        "israel": ["knesset"],
        "ukraine": ["verkhovna-rada"],
    ]
}
