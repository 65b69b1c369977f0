/** What a name is of: only one of the same kind stands in its place. */
export type NameKind = 'proper' | 'adjective' | 'people';

/** A name that English writes in its own way. */
export interface Exonym {
  readonly english: string;
  readonly kind: NameKind;
}

/** Countries, and what and who comes from them: Dutch and English name, adjective with its -e form, and people. */
const countries = `
Nederland=the Netherlands; Nederlands,Nederlandse=Dutch; Nederlanders=Dutch people
België=Belgium; Belgisch,Belgische=Belgian; Belgen=Belgians
Duitsland=Germany; Duits,Duitse=German; Duitsers=Germans
Frankrijk=France; Frans,Franse=French; Fransen=French people
Luxemburg=Luxembourg; Luxemburgs,Luxemburgse=Luxembourg
Groot-Brittannië=Great Britain; Brits,Britse=British; Britten=Britons
Verenigd Koninkrijk=the United Kingdom
Engeland=England; Engels,Engelse=English; Engelsen=English people
Schotland=Scotland; Schots,Schotse=Scottish; Schotten=Scots
Ierland=Ireland; Iers,Ierse=Irish; Ieren=Irish people
Spanje=Spain; Spaans,Spaanse=Spanish; Spanjaarden=Spaniards
Portugal=Portugal; Portugees,Portugese=Portuguese; Portugezen=Portuguese people
Italië=Italy; Italiaans,Italiaanse=Italian; Italianen=Italians
Griekenland=Greece; Grieks,Griekse=Greek; Grieken=Greeks
Zwitserland=Switzerland; Zwitsers,Zwitserse=Swiss; Zwitsers=Swiss people
Oostenrijk=Austria; Oostenrijks,Oostenrijkse=Austrian; Oostenrijkers=Austrians
Denemarken=Denmark; Deens,Deense=Danish; Denen=Danes
Zweden=Sweden; Zweeds,Zweedse=Swedish
Noorwegen=Norway; Noors,Noorse=Norwegian; Noren=Norwegians
Finland=Finland; Fins,Finse=Finnish; Finnen=Finns
IJsland=Iceland; IJslands,IJslandse=Icelandic
Polen=Poland; Pools,Poolse=Polish
Tsjechië=Czechia; Tsjechisch,Tsjechische=Czech; Tsjechen=Czechs
Slowakije=Slovakia; Slowaaks,Slowaakse=Slovak; Slowaken=Slovaks
Slovenië=Slovenia; Sloveens,Sloveense=Slovenian
Hongarije=Hungary; Hongaars,Hongaarse=Hungarian; Hongaren=Hungarians
Roemenië=Romania; Roemeens,Roemeense=Romanian; Roemenen=Romanians
Bulgarije=Bulgaria; Bulgaars,Bulgaarse=Bulgarian; Bulgaren=Bulgarians
Servië=Serbia; Servisch,Servische=Serbian; Serviërs=Serbs
Kroatië=Croatia; Kroatisch,Kroatische=Croatian; Kroaten=Croats
Bosnië=Bosnia; Bosnisch,Bosnische=Bosnian; Bosniërs=Bosnians
Albanië=Albania; Albanees,Albanese=Albanian; Albanezen=Albanians
Estland=Estonia; Ests,Estse=Estonian; Esten=Estonians
Letland=Latvia; Lets,Letse=Latvian; Letten=Latvians
Litouwen=Lithuania; Litouws,Litouwse=Lithuanian; Litouwers=Lithuanians
Moldavië=Moldova; Moldavisch,Moldavische=Moldovan
Oekraïne=Ukraine; Oekraïens,Oekraïense=Ukrainian; Oekraïners=Ukrainians
Rusland=Russia; Russisch,Russische=Russian; Russen=Russians
Wit-Rusland=Belarus; Wit-Russisch,Wit-Russische=Belarusian; Wit-Russen=Belarusians
Sovjet-Unie=the Soviet Union
Georgië=Georgia; Georgisch,Georgische=Georgian; Georgiërs=Georgians
Armenië=Armenia; Armeens,Armeense=Armenian; Armeniërs=Armenians
Azerbeidzjan=Azerbaijan; Azerbeidzjaans,Azerbeidzjaanse=Azerbaijani
Kazachstan=Kazakhstan; Kazachs,Kazachse=Kazakh
Turkije=Turkey; Turks,Turkse=Turkish; Turken=Turks
Syrië=Syria; Syrisch,Syrische=Syrian; Syriërs=Syrians
Irak=Iraq; Iraaks,Iraakse=Iraqi; Irakezen=Iraqis
Iran=Iran; Iraans,Iraanse=Iranian; Iraniërs=Iranians
Israël=Israel; Israëlisch,Israëlische=Israeli; Israëliërs=Israelis
Jordanië=Jordan; Jordaans,Jordaanse=Jordanian
Libanon=Lebanon; Libanees,Libanese=Lebanese
Saoedi-Arabië=Saudi Arabia; Saoedisch,Saoedische=Saudi
Egypte=Egypt; Egyptisch,Egyptische=Egyptian; Egyptenaren=Egyptians
Libië=Libya; Libisch,Libische=Libyan; Libiërs=Libyans
Tunesië=Tunisia; Tunesisch,Tunesische=Tunisian
Algerije=Algeria; Algerijns,Algerijnse=Algerian; Algerijnen=Algerians
Marokko=Morocco; Marokkaans,Marokkaanse=Moroccan; Marokkanen=Moroccans
Ethiopië=Ethiopia; Ethiopisch,Ethiopische=Ethiopian
Soedan=Sudan; Soedanees,Soedanese=Sudanese
Somalië=Somalia; Somalisch,Somalische=Somali
Zuid-Afrika=South Africa; Zuid-Afrikaans,Zuid-Afrikaanse=South African
Afghanistan=Afghanistan; Afghaans,Afghaanse=Afghan; Afghanen=Afghans
India=India; Indiaas,Indiase=Indian
China=China; Chinees,Chinese=Chinese
Japan=Japan; Japans,Japanse=Japanese
Noord-Korea=North Korea; Noord-Koreaans,Noord-Koreaanse=North Korean
Zuid-Korea=South Korea; Zuid-Koreaans,Zuid-Koreaanse=South Korean
Indonesië=Indonesia; Indonesisch,Indonesische=Indonesian
Maleisië=Malaysia; Maleisisch,Maleisische=Malaysian
Filipijnen=the Philippines; Filipijns,Filipijnse=Philippine
Australië=Australia; Australisch,Australische=Australian; Australiërs=Australians
Nieuw-Zeeland=New Zealand; Nieuw-Zeelands,Nieuw-Zeelandse=New Zealand
Verenigde Staten=the United States; Amerikaans,Amerikaanse=American; Amerikanen=Americans
Amerika=America
VS=the US
Canada=Canada; Canadees,Canadese=Canadian; Canadezen=Canadians
Mexico=Mexico; Mexicaans,Mexicaanse=Mexican; Mexicanen=Mexicans
Brazilië=Brazil; Braziliaans,Braziliaanse=Brazilian; Brazilianen=Brazilians
Argentinië=Argentina; Argentijns,Argentijnse=Argentinian; Argentijnen=Argentinians
Chili=Chile; Chileens,Chileense=Chilean
Europa=Europe; Europees,Europese=European; Europeanen=Europeans
Azië=Asia; Aziatisch,Aziatische=Asian; Aziaten=Asians
Afrika=Africa; Afrikaans,Afrikaanse=African; Afrikanen=Africans
EU=the EU
NAVO=NATO
Verenigde Naties=the United Nations
VN=the UN
Europese Unie=the European Union
`;

