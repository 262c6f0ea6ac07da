/// Clubs and teams of the large leagues by names that mean nothing else: neither "Barcelona", which
/// is the city, nor "Giants".
enum Clubs {
    static let rows = (football + ";" + american + ";" + others).split(separator: ";")
        .map { name in
            let names = name.split(separator: "=", maxSplits: 1)
            return "\(names[0])|\(names.dropFirst().joined())"
        }.joined(separator: "\n")

    /// Football as the world plays it: `name=aliases`.
    private static let football = """
        Bayern Munich=FC Bayern Munich,FC Bayern;Borussia Dortmund;Borussia Mönchengladbach;\
        Bayer Leverkusen;RB Leipzig;Eintracht Frankfurt;Schalke 04=Schalke;Werder Bremen;\
        Hamburger SV;VfB Stuttgart;VfL Wolfsburg;Hertha BSC=Hertha Berlin,Hertha BSC Berlin;\
        Union Berlin;FC Köln;SC Freiburg;TSG Hoffenheim;Mainz 05;FC Augsburg;Fortuna Düsseldorf;\
        Real Madrid;Atlético Madrid=Atletico Madrid;FC Barcelona;Athletic Bilbao;Real Sociedad;\
        Real Betis;Sevilla FC;Valencia CF;Villarreal CF;Celta Vigo;Espanyol;Deportivo La Coruña;\
        Rayo Vallecano;Getafe CF;Manchester United=Man United,Man Utd;Manchester City=Man City;\
        Liverpool FC;Chelsea FC;Arsenal FC;Tottenham Hotspur;Newcastle United;Aston Villa;\
        Everton FC;West Ham United=West Ham;Leicester City;Leeds United;Nottingham Forest;\
        Sheffield United;Sheffield Wednesday;Crystal Palace;Wolverhampton Wanderers;\
        Brighton & Hove Albion=Brighton and Hove Albion;Blackburn Rovers;Bolton Wanderers;\
        West Bromwich Albion=West Brom;Birmingham City;Derby County;Norwich City;Ipswich Town;\
        Stoke City;Swansea City;Cardiff City;Wigan Athletic;Hull City;Queens Park Rangers=QPR;\
        Charlton Athletic;Coventry City;Preston North End;Luton Town;AFC Bournemouth;AFC Wimbledon;\
        Celtic FC;Glasgow Celtic;Glasgow Rangers;Rangers FC;Heart of Midlothian;\
        Paris Saint-Germain=Paris St-Germain,Paris St. Germain,PSG;Olympique de Marseille;\
        Olympique Marseille;Olympique Lyonnais;Olympique Lyon;AS Monaco;AS Saint-Étienne;\
        Girondins de Bordeaux;Stade Rennais;OGC Nice;RC Lens;Juventus=Juventus Turin;AC Milan;\
        Inter Milan=Internazionale;AS Roma;SS Lazio;SSC Napoli;ACF Fiorentina=Fiorentina;Sampdoria;\
        Atalanta BC;Udinese;Hellas Verona;Torino FC;Cagliari Calcio;Ajax Amsterdam=AFC Ajax;\
        PSV Eindhoven;Feyenoord=Feyenoord Rotterdam;AZ Alkmaar;FC Twente;Benfica=SL Benfica;\
        FC Porto;Sporting Lisbon=Sporting CP;Sporting Braga;Anderlecht=RSC Anderlecht;Club Brugge;\
        Standard Liège;Red Bull Salzburg;Rapid Vienna;Austria Vienna;Sturm Graz;FC Basel;\
        Young Boys Bern;Grasshopper Club Zurich;Dynamo Kyiv=Dynamo Kiev,Dinamo Kiev;\
        Shakhtar Donetsk;Zenit St. Petersburg=Zenit St Petersburg;CSKA Moscow;Spartak Moscow;\
        Lokomotiv Moscow;Dynamo Moscow=Dinamo Moscow;Legia Warsaw=Legia Warszawa;Lech Poznań;\
        Slavia Prague;Sparta Prague;Ferencváros;Steaua Bucharest;Dinamo Bucharest;Dinamo Zagreb;\
        Hajduk Split;Red Star Belgrade;Partizan Belgrade;Ludogorets;CSKA Sofia;Olympiacos=Olympiakos;\
        Panathinaikos;AEK Athens;PAOK Salonika;Galatasaray;Fenerbahçe=Fenerbahce;\
        Beşiktaş=Besiktas;Trabzonspor;Antalyaspor;Bursaspor;Maccabi Tel Aviv;Maccabi Haifa;\
        Hapoel Tel Aviv;Beitar Jerusalem;Al-Nassr=Al Nassr;Al-Hilal=Al Hilal;Al-Ittihad=Al Ittihad;\
        Al-Ahly=Al Ahly;Zamalek;Esperance Tunis;Raja Casablanca;Wydad Casablanca;Kaizer Chiefs;\
        Orlando Pirates;Mamelodi Sundowns;Asante Kotoko;TP Mazembe;Gor Mahia;Boca Juniors;\
        River Plate;Racing Club;Flamengo;Fluminense;Corinthians Paulista;Palmeiras;São Paulo FC;\
        Botafogo;Grêmio;Colo-Colo;Club América;Cruz Azul;Inter Miami;LA Galaxy;\
        Seattle Sounders;Toronto FC;Urawa Red Diamonds=Urawa Reds;Kashima Antlers;Gamba Osaka;\
        Melbourne Victory;Sydney FC;Mohun Bagan;Malmö FF;IFK Göteborg;FC Copenhagen;Brøndby IF;\
        Rosenborg BK;HJK Helsinki;Shamrock Rovers;Bohemians FC
        """

