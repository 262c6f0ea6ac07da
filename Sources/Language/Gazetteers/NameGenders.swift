/// First names that are nearly always women's, or men's: whom "she" cannot mean.
///
/// The common names of Europe and the Americas, and what the news writes of the rest of the world;
/// those that both bear, as "Robin", "Andrea", "Jean", "Kim" and "Sasha", are in neither.
enum NameGenders {
    private static let women = WordHash.keys(
        """
        abigail adele adriana agatha agnes agneta agnieszka ailsa aisha aisling aissatou ala \
        alejandra aleksandra alessandra alexandra alexandria alexia alice alicia alina alison \
        alma alyssa amalia amanda amber amelia amina aminata amparo amy ana analia anastasia \
        angela angelica angelina angelique anita anja anke ann anna annalena anne annegret \
        anneliese annemarie annette annie antonella antonia aoife arlene asma astrid audrey \
        aurora ayelet ayesha barbara beata beatrice beatriz benazir bernadette bernice bessie \
        beth betty beverly bianca birgit bonnie brenda bridget brigitte britney britta camila \
        camilla carla carlotta carmen carole carolina caroline carolyn carrie cassandra catalina \
        catherine cathy cecilia celeste celia celine charlotte chelsea cherie cheryl chiara \
        chimamanda chloe christina christine ciara cindy claire clara clarissa claudia claudine \
        colette concepcion connie consuelo cora corinne cristina cynthia dagmar dalia daniela \
        danielle daphne deborah debra deirdre delia delphine denise diana diane dianne dina \
        dolly dolores donna dora doreen dorothea dorothy droupadi edith edna eileen elaine \
        eleanor elena elisa elisabeth elise eliza elizabeth elizaveta ella ellen ellie elodie \
        eloise elsa elvira emilia emilie emily emma erika erin erna ernestine esperance estelle \
        esther ethel etta eugenia eunice eva eve evelyn evita fabienne fanny fatima fatimah \
        fatou felicia felicity fernanda fiona flora florence folake frances francesca frauke \
        frida gabriela gabriella gabrielle gail galina gemma genevieve georgia georgina \
        geraldine gerda gertrud gertrude gilda gillian giorgia giovanna gisela giselle giulia \
        gladys glenda gloria golda graca grace graciela grainne greta gretchen gudrun gwen \
        gwendolyn gwyneth hadja halima halla hanna hannah hannelore harriet hasina hauwa heather \
        hedwig heidi heike helen helena helene helga hermione hilda hillary hina hortense \
        ida imelda imogen indira ines inga inge ingeborg ingrid ingrida irene irina iris irma \
        isabel isabella isobel ivana ivanka jacinda jacqueline jana jane janet janice jasmine \
        jayalalithaa jayne jeanette jeanne jenna jennifer jenny jessica jill joann joanna \
        joanne jodie johanna jolanta jonna josefina josephine josie joyce juana juanita judith \
        judy julia juliana julie juliet juliette justine kaja kamala karen karin karolin \
        karolina katarina kate katerina katharina katherine kathleen kathrin kathryn kathy katie \
        katja katrin keiko kemi kerstin khadija khaleda kimberly kirsten kirsty kitty kristin \
        kristina kristine lara larissa latoya laura lauren lea leanne leila lena leonor leticia \
        letitia lidia lilian liliana lilly lina linda lisa liz lola lorena loretta lori lorna \
        lorraine lotte louisa louise lourdes lucia lucie lucille lucinda lucy ludmila luisa luz \
        lydia lynda lyudmila mabel madeleine magdalena maggie maia mairead maite malala malin \
        mamata mandy manuela marcela marcia margaret margarete margarethe margarida margarita \
        margit margot margrethe maria mariam mariama mariana marianne maribel marie \
        marilyn marina marisa marisol maritza marjorie marlene marta martha martina mary maryam \
        matilda maud maureen mavis maxine maya mayawati meg megan melania melanie melissa merav \
        mercedes mette michaela michelle mila mildred millicent minnie miranda mireille miri \
        miriam mirjam moira molly mona monica monika muriel myra myrtle nadia nadine nancy \
        nanette naomi natalia natalie natasha nathalie nell nelly nettie ngozi niamh \
        nicole nicolette nigella nina nirmala noelle noemi nora noreen odette odile oksana olena \
        olga olivia oluchi ophelia orla orly ottilie oumou pam pamela patricia patrizia patsy \
        patty paula paulette pauline peggy penelope penny perpetua petra petronella philippa \
        phoebe phyllis pilar polly portia pratibha priscilla priti priyanka queenie rachael \
        rachel raisa ramona rania raquel rebecca rebekah regina renata renee rhoda rhonda rita \
        roberta roisin romy rosa rosalind rosamund rosanna rose rosemarie rosemary rosie rowena \
        roxana roxanne ruth sabine sabrina sadie sally salma samantha samira sandra sanja sanna \
        sara sarah saskia selena selma serena sharon sheila sheryl shirley shona sigrid silja \
        silke silvia sinead siobhan smriti sofia solange soledad sonia sophia sophie \
        soraya stefania stella stephanie suella suellen susan susana susanne sushma susie \
        suzanna suzanne svetlana sybil sylvia tabitha tamara tania tanja tanya tatiana teresa \
        tess tessa thangam thelma theresa therese thora tilda tina tricia trudy tulsi tzipi \
        ulrike uma ursula uta valentina valeria valerie vanessa vera verena veronica victoria \
        viktoriya viola virginia vivien vivienne vjosa wanda wangari wendy wilhelmina wilma \
        winifred winnie xiomara yasmin yasmina ylva yoko yolanda yulia yuliia yuriko yvette \
        yvonne zahra zainab zara zelda zoe zofia zsuzsanna zuzana
        """)

