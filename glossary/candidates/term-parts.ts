import { listWords } from '#glossary/text/list-words.ts';

/** Words that compounds of a trade are made of, whatever the trade: a compound with one of them is seldom an everyday word. */
export const termParts: ReadonlySet<string> = new Set(
  listWords(`
    aandeel aanbesteding aansprakelijkheid accijns akkoord alliantie ambassade ambt arbeid arrest arts asiel atoom autoriteit
    bacterie batterij begroting belasting beleid beslag bestand bestuur beurs bewind bewijs bewaring bezetting bezwaar bloed bodem bom
    bondgenoot boete bot brandstof broeikas budget bestuursrecht burgerschap cassatie cel certificaat chip code coalitie commissie concurrentie
    conflict congres consument contract crediteur dader data databank debiteur defensie democratie diagnose dictatuur dienst
    diplomatie dosis drone economie emissie energie enzym erfenis erfrecht ernst export faillissement fiscus fraude front gas
    geneesmiddel geschil gevangenis gezant gif gerecht griffie grondgebied grondwet grens granaat gronden handel hart hechtenis hof hormoon
    huisarts huur hypotheek immuun import inbreuk industrie infectie inflatie inkoop inlichtingen innovatie integratie intellect
    interventie invasie investering kabinet kapitaal kern kiezer kies klimaat koolstof koopkracht krediet krijg krijgsmacht kust kernwapen
    laboratorium leger lening lever licentie long lucht luchtmacht macht machine magneet mandaat marine markt medicijn
    ministerie misdaad misdrijf moleculair motor munitie munt nationaliteit natie navigatie net netwerk nier oceaan octrooi offensief
    officier olie onderneming ondernemer onderhandeling ontslag oorlog oplichting opsporing orgaan orde overeenkomst oxide pandemie
    parlement partij patent patient pensioen persoonsgegevens petitie platform polis politie premie president privacy proef
    procedure proces processor propaganda protocol raket rechtbank recht rechter reactor referendum regering regime regiem
    rente republiek resolutie revolutie rijk sanctie satelliet schade schuld schuldeiser sensor server signaal slachtoffer
    soeverein software spier staat steun stemrecht sterfte stikstof stof straf stralen straling subsidie systeem tarief technologie tekort telecom telefoon
    terreur testament therapie tumor tolk transport troep tuchtrecht uitkering unie vaccin valuta veiligheid verbintenis
    verbod verdachte verdediging verdovings verdrag vergunning verjaring verkiezing vermogen verplegers verplichting vervoer verzekeraar
    verzekering veto virus vlies vloot vonnis voogdij vordering vrede vreemdeling vrijstelling wapen warmte waterstof weefsel wet
    wetgeving wetboek wissel wond zetel ziekenhuis ziekte zorg zuur zwangerschap beveiliging encryptie sleutel versleuteling
    algoritme cloud opslag toegang gegevens verwerking verwerker geheugen rekenkracht model leer inlog wachtwoord firewall aanval
    arts behandeling bijwerking bloeddruk dosering insuline geneeskunde huid kanker suiker verpleegkundige
    griffier dagvaarding beroep beschikking kort verweer verweerder eiser eis procesrecht vernietiging ontbinding tenuitvoerlegging
  `),
);

/** Endings of learned words, of which few are everyday ones. */
export const learnedEnding =
  /(?:isme|iteit|logie|grafie|cratie|archie|nomie|metrie|fobie|itis|ose|emie|iatrie|tomie|scopie|synthese|gram|ctie|ptie|ntie|satie|catie|latie|ratie|vatie|tatie|natie|ologie|icum|ine|ide|oom|aat|ament|ectomie|fysica|eniteit|vasie|scisme|entiteit|air)$/;

/** Nouns that come with what they are about: minister van, recht op, verdrag tegen. */
export const complementHeads: ReadonlySet<string> = new Set(
  listWords(`
    minister ministerie staatssecretaris secretaris raad hof comite commissie verdrag verklaring wet wetboek besluit beginsel recht
    vrijheid verbod plicht bewijs staat staten akte vergunning richtlijn verordening bevel eed misbruik last kamer orde bank bond
    partij huis vereniging stichting inspectie dienst autoriteit agentschap instituut universiteit hogeschool bewind gebrek
    vermoeden gevaar verzoek beroep bezwaar vordering schending inbreuk overtreding crisis balans evenwicht scheiding gelijkheid
    gezag geest kracht graad zone toestand voorwaarde voorbehoud ambt rechtbank officier procureur
    advocaat commissaris afgevaardigde vertegenwoordiger college fonds organisatie handvest pact akkoord protocol conventie
    doctrine wetenschap leer overdracht verwerking bescherming uitwisseling internet  symptoom stoornis
    ziekte syndroom aandoening poging medeplichtigheid uitlokking verwerking
  `),
);

/** Nouns that are mostly in the plural: as terms they stay in it. */
export const mostlyPlural: ReadonlySet<string> = new Set(
  listWords(`
    troep betrekking onderhandeling bespreking inlichting financie hersen persoonsgegeven inkomst
    activum passivum vijandelijkheid strijdkracht mensenrecht winterspel zomerspel kost
  `),
);
