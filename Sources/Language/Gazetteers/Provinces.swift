/// States, provinces and regions within countries, without those whose names are ordinary words or
/// surnames, such as Rivers and Guerrero, or teams' as often as places', such as Essex and Otago.
enum Provinces {
    /// As in `Places`: `name|aliases|adjectives and inhabitants`.
    static let rows =
        names.split(separator: ";").map { "\($0)||" }.joined(separator: "\n") + "\n" + adjectives

    private static let names = """
        Andhra Pradesh;Arunachal Pradesh;Chhattisgarh;Gujarat;Haryana;Himachal Pradesh;Jharkhand;\
        Karnataka;Ladakh;Madhya Pradesh;Maharashtra;Meghalaya;Odisha;Puducherry;Rajasthan;Sikkim;\
        Tamil Nadu;Telangana;Tripura;Uttar Pradesh;Uttarakhand;West Bengal;Jammu and Kashmir;\
        Balochistan;Khyber Pakhtunkhwa;Gilgit-Baltistan;Waziristan;North Waziristan;South Waziristan;\
        Anhui;Fujian;Gansu;Guangdong;Guangxi;Guizhou;Hainan;Hebei;Heilongjiang;Henan;Hubei;Hunan;\
        Inner Mongolia;Jiangsu;Jiangxi;Jilin;Liaoning;Ningxia;Qinghai;Shaanxi;Shandong;Shanxi;Sichuan;\
        Yunnan;Zhejiang;Hokkaido;Kyushu;Shikoku;Honshu;Jeju;Gangwon;Gyeonggi;Mindanao;Luzon;Visayas;\
        Sulawesi;Kalimantan;Sulu;Sabah;Sarawak;Selangor;Rakhine;Kachin;Sagaing;Ayeyarwady;Nangarhar;\
        Helmand;Kunduz;Badakhshan;Badghis;Uruzgan;Nuristan;Panjshir;Khuzestan;Sistan and Baluchestan;\
        Anbar;Nineveh;Diyala;Salahuddin;Deir ez-Zor;Hasakah;Latakia;Suweida;Cyrenaica;Tripolitania;\
        Fezzan;North Darfur;South Darfur;West Darfur;Kordofan;South Kordofan;North Kordofan;Tigray;\
        Amhara;Oromia;Gambella;Puntland;Jubaland;Galmudug;Somaliland;North Kivu;South Kivu;Ituri;Kasai;\
        Katanga;Cabo Delgado;Nampula;KwaZulu-Natal;Limpopo;Eastern Cape;Western Cape;Northern Cape;\
        Adamawa;Akwa Ibom;Anambra;Bauchi;Bayelsa;Benue;Borno;Ebonyi;Ekiti;Enugu;Gombe;Jigawa;Kaduna;\
        Katsina;Kebbi;Kogi;Kwara;Nasarawa;Ogun;Osun;Sokoto;Taraba;Yobe;Zamfara;Ashanti;Matabeleland;\
        Mashonaland;Manicaland;Bahia;Ceará;Goiás;Maranhão;Mato Grosso;Mato Grosso do Sul;Minas Gerais;\
        Paraná;Pernambuco;Rio Grande do Sul;Rondônia;Roraima;Santa Catarina;Tocantins;Aguascalientes;\
        Baja California;Campeche;Chiapas;Chihuahua;Coahuila;Guanajuato;Jalisco;Michoacán;Michoacan;\
        Nuevo León;Nuevo Leon;Oaxaca;Quintana Roo;San Luis Potosí;Sinaloa;Sonora;Tabasco;Tamaulipas;\
        Tlaxcala;Yucatán;Yucatan;Zacatecas;Antioquia;Cauca;Nariño;Arauca;Norte de Santander;La Guajira;\
        Zulia;Táchira;Carabobo;Ayacucho;Arequipa;Cochabamba;Araucanía;Patagonia;Chubut;Neuquén;\
        Entre Ríos;Baden-Württemberg;Brandenburg;Hesse;Lower Saxony;Mecklenburg-Western Pomerania;\
        North Rhine-Westphalia;Rhineland-Palatinate;Saxony-Anhalt;Schleswig-Holstein;Thuringia;\
        Carinthia;Styria;Tyrol;Vorarlberg;Ticino;Alsace;Aquitaine;Burgundy;Provence;Occitanie;Auvergne;\
        Île-de-France;Abruzzo;Apulia;Puglia;Basilicata;Calabria;Campania;Emilia-Romagna;\
        Friuli Venezia Giulia;Liguria;Lombardy;Piedmont;Umbria;Veneto;Asturias;Cantabria;\
        Castilla-La Mancha;Extremadura;La Rioja;Murcia;Navarre;Canary Islands;Balearic Islands;Algarve;\
        Alentejo;Azores;Madeira;Drenthe;Friesland;Gelderland;Limburg;Zeeland;Skåne;Lapland;Jutland;\
        Svalbard;Karelia;Masuria;Pomerania;Moravia;Bohemia;Vojvodina;Republika Srpska;Dalmatia;Istria;\
        Gagauzia;Thrace;Thessaly;Peloponnese;Crete;Cornwall;North Yorkshire;South Yorkshire;\
        West Yorkshire;West Sussex;East Sussex;Merseyside;Greater Manchester;West Midlands;\
        East Midlands;Tyneside;Teesside;Northumbria;County Durham;Isle of Wight;Isle of Man;Jersey;Guernsey;Anglesey;\
        Gwent;Gwynedd;Powys;Pembrokeshire;Carmarthenshire;Ceredigion;Aberdeenshire;Fife;Ayrshire;\
        Lanarkshire;Orkney;Shetland;Outer Hebrides;Highlands and Islands;County Antrim;County Down;\
        County Armagh;County Tyrone;County Fermanagh;Donegal;Ulster;Belgorod;Bryansk;Kursk;Primorye;\
        Yakutia;Tatarstan;Bashkortostan;Tuva;Buryatia;Krasnodar;Kamchatka;Sakhalin;Transcarpathia;\
        Zakarpattia;Vinnytsia;Chernihiv;Sumy;Poltava;Zhytomyr;Ternopil;Ivano-Frankivsk;Khmelnytskyi;\
        Mykolaiv;Adjara;Nakhchivan;Northern Territory;Australian Capital Territory;Nunavut;\
        Northwest Territories;Prince Edward Island;Newfoundland and Labrador;Labrador
        """

    private static let adjectives = """
        Assam||Assamese
        Bihar||Bihari,Biharis
        Goa||Goan,Goans
        Kerala||Keralite,Keralites
        Manipur||Manipuri,Manipuris
        Mizoram||
        Nagaland||
        Sindh||Sindhi,Sindhis
        Okinawa||Okinawan,Okinawans
        Andalusia||Andalusian,Andalusians
        Galicia||Galician,Galicians
        Flanders||
        Wallonia||
        Silesia||Silesian,Silesians
        Transylvania||Transylvanian
        """
}