    private static let men = WordHash.keys(
        """
        aaron abbas abdelfattah abdul abdullah abraham adam adolf adrian aecio agustin ahmad \
        ahmed ahmet ajay alan albert alberto alejandro aleksandar aleksandr alessandro alexander \
        alexandros alexei alexey alfonso alfred ali allan alonso alvaro amir amit anatoliy \
        anatoly anders andreas andrei andres andrew andrey andriy andrzej angus anies anil \
        anthony anton antonio antonis antony arjun arne arnold artem arthur arvind ashok asif \
        asim atiku attila augusto avigdor babajide balazs barry bartosz bashar basil bassem ben \
        benigno benjamin bernard bernardo bernie bezalel bilawal bill billy bjarne bjorn bob \
        bobby bogdan bohdan boris brad brandon brendan brett brian bruce bruno calvin carl \
        carlos cecil cesar charles chidi christian christoph christopher chukwuemeka ciro \
        clarence claudio clemens clifford clint clive colin connor conor cornelius craig \
        cristian cristobal curtis cyril damian damien dan daniel dario darren darryl dave david \
        declan dennis denys derek derrick desmond diego dieter dimitri dimitris dinesh dirk \
        dmitri dmitry dmytro domingo dominic donald doug douglas dragan duncan dwight eamon \
        ebrahim ed eddie edgar edi edmund eduardo edward edwin efrain ehud ekrem eli elias \
        elijah emanuel emeka emilio emmanuel emmerson enrico enrique eric erik ernest ernesto \
        erwin esteban ethan eugene evan evgeny ezequiel fabian faisal fayez federico felipe \
        felix ferdinand ferenc fernando filip flavio francesco francisco francois frank franklin \
        frantisek franz fred frederick fredrik friedrich fritz fumio gabor gabriel ganjar gareth \
        garrett gary gaspar gautam gavin geert gene geoff geoffrey georg george gerald geraldo \
        gerard gerhard german gholam gideon gilbert gilberto gilmar giorgos giovanni giuseppe \
        glen glenn godswill gonzalo goodluck goran gordon graham greg gregory guillaume \
        guillermo gunnar gunther gustav gustavo guy gyorgy hage hakainde hakan hamad hamid hans \
        harald harold harry hashim hassan hector heinrich heinz helmut henning henri henrik \
        henry herbert herman hernan herve hiroshi horst hosni hossein howard hugh hugo humberto \
        humphrey hussein ian ibrahim ignacio igor ihor ikechukwu ilir ilya imran isaac isidro \
        ismail istvan itamar ivan ivor jacek jack jacob jacques jair \
        jakaya jake jakob jamal james janos janusz jared jaroslaw jason javad javier jeff \
        jeffrey jens jeremy jerome jeronimo jerry jim jimmy jiri joachim joao joaquin joe joel \
        johan johann johannes john johnny joko jomo jonas jonathan jorg jorge jorgen \
        jose josef joseph josh joshua josip jozsef juan julien julio julius junichiro jurgen \
        justin jusuf jürgen karim karl kazimierz keir keith kemal ken kenji kenneth kenzo kevin \
        kgalema khaled khalid kieran kipchumba kirill kjell klaus kofi konrad konstantin kostas \
        krzysztof kurt kyle kyriakos larry lars laszlo laurent lawrence lazarus leandro lech \
        leif leni leo leonard leonel leonid leopold leopoldo leszek lewis liam lloyd lorenzo \
        louis luc luca lucas ludwig luigi luis luiz lukas lukasz luke magnus mahesh mahmoud \
        majid maksim malcolm manmohan manuel marc marcel marcelo marcin marco marcos marcus \
        marek mario mark markus martin marvin marwan masoud massimo mateo mateusz mathieu mats \
        matt matteo matthew matthias maurice mauricio max maxim maxime maximilian maximo mehdi \
        mehmet melvin michael mick miguel mikael mike mikhail mikkel miklos milan milorad milos \
        mitch mitchell mohamed mohammad mohammed moises moritz morris moshe muhammad muhammadu \
        mukesh murat murray museveni mustafa mwai mykola narendra nasser nathan nawaz ned neil \
        nelson nestor niall nicholas nick nicolas niels nigel nikolai nikolay nikos nirmal nitin \
        noah norbert norberto norman novak nyesom obinna octavio olaf ole oleg oleh oleksandr \
        oleksiy oliver olivier olusegun omar ondrej osama oscar oskar osvaldo otto owen pablo \
        paolo patricio patrick paul pavel pavlo pawel pedro percy pervez pete peter petr \
        petro phil philip philippe pierre pieter pietro piotr prabowo pyotr qasem radoslaw \
        radovan rafael rahul raila rainer rajesh rajnath ralf ralph ramesh rami ramon randall \
        randy rashid rasmus ratko raul raymond recep reginald reinhard renan rene reza ricardo \
        richard rick rishi rob robert roberto roderick rodney rodrigo rogelio roger roland \
        rolando rolf roman romero ron ronald ronnie rory ross roy ruben rudolf rupert ruslan \
        russell ryan saad saeed salem sali salman salvador samir samuel sandor sanjay santiago \
        satoshi scott sean sebastian selahattin serge sergei sergey sergio serhii serhiy seth \
        shahbaz shane shaun shehbaz shigeru shimon shinzo silvio simon slobodan soren spencer \
        stanislav stanislaw stanley stavros stefan stefano stepan stephen steve steven stuart \
        suleyman sunil suresh sven sverre szymon takashi tamas taras tariq taro tayyip ted \
        tendai teodoro terence thabo theodore thierry thomas thorsten tibor tim timothy tobias \
        toby todd tom tomas tomasz tommy tony torsten trevor tyler uhuru ulf ulises ulrich \
        umberto uwe vaclav valentin valery vasily vasyl vernon vicente victor vijay vikram \
        viktor vincent vincenzo vitali vitaliy vitaly vladimir volker volodymyr vyacheslav walid \
        wallace walter warren wayne werner wesley wilfredo wilhelm william willy winston \
        wojciech wolfgang xavier yair yanis yannis yasser yevgeny yevhen yitzhak yoav yoshihide \
        youssef yoweri yuri yuriy yusuf yves zachary zbigniew zdenek ziad zoltan zoran
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
