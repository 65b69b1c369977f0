/**
 * Dutch words and the English that mostly renders them: function words, common words of news, months, days, countries and
 * names that the two languages spell apart. Of our own making; the rest is learnt from the documents themselves.
 */
const lines = `
de the;het the it;een a an one;en and;of or whether;maar but;want because;dus so therefore;omdat because;als if as when;dan then than
dat that;die that who which those;dit this;deze this these;er there;is is;zijn are be his its;was was;waren were;wordt is becomes
worden be are become;werd was became;werden were;geworden become;heeft has;hebben have;had had;hadden had;kan can;kunnen can
kon could;konden could;moet must should;moeten must should;moest had;mag may;wil want will;willen want;wilde wanted;zal will shall
zullen will;zou would;zouden would;gaat goes going;gaan go going;ging went;doet does;doen do;deed did;gedaan done;komt comes;komen come
kwam came;ziet sees;zien see;zag saw;zegt says;zeggen say;zei said;gezegd said;staat stands;staan stand;ligt lies;maakt makes
maken make;maakte made;gemaakt made;geeft gives;geven give;gaf gave;gegeven given;neemt takes;nemen take;nam took;krijgt gets
krijgen get;kreeg got;blijft remains;blijven remain;bleef remained;laat let late;laten let;weet knows;weten know;wist knew;vindt finds
vinden find;vond found;denkt thinks;denken think;dacht thought;houdt holds;houden keep hold;hield held;brengt brings;brengen bring
bracht brought;lijkt seems;leek seemed;werkt works;werken work;leeft lives;leven life live;vraagt asks;vraag question;vroeg asked early
ik I;je you your;jij you;u you;hij he;zij she they;ze they she;we we;wij we;ons us our;onze our;hun their;hen them;haar her;hem him
mijn my;uw your;zich itself themselves himself;zelf self;men one;wie who;wat what;waar where;waarom why;hoe how;wanneer when;welke which
niet not;geen no not;nooit never;niets nothing;niemand nobody;nog still yet;al already all;ook also too;wel;zo so such;zoals as like
in in;op on at;aan to at on;van of from;voor for before;met with;bij at with;naar to;uit from out;tot until to;over about over;om to around
onder under among;tussen between;tegen against;door by through;na after;sinds since;tijdens during;zonder without;volgens according
vanwege because;wegens because;ondanks despite;binnen within;buiten outside;achter behind;boven above;naast beside besides;per per
veel many much;meer more;meest most;minder less fewer;weinig few little;alle all;alles everything;elke every each;elk every;ieder every
iedereen everyone;andere other;ander other another;enkele some few;sommige some;beide both;eigen own;zelfde same;dezelfde same
grote large great big;groot large great;kleine small;klein small;nieuwe new;nieuw new;oude old;oud old;goede good;goed good well
slecht bad;slechte bad;lange long;lang long;hoge high;hoog high;lage low;laag low;eerste first;laatste last;volgende next following
belangrijk important;belangrijke important;sterk strong;sterke strong;zwak weak;vrij free;waar true;mogelijk possible possibly
nu now;toen then when;hier here;daar there;altijd always;vaak often;soms sometimes;weer again;later later;eerder earlier
vandaag today;gisteren yesterday;morgen tomorrow;jaar year;jaren years;maand month;maanden months;week week;weken weeks;dag day
dagen days;uur hour;tijd time;keer time times;eeuw century;land country;landen countries;stad city town;wereld world;mensen people
mens human man;man man;vrouw woman;vrouwen women;kind child;kinderen children;volk people;burgers citizens;leger army
oorlog war;vrede peace;macht power;geld money;recht right law;wet law act;regering government;minister minister;president president
partij party;leider leader;politie police;staat state;grens border;grenzen borders;gebied area territory;deel part;hoofd head
kamer room chamber;raad council;verdrag treaty;bondgenoot ally;bondgenoten allies;vijand enemy;wapens weapons;wapen weapon
troepen troops;soldaten soldiers;aanval attack;bedrijf company;bedrijven companies;onderzoek research investigation;probleem problem
werk work;huis house;school school;water water;zee sea;weg way road;boek book;krant newspaper;brief letter;woord word;woorden words
naam name;vraag question;antwoord answer;reden reason;gevolg consequence result;doel goal aim;manier way;voorbeeld example;geval case
steun support;hulp help aid;handel trade;prijs price;kosten costs;aantal number;helft half;procent per cent percent;einde end;begin beginning
januari january;februari february;maart march;april april;mei may;juni june;juli july;augustus august;september september
oktober october;november november;december december;maandag monday;dinsdag tuesday;woensdag wednesday;donderdag thursday
vrijdag friday;zaterdag saturday;zondag sunday;noord north;zuid south;oost east;west west;noorden north;zuiden south;oosten east
westen west;noordelijke northern;zuidelijke southern;oostelijke eastern;westelijke western;rood red;rode red;wit white;witte white
zwart black;zwarte black;blauw blue;groen green;groene green
nederland netherlands;nederlandse dutch;nederlanders dutch;belgie belgium;duitsland germany;duitse german;duitsers germans
frankrijk france;franse french;engeland england;engelse english;brits british;britse british;spanje spain;spaanse spanish
italie italy;italiaanse italian;griekenland greece;griekse greek;oostenrijk austria;zwitserland switzerland;zweden sweden
noorwegen norway;denemarken denmark;polen poland;poolse polish;tsjechie czechia czech;hongarije hungary;roemenie romania
rusland russia;russische russian;russen russians;rus russian;oekraine ukraine;oekraiense ukrainian;oekrainers ukrainians
turkije turkey;turkse turkish;amerika america;amerikaanse american;amerikanen americans;china china;chinese chinese;japan japan
europa europe;europese european;europeanen europeans;vs us united states;vn un;navo nato;vk uk;verenigde united;staten states
moskou moscow;peking beijing;parijs paris;londen london;berlijn berlin;wenen vienna;warschau warsaw;brussel brussels;haag hague
poetin putin;zelenski zelensky zelenskyy;gorbatsjov gorbachev;jeltsin yeltsin;krim crimea;kiev kyiv;charkov kharkiv;cherson kherson
bestand file;bestanden files;gebruiker user;gebruikers users;gebruik use;gebruiken use;gebruikt used uses;map directory folder
instellen set;instelling setting;instellingen settings;zie see;toepassing application;toevoegen add;verwijderen remove delete
wijzigen change;openen open;opslaan save;lezen read;schrijven write;schijf disk;opdracht command;scherm screen;venster window
beschikbaar available;pakket package;pakketten packages;sleutel key;waarde value;regel line rule;regels lines rules;lijst list
hoofdstuk chapter;inleiding introduction;inhoudsopgave contents;noot note;bladzijde page;pagina page;figuur figure;bijlage appendix
`;

/** Pairs of a Dutch and an English word, the likeliest English first. */
export const commonWords: readonly (readonly [nl: string, en: string])[] = lines
  .trim()
  .split(/[;\n]/u)
  .flatMap((entry) => {
    const [dutch = '', ...english] = entry.trim().split(' ');
    return english.map((word) => [dutch, word.toLowerCase()] as const);
  });