    /// The leagues of North America, with the nicknames that nothing else has.
    private static let american = """
        Arizona Cardinals;Atlanta Falcons;Baltimore Ravens;Buffalo Bills;Carolina Panthers;\
        Chicago Bears;Cincinnati Bengals=Bengals;Cleveland Browns;Dallas Cowboys;Denver Broncos;\
        Detroit Lions;Green Bay Packers=Packers;Houston Texans;Indianapolis Colts;\
        Jacksonville Jaguars;Kansas City Chiefs;Las Vegas Raiders;Oakland Raiders;\
        Los Angeles Chargers;San Diego Chargers;Los Angeles Rams;St. Louis Rams;Miami Dolphins;\
        Minnesota Vikings;New England Patriots;New Orleans Saints;New York Giants;New York Jets;\
        Philadelphia Eagles;Pittsburgh Steelers=Steelers;San Francisco 49ers=49ers;\
        Seattle Seahawks=Seahawks;Tampa Bay Buccaneers=Buccaneers;Tennessee Titans;\
        Washington Redskins=Redskins;Washington Commanders;Atlanta Hawks;Boston Celtics=Celtics;\
        Brooklyn Nets;New Jersey Nets;Charlotte Hornets;Chicago Bulls;\
        Cleveland Cavaliers=Cavaliers;Dallas Mavericks=Mavericks;Denver Nuggets;Detroit Pistons;\
        Golden State Warriors;Houston Rockets;Indiana Pacers=Pacers;Los Angeles Clippers=LA Clippers;\
        Los Angeles Lakers=LA Lakers,Lakers;Memphis Grizzlies;Miami Heat;Milwaukee Bucks;\
        Minnesota Timberwolves=Timberwolves;New Orleans Pelicans;New Orleans Hornets;\
        New York Knicks=Knicks;Oklahoma City Thunder;Orlando Magic;Philadelphia 76ers=76ers;\
        Phoenix Suns;Portland Trail Blazers=Trail Blazers;Sacramento Kings;San Antonio Spurs;\
        Seattle SuperSonics;Toronto Raptors;Utah Jazz;Washington Wizards;\
        Arizona Diamondbacks=Diamondbacks;Atlanta Braves;Baltimore Orioles=Orioles;\
        Boston Red Sox=Red Sox;Chicago Cubs;Chicago White Sox=White Sox;Cincinnati Reds;\
        Cleveland Indians;Cleveland Guardians;Colorado Rockies;Detroit Tigers;Florida Marlins;\
        Miami Marlins;Houston Astros=Astros;Kansas City Royals;Los Angeles Angels;\
        Los Angeles Dodgers=Dodgers;Milwaukee Brewers;Minnesota Twins;New York Mets=Mets;\
        New York Yankees=Yankees;Oakland Athletics;Philadelphia Phillies=Phillies;\
        Pittsburgh Pirates;San Diego Padres=Padres;San Francisco Giants;Seattle Mariners;\
        St. Louis Cardinals;Tampa Bay Rays;Texas Rangers;Toronto Blue Jays=Blue Jays;\
        Washington Nationals;Anaheim Ducks;Boston Bruins=Bruins;Buffalo Sabres;Calgary Flames;\
        Carolina Hurricanes;Chicago Blackhawks=Blackhawks;Colorado Avalanche;Columbus Blue Jackets;\
        Dallas Stars;Detroit Red Wings=Red Wings;Edmonton Oilers;Florida Panthers;\
        Los Angeles Kings;Minnesota Wild;Montreal Canadiens=Canadiens;Nashville Predators;\
        New Jersey Devils;New York Islanders;New York Rangers;Ottawa Senators;Philadelphia Flyers;\
        Pittsburgh Penguins;San Jose Sharks;St. Louis Blues;Tampa Bay Lightning;\
        Toronto Maple Leafs=Maple Leafs;Vancouver Canucks=Canucks;Vegas Golden Knights;\
        Washington Capitals;Winnipeg Jets
        """

    /// Rugby, cricket, Australian football and hockey elsewhere.
    private static let others = """
        All Blacks;Wallabies;Springboks;Proteas;Black Caps;Brumbies;Crusaders FC;Leinster Rugby;\
        Munster Rugby;Wigan Warriors;St Helens RFC;Leeds Rhinos;Brisbane Broncos;\
        Melbourne Storm;Sydney Roosters;South Sydney Rabbitohs=Rabbitohs;Penrith Panthers;\
        Parramatta Eels;Canberra Raiders;Collingwood FC;Essendon FC;Carlton FC;Hawthorn FC;\
        Richmond FC;Sydney Swans;West Coast Eagles;Brisbane Lions;Adelaide Crows;Geelong Cats;\
        Western Bulldogs;Port Adelaide;Mumbai Indians;Chennai Super Kings;\
        Kolkata Knight Riders;Royal Challengers Bangalore=Royal Challengers Bengaluru;\
        Rajasthan Royals;Sunrisers Hyderabad;Delhi Capitals;Gujarat Titans
        """
}
