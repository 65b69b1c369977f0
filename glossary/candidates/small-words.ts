import { listWords } from '#glossary/text/list-words.ts';

/** Adverbs, conjunctions and other words that name nothing, beyond those that hold every sentence together. */
export const smallWords: ReadonlySet<string> = new Set(
  listWords(`
    aangaande aangezien aanstonds absoluut achteraf achtereenvolgens aldaar aldus alhoewel allang allebei allemaal allereerst allerlei almaar
    alreeds alsmede alsook althans altijd alvast alvorens anders andersom anderszins anderzijds benevens beneden betreffende bijgevolg
    bijna bijvoorbeeld binnenkort bovenal bovendien bovenop buitendien circa conform daags daarbij daarentegen daarenboven daarna daarnaast daarom
    daaromtrent daarop daartoe daartussen daarvoor dadelijk dan dankzij dermate desalniettemin desgevraagd desnoods desondanks destijds
    deels derhalve dermate dezelfde hetzelfde dikwijls ditmaal doorgaans doordat dusdanig dusver echter eenmaal eensgezind eenzelfde eerdaags
    eerlang eerst eerstens eigenlijk elders elkaars elkanders elkeen enerzijds enigerlei enigszins ergens evenals eveneens evengoed evenmin
    evenwel evenzeer exclusief feitelijk gauw gedurende geenszins geheel gelet geleden genoeg gezien gister graag grotendeels haast
    halverwege helaas helemaal heimelijk hen her hierbij hierdoor hiermee hiertoe hoezeer hoezo hoogstens hoogst hooguit ieders iedereen iemands
    immer inclusief indertijd inderdaad ineens ingevolge ingeval inmiddels integendeel intussen inzake jawel jegens jongstleden juist kennelijk
    kortom krachtens kwijt laatst langzamerhand lang later liefst liever louter maximaal mede medio meerdere meermaals meestal meestens
    menig menigeen merendeels middels minimaal minstens misschien mitsdien mogelijkerwijs momenteel morgen naargelang naarmate nadat nadien
    namelijk nagenoeg nauwelijks nergens niettegenstaande niettemin niets nimmer nochtans noodgedwongen nooit nou nogal nogmaals omgekeerd
    omgerekend omstreeks omtrent onderling ondertussen ongeacht ongetwijfeld onlangs onverwijld ooit opeens opnieuw overal overdag overigens
    overmorgen pardon pas per plots plotseling plus pro qua rechtstreeks redelijkerwijs reeds respectievelijk rondom ruim ruimschoots
    samen sedert sindsdien slechts soms somtijds sowieso stellig straks strikt tamelijk teneinde tenminste tenslotte tenzij terecht
    terloops terstond tegelijk tegelijkertijd tegenover tegenwoordig tegemoet tevens tevoren tezamen thans toch toe toen toenmaals toentertijd tot
    totnogtoe trouwens uitermate uiteraard uitsluitend vanaf vanavond vandaan vandaar vanmorgen vannacht vanwaar vanwege vanzelf vast veeleer
    verder vergeefs vermoedelijk veruit vervolgens volgens volop voorafgaand vooral vooralsnog voorheen voorlopig voorop vooruit voort voortaan
    voortdurend voorts vrij vrijwel waarachter waaraan waarlangs waarnaast waarom waaronder waarschijnlijk waartegen waartoe weer wederom weldra
    weleens welhaast weliswaar wellicht werkelijk wier wijlen zelden zelfs ziezo zoal zoals zodanig zodat zodoende zodra zogenaamd zogoed
    zoiets zojuist zolang zomaar zonet zover zowat zowel zozeer zulks zus waaraan daarvan erop etc enzovoort enzovoorts bijv dhr mevr drs mr
    dr ir prof nr art blz lid sub jl ca resp zgn evt incl excl max min sommigen velen enkelen allen beiden weinigen meesten minder meer
    nul één halve derde kwart dozijn miljoen miljard biljoen twintig dertig veertig vijftig zestig zeventig tachtig negentig dertien
    veertien vijftien zestien zeventien achttien negentien vijfde zesde zevende achtste negende tiende
    ligt lijkt blijkt heet geldt waren was werd werden wordt worden is zijn heeft hebben had hadden kan kunnen kon konden zal zullen zou
    zouden moet moeten moest moesten mag mogen mocht mochten wil willen wilde wilden gaat gaan ging gingen doet doen deed deden komt komen
    kwam kwamen laat laten liet lieten maakt maken maakte zegt zeggen zei zeiden ziet zien zag zagen staat stond stonden vindt vond
    zit zat zaten krijgt kreeg kregen blijft bleef bleven geeft gaf gaven neemt nam namen houdt hield hielden brengt bracht weet wist
    wisten denkt dacht dachten meldt meldde aldus bestaat betekent gebeurt helpt leidt lijdt lukt start stelt stelde speelt toont valt viel
    verloopt vormt vormen volgt vraagt werkt zoekt zet zette schrijft schreef stelt duurt keer maal
  `),
);
