/// Religions, peoples and parties' followers: `name|aliases|adjectives`; plus events, works and
/// market indices that the news names often.
enum Groups {
    static let rows = """
        Muslims|Muslim|Islamic
        Christians|Christian|
        Jews|Jew|Jewish
        Sunnis|Sunni|
        Shiites|Shiite,Shia,Shi'ite,Shi'ites|
        Catholics|Catholic,Roman Catholic,Roman Catholics|
        Protestants|Protestant|
        Orthodox Christians|Orthodox Christian|
        Hindus|Hindu|
        Buddhists|Buddhist|
        Sikhs|Sikh|
        Mormons|Mormon|
        Kurds|Kurd|Kurdish
        Arabs|Arab|Arabic
        Roma people||
        Tamils|Tamil|
        Sinhalese||
        Pashtuns|Pashtun|
        Hazaras|Hazara|
        Tatars|Tatar|
        Uyghurs|Uyghur,Uighur,Uighurs|
        Rohingya||
        Tutsis|Tutsi|
        Hutus|Hutu|
        Houthis|Houthi|
        Yazidis|Yazidi|
        Druze||
        Copts|Copt|Coptic
        Alawites|Alawite|
        Maronites|Maronite|
        Cossacks|Cossack|
        Maoris|Māori,Maori|
        Inuit||
        Aborigines|Aboriginal|
        Republicans||
        Democrats||
        Tories|Tory|
        Christian Democrats|Christian Democrat|
        Islamists|Islamist|
        Nazis|Nazi|
        African Americans|African American|African-American
        """

    static let events = """
        World War II|World War Two,Second World War,WWII
        World War I|World War One,First World War,WWI
        Cold War|
        Gulf War|
        Vietnam War|
        Iraq War|
        Korean War|
        Arab Spring|
        Holocaust|
        Kristallnacht|
        Olympics|Olympic Games
        Winter Olympics|
        Summer Olympics|
        World Cup|FIFA World Cup
        Super Bowl|
        Brexit|
        Hurricane Katrina|
        Orange Revolution|
        Euromaidan|
        """

    static let works = """
        Kyoto Protocol|
        Montreal Protocol|
        Palme d'Or|
        Golden Lion|
        Golden Bear|
        Paris Agreement|
        Minsk agreements|Minsk accords
        Maastricht Treaty|
        Lisbon Treaty|Treaty of Lisbon
        Nobel Prize|Nobel Peace Prize
        Pulitzer Prize|
        Koran|Quran
        Bible|
        """

    /// Systems and devices that the news speaks of by their names alone.
    static let products = """
        Macintosh|
        Mac OS X|Mac OS,OS X,macOS
        Microsoft Windows|Windows XP,Windows Vista,Windows 7,Windows 8,Windows 10,Windows 95,Windows 98
        Microsoft Office|
        Linux|GNU/Linux
        Unix|UNIX
        Internet Explorer|
        Google Chrome|
        Google Maps|
        Google Earth|
        Gmail|
        Firefox|Mozilla Firefox
        PlayStation|PlayStation 2,PlayStation 3,PlayStation 4,PlayStation 5
        Xbox|Xbox 360,Xbox One
        Game Boy|
        Nintendo DS|
        Kindle|Amazon Kindle
        """

    /// Market indices: the leading ones of the larger stock exchanges.
    static let indices = """
        Dow Jones Industrial Average|Dow Jones Industrials,Dow Jones,DJIA
        S&P 500|S&P 500 Index,Standard & Poor's 500,Standard and Poor's 500,S&P
        Nasdaq Composite|NASDAQ Composite,Nasdaq Composite Index,NASDAQ Composite Index
        Nasdaq-100|Nasdaq 100,NASDAQ 100,NASDAQ-100
        Russell 2000|
        S&P/TSX Composite Index|S&P/TSX Composite,TSX Composite
        Bovespa Index|Ibovespa
        FTSE 100|FTSE 100 Index,FTSE-100,FTSE
        FTSE 250|
        Euro Stoxx 50|
        DAX|DAX 30,DAX 40,Dax
        CAC 40|CAC-40
        IBEX 35|IBEX-35
        FTSE MIB|
        AEX index|
        Swiss Market Index|
        OMX Stockholm 30|
        RTS Index|
        Nikkei 225|Nikkei-225,Nikkei index,Nikkei average,Nikkei Stock Average,Nikkei
        TOPIX|Topix
        Hang Seng Index|Hang Seng index,Hang Seng
        Shanghai Composite Index|Shanghai Composite,SSE Composite Index
        CSI 300|CSI 300 Index
        Kospi|KOSPI
        Sensex|BSE Sensex,SENSEX
        Nifty 50|Nifty
        S&P/ASX 200|ASX 200
        All Ordinaries|All Ordinaries Index
        Straits Times Index|
        """
}
