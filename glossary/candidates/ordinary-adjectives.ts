import { listWords } from '#glossary/text/list-words.ts';

/** Adjectives that judge, count or place rather than name a kind: what they stand before is no term because of them. */
export const ordinaryAdjectives: ReadonlySet<string> = new Set(
  listWords(`
    aanhoudend aanstaand aantrekkelijk aanvankelijk aanvullend aanwezig aanzienlijk absoluut achterhaald actueel afgelopen afgewerkt
    afhankelijk afzonderlijk algemeen allerlei aloud ander apart arm beide bang beginnend bekend belangrijk beoogd bepaald beperkt
    beroemd beschikbaar best betreffend betrokken beter bezig bijbehorend bijkomend bijzonder blij boos breed bredere bruikbaar
    buitengewoon bovenstaand compleet concreet constant correct cruciaal daadwerkelijk dagelijks dergelijk derde desastreus dezelfde
    dicht diep dik direct divers doorgaans doorslaggevend donker dood doodgewoon dominant dringend droog drukbezet duidelijk duur
    echt eender eenvoudig eerder eerst eigen eindeloos enig enkel enorm ernstig erg even ervaren extra fel feitelijk fijn flink fors
    fraai fundamenteel fris geavanceerd gebruikelijk gedeeld gedetailleerd geheel geheim gehele gelijk geliefd gelukkig gemakkelijk
    gemeenschappelijk gemiddeld genoemd geschikt gespannen gestegen geschat geweldig gewoon gezaghebbend gezamenlijk gigantisch
    goed goedkoop grenzeloos groeiend groen grof groot grootschalig gunstig half hard hecht heel heet heftig helder herhaaldelijk
    hevig hoog hoogst honderd huidig ideaal illustratief inclusief inmiddels indrukwekkend ingewikkeld innig instabiel intens
    intensief interessant jaarlijks jong juist jongst kaal kapot keihard klaar klassiek klein kleinschalig komend kort koud krachtig
    krap kwaad kwalijk kwetsbaar laag laat laatst lang langdurig langzaam lastig leeg leidend lekker lelijk leuk licht lief
    logisch los machtig makkelijk mager massaal matig maximaal meerder mede meest meervoudig merkwaardig min minder minimaal mogelijk
    modern moe moedig moeilijk mooi naast nabij nauw nauwer nauwkeurig nat nadrukkelijk nadelig negatief netjes nieuw nijpend
    nodig noodzakelijk nuttig nuchter officieel onbekend onderling ondersteunend onduidelijk ongeveer ongewoon onlangs onmiddellijk
    onmogelijk onwaarschijnlijk onverwacht openlijk oprukkend opvallend oud overig overtuigd overtuigend passend perfect permanent
    persoonlijk plotseling populair positief potentieel prachtig praktisch prettig precies prima puur raar recent redelijk reel
    regelmatig relatief respectievelijk rijk rollend rond rood royaal ruim ruw rustig samen scherp schoon serieus significant simpel
    slecht slim snel soortgelijk speciaal specifiek spannend spoedig stabiel sterk stevig stil strak streng succesvol talrijk talloos
    tevreden tijdelijk tijdig toekomstig toenemend totaal traag trots trouw typisch uiterst uiteenlopend uitgebreid uiteindelijk
    uitstekend uniek vaag vals vast veelbelovend veilig vele vele ver verder verdacht vereist vergaand vergelijkbaar verkeerd
    verhoogd verontrustend verschillend verschrikkelijk vers vijfdaags vijfde vierde vorig volledig volgend volkomen voldoende
    voltallig voormalig voornaam vooraanstaand voorlopig voortdurend voorzichtig vol vreemd vrij vroeg vroeger vrolijk waar
    waarschijnlijk waard warm wezenlijk weinig welkom werkelijk wijd willekeurig wit zacht zeker zelfde zeldzaam zichtbaar ziek zinvol
    zogenaamd zogeheten zorgelijk zorgvuldig zuiver zwaar zwak zwart marcherend binnenkort naar begrijpelijk noordelijk zuidelijk oostelijk
    westelijk eerstvolgend onderhavig bovengenoemd hierboven betrouwbaar onbetrouwbaar effectief efficient merkbaar gezond ongezond
    tweede zesde zevende achtste negende tiende maandelijks wekelijks verdragend uitdrukkelijk desbetreffend ondubbelzinnig
    vooralsnog geleidelijk onvoldoende gangbaar courant toereikend redelijkerwijs onredelijk onterecht terecht adequaat
    blijvend ondergeschikt onafgebroken eenmalig langlopend kortstondig menselijk gering klaarblijkelijk langer korter groter kleiner
    hoger lager ouder jonger
  `),
);
