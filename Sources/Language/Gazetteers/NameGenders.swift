/// First names that are nearly always women's, or men's: whom "she" cannot mean.
///
/// The common names of Europe and the Americas, and what the news writes of the rest of the world;
/// those that both bear, as "Robin", "Andrea", "Jean", "Kim" and "Sasha", are in neither.
enum NameGenders {
    private static let women = WordHash.keys(
        """
        abigail agnes agnieszka aisha alejandra aleksandra alessandra alice alicia alina alison \
        amanda amber amelia amina amy ana anastasia angela anita anja ann anna annalena anne \
        annegret annie antonia ayesha barbara beatrice beatriz benazir bernadette beth \
        betty beverly bianca birgit brenda brigitte britta carmen carolina caroline catherine \
        cecilia celia charlotte cheryl chiara christina christine claire clara claudia concepcion \
        cristina cynthia daniela danielle deborah debra denise diana diane dina dolores donna \
        dorothy edith eileen elaine elena eleanor eliza elizabeth ella ellen elsa emily emma erika \
        erin esther eugenia eva evelyn fatima fiona frances francesca frauke gabriela gail gemma \
        georgina gertrude gillian giorgia giulia gladys gloria grace greta hanna hannah heather \
        heidi heike helen helena helga hillary ida ines ingrid irina irene iris isabel \
        isabella ivana ivanka jacinda jacqueline jana jane janet janice jeanne jennifer jenny \
        jessica jill joanna josephine joyce juanita judith judy julia juliana julie kaja kamala \
        karen karin karolina katarina kate katerina katharina katherine kathleen kathryn kathy \
        katie katja kirsten kristin kristina larissa laura lauren leila lena leonor leticia lidia \
        liliana lilian linda lisa liz louise lucia lucy ludmila luisa lyudmila madeleine magdalena \
        maia malala manuela margaret margarita margarethe maria mariana marianne marie marina \
        marjorie marta martha martina mary matilda maya megan melania melanie melissa mercedes \
        michelle mildred miriam molly monica monika nadia nancy naomi natalia natalie \
        natasha nathalie nicole nina nora nicolette oksana olena olga olivia ottilie pamela \
        patricia paula pauline penelope petra philippa phyllis pilar priscilla rachel raquel \
        rebecca regina renata rita roberta rosa rosalind rose rosemary ruth sabine sally samantha \
        sandra sanna sara sarah sharon sheila shirley silvia sofia sonia sophia sophie stella \
        stephanie susan susana susanne suzanne svetlana sylvia tamara tania tatiana teresa theresa \
        therese tina tulsi ursula valentina valerie vanessa vera veronica victoria viktoriya \
        virginia wendy xiomara yolanda yulia yvette yvonne zainab zuzana
        """)

    private static let men = WordHash.keys(
        """
        aaron abdul abdullah abraham adam adolf adrian ahmad ahmed alan albert alberto alejandro \
        aleksandr alessandro alexander alexei alexey alfonso alfred ali allan amir anatoly anders \
        andreas andrei andrew andrey andrzej angus anthony anton antonio antony arnold arthur \
        augusto bashar benjamin bernard bernie bill bjorn bob bogdan boris brad brandon brendan \
        brett brian bruce bruno carl carlos cecil cesar charles christian christoph christopher \
        clarence clemens colin craig curtis cyril dan daniel david dennis derek desmond diego \
        dieter dimitri dirk dmitri dmitry dmytro donald douglas duncan dwight eamon edgar eduardo \
        edward edwin emanuel emmanuel enrico enrique eric erik ernest ernesto erwin ethan evgeny \
        felipe felix ferdinand fernando filip francesco francisco francois frank franklin franz \
        frederick friedrich fritz gareth gary gavin geoffrey geert georg george gerald gerard \
        gerhard giovanni giuseppe glenn gordon graham greg gregory guillermo gunther gustav guy \
        hamid harald harold harry hassan hector heinrich heinz helmut henri henrik henry herbert \
        herman hosni howard hugo hussein ian ibrahim igor imran ismail istvan ivan ivor jack jacob \
        jacques jake jakob james janos jason javier jeff jeffrey jens jeremy jerome jim \
        joachim joao joe joel johan johann johannes john jonas jonathan jorge jose josef joseph \
        joshua josip juan julio jürgen jurgen justin karl keith kenneth kevin kofi konrad \
        konstantin kurt kyle lars larry laszlo lawrence leonard leonid leopold lewis liam lloyd \
        lorenzo louis luc luca lucas ludwig luigi luis lukas magnus mahmoud manuel marc marcel \
        marco marcos marcus mario mark markus martin matteo matthew matthias maurice max \
        maximilian michael miguel mike mikhail milan mohamed mohammad mohammed muhammad murray \
        nathan neil nelson niall nicholas nicolas niels nigel nikolai norbert norman olaf \
        oleg oleksandr oliver olivier omar oscar oskar otto pablo patrick paul pavel pedro peter \
        petr petro philip philippe pierre pieter piotr rafael rainer ralph ramon randy raul \
        raymond recep reinhard rene ricardo richard rishi rob robert roberto roger roland roman \
        ron ronald rory roy rudolf rupert ruslan russell ryan salvador samuel scott sean sebastian \
        sergei sergey sergio shane shaun shinzo simon stanislav stanley stefan stephen steve \
        steven stuart sven taras tayyip ted theodore thomas tim timothy tobias todd tom tomas \
        tommy tony trevor tyler ulrich vaclav valery vasily vernon victor viktor vincent vitaly \
        vladimir volodymyr walter warren werner wesley wilhelm william willy winston wolfgang \
        xavier yasser yitzhak yuri yuriy yves zbigniew
        """)

    /// Who bears a first name; `nil` where both do, or the name is not listed.
    static func gender(ofFirstName key: UInt64) -> Gender? {
        men.contains(key) ? .man : women.contains(key) ? .woman : nil
    }

    /// Whom a title before a name is said of.
    static func gender(ofTitle key: UInt64) -> Gender? {
        menTitles.contains(key) ? .man : womenTitles.contains(key) ? .woman : nil
    }

    /// Whom a form of address is said of; "chairman" and "Lord Mayor" are offices of both.
    static func gender(ofAddress key: UInt64) -> Gender? {
        addresses.contains(key) ? gender(ofTitle: key) : nil
    }

    static func gender(ofPronoun key: UInt64) -> Gender? {
        menPronouns.contains(key) ? .man : womenPronouns.contains(key) ? .woman : nil
    }

    private static let menPronouns = WordHash.keys("he his him himself")
    private static let womenPronouns = WordHash.keys("she her hers herself")

    /// Forms of address that name somebody of their own.
    static let peers = WordHash.keys("sir lord lady dame")
    private static let addresses = WordHash.keys("mr sir lord mrs ms miss lady dame")
    private static let menTitles = WordHash.keys(
        "mr king prince sir lord duke baron father brother congressman chairman councilman alderman"
    )
    private static let womenTitles = WordHash.keys(
        """
        ms mrs miss queen princess dame lady duchess baroness sister congresswoman chairwoman \
        councilwoman alderwoman
        """)
}

/// As far as titles and first names tell it.
enum Gender: Sendable {
    case man, woman
}