/** Towns, rivers, seas and people that English spells in its own way. */
const others = `
Parijs=Paris; Londen=London; Brussel=Brussels; Antwerpen=Antwerp; Gent=Ghent; Brugge=Bruges; Luik=Liège; Den Haag=The Hague
’s-Gravenhage=The Hague; Vlissingen=Flushing; Keulen=Cologne; Aken=Aachen; München=Munich; Neurenberg=Nuremberg
Berlijn=Berlin; Hamburg=Hamburg; Wenen=Vienna; Zürich=Zurich; Genève=Geneva; Bazel=Basel; Rome=Rome; Milaan=Milan; Venetië=Venice
Florence=Florence; Napels=Naples; Turijn=Turin; Genua=Genoa; Athene=Athens; Lissabon=Lisbon; Kopenhagen=Copenhagen
Warschau=Warsaw; Krakau=Kraków; Praag=Prague; Boedapest=Budapest; Boekarest=Bucharest; Belgrado=Belgrade; Sofia=Sofia
Moskou=Moscow; Sint-Petersburg=St Petersburg; Kiev=Kyiv; Kyiv=Kyiv; Charkov=Kharkiv; Charkiv=Kharkiv; Odessa=Odesa; Lviv=Lviv; Lvov=Lviv
Cherson=Kherson; Marioepol=Mariupol; Marjoepol=Mariupol; Donetsk=Donetsk; Loegansk=Luhansk; Loehansk=Luhansk; Zaporizja=Zaporizhzhia
Bachmoet=Bakhmut; Boetsja=Bucha; Dnipro=Dnipro; Tsjernobyl=Chernobyl; Krim=Crimea; Donbas=Donbas; Donbass=Donbas
Grozny=Grozny; Tsjetsjenië=Chechnya; Kazan=Kazan; Siberië=Siberia; Koerdistan=Kurdistan; Damascus=Damascus
Jeruzalem=Jerusalem; Caïro=Cairo; Peking=Beijing; Tokio=Tokyo; Vlaanderen=Flanders; Wallonië=Wallonia; Holland=Holland
Beieren=Bavaria; Saksen=Saxony; Bretagne=Brittany; Normandië=Normandy; Catalonië=Catalonia; Sicilië=Sicily; Kreta=Crete
Noordzee=the North Sea; Oostzee=the Baltic Sea; Zwarte Zee=the Black Sea; Middellandse Zee=the Mediterranean
Rijn=the Rhine; Donau=the Danube; Maas=the Meuse; Schelde=the Scheldt; Dnjepr=the Dnipro; Wolga=the Volga; Theems=the Thames
Kremlin=the Kremlin; Witte Huis=the White House; Balkan=the Balkans; Kaukasus=the Caucasus; Baltische Staten=the Baltic states
Poetin=Putin; Vladimir Poetin=Vladimir Putin; Medvedev=Medvedev; Lavrov=Lavrov; Sjojgoe=Shoigu; Gorbatsjov=Gorbachev; Jeltsin=Yeltsin
Chroesjtsjov=Khrushchev; Brezjnev=Brezhnev; Joesjtsjenko=Yushchenko; Janoekovitsj=Yanukovych; Timosjenko=Tymoshenko
Porosjenko=Poroshenko; Zelensky=Zelensky; Zelenski=Zelensky; Loekasjenko=Lukashenko; Prigozjin=Prigozhin; Doedajev=Dudayev
Boetsja=Bucha; Navalny=Navalny; Trotski=Trotsky; Tolstoj=Tolstoy; Dostojevski=Dostoevsky; Tsjechov=Chekhov; Xi Jinping=Xi Jinping
Biden=Biden; Joe Biden=Joe Biden; Trump=Trump; Donald Trump=Donald Trump; Obama=Obama; Macron=Macron; Merkel=Merkel; Scholz=Scholz
Rutte=Rutte; Mark Rutte=Mark Rutte; Wilders=Wilders; Kaag=Kaag; Hoekstra=Hoekstra; Johnson=Johnson; Sunak=Sunak; Orbán=Orbán; Meloni=Meloni
Erdogan=Erdogan; Netanyahu=Netanyahu; Blinken=Blinken; Borrell=Borrell; Stoltenberg=Stoltenberg; Von der Leyen=Von der Leyen
Karel de Grote=Charlemagne; Willem van Oranje=William of Orange
`;

const exonyms = readTable();

/** What English calls a Dutch name; null where the name is not one of those. */
export function findExonym(name: string): Exonym | null {
  return exonyms.get(name) ?? null;
}

function readTable(): ReadonlyMap<string, Exonym> {
  const table = new Map<string, Exonym>();
  const put = (dutch: string, english: string, kind: NameKind) => {
    if (!table.has(dutch)) table.set(dutch, { english, kind });
  };
  for (const line of countries.trim().split('\n')) {
    for (const [at, [names, english]] of readEntries(line).entries()) {
      const kind = at === 0 ? 'proper' : names.includes(',') ? 'adjective' : 'people';
      for (const name of names.split(',')) put(name, english, kind);
    }
  }
  for (const [dutch, english] of others.trim().split('\n').flatMap(readEntries)) put(dutch, english, 'proper');
  return table;
}

function readEntries(line: string): readonly (readonly [dutch: string, english: string])[] {
  return line.split(';').map((entry) => {
    const [dutch = '', english = ''] = entry.split('=');
    return [dutch.trim(), english.trim()];
  });
}
