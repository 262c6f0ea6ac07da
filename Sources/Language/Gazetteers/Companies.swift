/// Companies, `name|aliases`, as in `Organizations`; none whose name is an ordinary word or a
/// place.
enum Companies {
    static let rows = """
        Google|
        Apple Inc.|Apple,Apple Computer
        Microsoft|
        Facebook|
        Twitter|
        YouTube|
        Amazon.com|
        IBM|
        Intel|
        Samsung|
        Sony|
        Nokia|
        Huawei|
        Toyota|
        Honda|
        Nissan|
        General Motors|GM
        Ford Motor Company|Ford Motor Co.,Ford Motor Co
        Daimler-Chrysler|DaimlerChrysler
        Northrop Grumman|
        Opel|
        Walt Disney Company|Disney
        Nintendo|
        Yahoo|
        Netflix|
        Uber|
        Tesla|Tesla Motors
        Chrysler|
        Volkswagen|VW
        BMW|
        Daimler|
        Renault|
        Hyundai|
        Boeing|
        Airbus|
        Lockheed Martin|
        SpaceX|
        Gazprom|
        Rosneft|
        ExxonMobil|Exxon Mobil
        Shell plc|Royal Dutch Shell
        BP|British Petroleum
        Total SA|
        Chevron|
        Goldman Sachs|
        Lehman Brothers|
        JPMorgan Chase|JPMorgan
        Citigroup|
        Bank of America|
        HSBC|
        Barclays|
        Deutsche Bank|
        UBS|
        Walmart|Wal-Mart
        McDonald's|
        Coca-Cola|
        Pfizer|
        AstraZeneca|
        Moderna|
        BioNTech|
        British Airways|
        Lufthansa|
        Air France|
        Qantas|
        Ryanair|
        Dow Jones & Company|Dow Jones Newswires
        NASDAQ|Nasdaq
        New York Stock Exchange|NYSE
        London Stock Exchange|
        WikiLeaks|Wikileaks
        Wikimedia Foundation|
        Siemens|
        Bosch|
        BASF|
        Bayer|
        Thyssenkrupp|ThyssenKrupp
        Deutsche Telekom|
        Deutsche Bahn|
        Deutsche Post|
        Commerzbank|
        Allianz|
        Adidas|
        Porsche|
        Audi|
        Mercedes-Benz|
        Volvo|
        Saab|
        Ericsson|
        Ikea|IKEA
        Spotify|
        Maersk|A.P. Moller-Maersk
        Novo Nordisk|
        Equinor|Statoil
        Philips|
        ASML|
        Heineken|
        Unilever|
        Nestlé|Nestle
        Novartis|
        Credit Suisse|
        Glencore|
        Vodafone|
        GlaxoSmithKline|GSK
        Rolls-Royce|
        BAE Systems|
        Tesco|
        Sainsbury's|
        Lloyd's of London|
        Standard & Poor's|
        Ben & Jerry's|
        Dick's Sporting Goods|
        Trader Joe's|
        Papa John's|
        Marks & Spencer|Marks and Spencer
        Lloyds Banking Group|
        Royal Bank of Scotland|RBS
        Standard Chartered|
        Rio Tinto|
        BHP|BHP Billiton
        EasyJet|easyJet
        Peugeot|
        Citroën|Citroen
        Michelin|
        TotalEnergies|
        BNP Paribas|
        Société Générale|Societe Generale
        Danone|
        L'Oréal|L'Oreal
        LVMH|
        Sanofi|
        Fiat|
        Stellantis|
        Ferrari|
        Eni|ENI
        UniCredit|
        Telefónica|Telefonica
        Santander Group|Banco Santander
        Repsol|
        Iberia|
        Lukoil|
        Sberbank|
        Aeroflot|
        Nord Stream|
        Mitsubishi|
        Mazda|
        Subaru|
        Suzuki|
        Toshiba|
        Hitachi|
        Panasonic|
        SoftBank|
        Kia|Kia Motors
        LG Electronics|
        SK Hynix|
        TSMC|Taiwan Semiconductor Manufacturing Company
        Foxconn|
        Alibaba|Alibaba Group
        Tencent|
        Baidu|
        ByteDance|
        TikTok|
        WhatsApp|
        Instagram|
        LinkedIn|
        Snapchat|
        Reddit|
        OpenAI|
        Nvidia|NVIDIA
        AMD|Advanced Micro Devices
        Qualcomm|
        Cisco Systems|
        Oracle Corporation|
        Hewlett-Packard|
        Airbnb|
        PayPal|
        Visa Inc.|
        Mastercard|
        Procter & Gamble|Procter and Gamble
        Johnson & Johnson|Johnson and Johnson
        Merck & Co.|
        PepsiCo|
        Starbucks|
        General Electric|
        AT&T|
        Verizon|
        Comcast|
        Time Warner|
        Morgan Stanley|
        Merrill Lynch|
        Wells Fargo|
        BlackRock|
        Berkshire Hathaway|
        American Airlines|
        United Airlines|
        Delta Air Lines|
        Southwest Airlines|
        Emirates Airline|
        Qatar Airways|
        Turkish Airlines|
        Saudi Aramco|Aramco
        Tata Motors|
        Reliance Industries|
        Infosys|
        Petrobras|
        Embraer|
        PDVSA|
        Bombardier|
        BlackBerry|
        Caterpillar Inc.|
        Halliburton|
        ConocoPhillips|
        Monsanto|
        Eurocontrol|EUROCONTROL
        Meta Platforms|Meta
        Andreessen Horowitz|
        Sequoia Capital|
        Jefferies|
        Charles Schwab|
        Nomura|
        Macquarie Group|
        Blackstone Group|
        KKR|
        Carlyle Group|
        Bridgewater Associates|
        Silicon Valley Bank|
        First Republic Bank|
        Anthropic|
        DeepMind|Google DeepMind
        Palantir|
        Salesforce|
        Rivian|
        BYD|
        Waymo|
        Lyft|
        DoorDash|
        Grubhub|
        Deliveroo|
        Shein|
        Temu|
        AliExpress|
        Xiaomi|
        Lenovo|
        Rheinmetall|
        Krauss-Maffei Wegmann|
        Thales Group|
        Leonardo S.p.A.|
        Raytheon|
        General Dynamics|
        Kongsberg Gruppen|
        Wagner Group|
        Rosatom|
        Naftogaz|
        Ukrenergo|
        Energoatom|
        Rostec|
        Novatek|
        Uniper|
        RWE|
        Vattenfall|
        Ørsted|
        Iberdrola|
        Wirecard|
        Boohoo|
        JD Sports|
        Carrefour|
        Lidl|
        Aldi|
        Zoom Video Communications|
        Moody's|
        Fitch Ratings|Fitch
        KPMG|
        Deloitte|
        McKinsey|McKinsey & Company
        PricewaterhouseCoopers|PwC
        Ernst & Young|
        Air India|
        IndiGo|
        Jet2|
        Wizz Air|
        Lion Air|
        Garuda Indonesia|
        Ethiopian Airlines|
        Kenya Airways|
        Malaysia Airlines|
        Singapore Airlines|
        Cathay Pacific|
        Korean Air|
        Air Canada|
        WestJet|
        Aeroméxico|
        LATAM Airlines|
        Finnair|
        SAS Scandinavian Airlines|
        Loganair|
        Eurostat|
        Frontex|
        """
}
