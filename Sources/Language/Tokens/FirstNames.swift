/// Common first names of many languages, and the family names that stand first where those do.
enum FirstNames {
    static let list = """
        james john robert michael william david richard joseph thomas charles christopher daniel \
        matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george edward \
        ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin \
        scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry \
        tyler aaron jose adam nathan henry douglas zachary peter kyle walter ethan jeremy harold \
        keith christian roger noah gerald carl terry sean austin arthur lawrence jesse dylan bryan \
        joe jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene \
        vincent russell elijah louis bobby philip phillip johnny mary patricia jennifer linda \
        elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly \
        emily donna michelle dorothy carol amanda melissa deborah stephanie rebecca sharon laura \
        cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine \
        christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce \
        virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah \
        jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice \
        julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana \
        natalie brittany charlotte marie kayla alexis lori tony antony jens boris theresa gordon \
        tim bill jim mike bob dan tom ted ben sam nick steve jeff greg chris alex andy matt dave \
        ron don ken ray fred barack hillary kamala mitt newt rand marco bernie elon jerome janet \
        vladimir sergey sergei dmitry dmitri mikhail nikolai ivan alexei aleksei alexey andrei andrey \
        yuri igor oleg viktor victor anatoly boris valery vitaly konstantin maxim pavel roman ruslan \
        stanislav volodymyr oleksandr oleksiy petro yulia yuliya olga natalia natalya svetlana \
        tatiana tatyana irina elena ekaterina ksenia anastasia galina lyudmila marina nadezhda \
        dmytro denys andriy vasyl mykola taras iryna olena lech jaroslaw mateusz andrzej \
        krzysztof piotr tomasz jan jerzy donald ewa agnieszka vaclav milos petr jiri karel zuzana \
        viktor orban laszlo ferenc gyorgy janos istvan nicolae ion klaus traian bogdan mihai \
        boyko rumen slobodan radovan ratko ivica stjepan franjo aleksandar milorad borut janez \
        angela olaf helmut gerhard wolfgang hans heinz jurgen jürgen dieter franz fritz karl ludwig \
        joachim matthias sebastian markus stefan thomas ursula annalena heiko sigmar christian horst \
        günther gunther rainer uwe bernd andreas werner otto rudolf emmanuel francois françois \
        nicolas jacques jean pierre philippe michel alain bernard christophe olivier laurent \
        dominique gilles yves marine segolene ségolène claude henri rené rene andré andre \
        marcel luc manuel bruno édouard edouard gérard gerard silvio giuseppe matteo mario romano \
        giorgio giulio luigi paolo carlo franco massimo roberto alessandro antonio francesco giovanni \
        enrico pietro sergio beppe giorgia jose josé pedro mariano felipe luis carlos jorge miguel \
        fernando alberto alejandro alfonso alvaro andres diego eduardo enrique ernesto esteban \
        francisco guillermo gustavo hector héctor hugo ignacio javier jaime joaquin juan julio \
        manuel marcos mauricio nestor néstor oscar pablo rafael ramon raul raúl ricardo rodrigo \
        salvador santiago vicente cristina dilma evo fidel nicolas hugo alvaro augusto michelle \
        luiz jair fernando joao joão paulo antónio rui anibal marta lucia ana carmen isabel \
        rosa elena beatriz gabriela claudia adriana camila daniela ines jimena lourdes xiomara \
        anders lars erik erik olof göran goran carl fredrik stefan mette helle sanna sauli \
        tarja kaja toomas katri jyrki björn bjorn erna gro kjell geir jonas magdalena ingrid astrid \
        mark wim geert ruud guy elio herman alexander kristalina christine \
        recep tayyip abdullah ahmet mehmet mustafa kemal bulent süleyman mevlut mevlüt selahattin \
        binali benjamin ehud ariel shimon yitzhak avigdor tzipi naftali yair ehud moshe menachem \
        golda itamar mahmoud yasser saeb ismail khaled marwan bashar hafez rafik saad michel hassan \
        hosni mohamed mohammed muhammad mohammad mohamad abdel anwar gamal ahmed ahmad ali omar umar \
        osama usama ayman abu ibrahim yusuf yousef youssef saddam nouri haider moqtada muqtada jalal \
        massoud ayad iyad tariq tarek hamid ashraf hekmatyar burhanuddin ruhollah mahmud akbar hashemi \
        javad hossein hussein husayn reza ebrahim mehdi faisal fahd salman \
        abdulaziz abdulrahman turki bandar nayef khalifa hamad tamim sultan qaboos rashid maktoum \
        zayed muammar moammar saif khalifa fayez moncef zine habib abdelaziz bouteflika \
        omar hassan salva riek meles haile hailemariam abiy isaias mwai raila uhuru william yoweri \
        paul joseph laurent robert morgan emmerson nelson thabo jacob cyril desmond winnie frederik \
        goodluck muhammadu olusegun umaru sani atiku ellen charles kofi john nana alassane blaise \
        idriss abdoulaye macky yahya ernest alpha denis teodoro levy hage festus seretse ian \
        pervez nawaz imran benazir asif zulfikar yousaf shahbaz atal manmohan narendra sonia rahul \
        indira rajiv lal amit arvind sushma nirmala pranab pratibha ravi sanjay rajesh vijay anil \
        sunil suresh ramesh mukesh ashok deepak priya anjali sheikh hasina khaleda ziaur mahinda \
        gotabaya ranil maithripala chandrika prabhakaran sher pushpa aung san thein hun norodom \
        nguyen ho vo tran thaksin yingluck prayut prayuth abhisit samak somchai bhumibol mahathir \
        najib anwar abdullah goh joko susilo suharto sukarno megawati prabowo benigno corazon \
        ferdinand rodrigo gloria leni fidel joseph xi hu jiang wen li deng mao zhou wang zhang liu \
        chen yang zhao kim park moon lee roh ban shinzo junichiro \
        taro yasuo naoto yoshihiko yoshihide fumio yukio toshihiko hideki hiroshi kenji takashi \
        akira satoshi yoko keiko haruki julia kevin tony malcolm scott jacinda helen jenna \
        kylie bridget winston justin stephen jean pierre brian martin paul jack lester \
        tzipi meir noam eli dov avi yossi danny reuven isaac abraham levi nathan saul solomon \
        rex rick ross lou lloyd leo leon leonard lewis liam lindsey luke lucas malcolm marc marcus \
        maurice max mel mitch morris neil nigel oliver owen pat perry pete phil quentin ralph randall \
        reginald rex rodney ron rory rupert rusty shane sid simon spencer stanley stuart sylvester \
        tobias todd travis trevor troy warren wendell wesley wilbur will zach barry bert bradley \
        brad brett calvin cameron casey cecil chad chester chuck clarence clark clayton clifford \
        clint clinton clyde colin connor craig curtis dale damian darren dean derek desmond dick \
        dominic doug drew duncan dwayne dwight earl eddie edgar edmund elliott ellis elton ernest \
        evan everett felix floyd francis garrett gavin gene geoffrey geoff gilbert glen glenn graham \
        grant guy harry harvey herbert herman homer horace howard hubert hugh ian irving isaac ivan \
        jake jamie jared jay jerome jimmy jon julian karl kirk kurt lance laurence lee leroy \
        adele agnes alicia alison allison amelia angelina anita anne annie antonia april audrey \
        ava bella bernadette beth betsy bonnie caitlin candice carla caroline cassandra cecilia \
        celia chelsea chloe claire clara colleen connie constance courtney daisy dana daphne dawn \
        deborah debbie della edith eileen elaine eleanor eliza ella ellen elsa erica erin esther \
        ethel eva faith felicia fiona florence gail gemma georgina geraldine gina greta gwen \
        harriet hazel heidi hilary holly ida imogen irene iris isabelle ivana ivanka jackie jacinta \
        jane jasmine jeanne jenny jill jo joanna joanne jodie josephine josie joy juanita juliet \
        june kate katie kathy kay kerry kirsten kristen kristin lara leah lena leslie lillian lily \
        lois lorraine louise lucy lydia lynn mabel madeleine maggie malala mandy marcia margot \
        marian marianne marjorie marlene martina maureen maxine maya megan melanie melinda mercedes \
        meredith mia mildred miranda molly monica muriel nadia naomi natasha nina nora norma paige \
        paula pauline peggy penelope penny petra phoebe phyllis priscilla rachael ramona renee rhonda \
        rita roberta robin rosalind rose rosemary roxanne ruby sabrina sally scarlett selena serena \
        sheila shannon sherry silvia simone sonia sophie stacey stella sue suzanne sylvia tamara \
        tammy tanya tara tina tracy trudy ursula valerie vanessa vera veronica vivian wanda wendy \
        whitney winifred yolanda yvette yvonne zoe melania malia sasha tiger usain lionel cristiano
        """
}
