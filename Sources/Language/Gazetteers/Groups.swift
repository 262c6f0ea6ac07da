/// Religions, peoples and parties' followers: `name|aliases|adjectives`; plus events and works that
/// the news names often.
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
        Paris Agreement|
        Minsk agreements|Minsk accords
        Maastricht Treaty|
        Lisbon Treaty|Treaty of Lisbon
        Nobel Prize|Nobel Peace Prize
        Pulitzer Prize|
        Koran|Quran
        Bible|
        """
}
