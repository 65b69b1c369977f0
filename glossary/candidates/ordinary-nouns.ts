import { listWords } from '#glossary/text/list-words.ts';

/**
 * Nouns of every subject, by base form: alone they are no term. A group or compound may still be one with them (militaire
 * operatie, doorlooptijd).
 */
export const ordinaryNouns: ReadonlySet<string> = new Set(
  listWords(`
    aandacht aandeel aangelegenheid aanhang aankomst aanleiding aanpak aansluiting aantal aanvraag aanvulling aanwezigheid
    aanwijzing aard aarde aaneenschakeling achtergrond achterkant achterstand actie activiteit advies afdeling afhankelijkheid
    afkeer afkomst afloop afname afspraak afstand aftocht afwezigheid afwijking agenda alinea alternatief ambitie ander
    angst antwoord apparaat appel april argument artikel aspect augustus auteur avond baan baas baby bak bal band bank
    basis bed bedoeling bedrag bedrijf been beeld begin begrip behandeling behoefte belang belangstelling belofte
    beperking bereik berg bericht beroep bescherming beschikking beschrijving beslissing besluit bestaan bestemming bestuur
    betekenis betrekking beurt bevolking beweging bewijs bezit bezoek bezoeker bezwaar bijdrage bijeenkomst bijlage bijvoorbeeld
    bladzijde blad blik blijk bloem bocht bodem boek boer boodschap boom boord boot bord bos bouw bovenkant brand brief broek
    broer brood brug buiging buik buitenkansje buitenkant buitenland bureau burger buur buurt campagne categorie centrum
    chef cijfer club collega combinatie commentaar conclusie conditie confrontatie consequentie constatering contact context contrast
    controle correctie criterium crisis cultuur dag dak dame dank datum debat december deel deelname deelnemer deken denken
    detail deur dialoog dienst ding directeur discussie document doel doelgroep doelstelling dochter donder dood doorbraak
    dorp draad drank drijfveer droom druk duim duizend duur echo effect eigenaar eind einde eis element ellende enkeling
    enthousiasme ernst ervaring euro evenement evenwicht exemplaar expert factor familie fase februari feest feit fiets figuur
    film foto fout fragment functie functionaris gang garantie gast gat gebaar gebeurtenis gebied gebouw gebrek gebruik
    gebruiker gedachte gedeelte gedrag geest geheel geheugen geheim gehoor geld gelegenheid geluid geluk gemak gemeenschap
    gemiddelde generatie genre gereedschap gesprek getal getij getuige gevaar geval gevoel gevolg gewicht gewoonte gezag
    gezegde gezicht gezin gezondheid giswerk god goed graad grap greep grens groei grond grondslag groep groot grootheid
    grootte haast hal half hand handeling hart haar heer helft hel hemel herfst herhaling herinnering herkomst hoek hoeveelheid
    hond honderd hoofd hoofdstuk hoogte hoop hotel houding huis hulp hulpmiddel hoogspanning idee identiteit impact impuls
    indeling indicatie individu indruk informatie inhoud initiatief inkomen inkijk inleiding inspanning instelling instituut
    instructie interesse interview intentie invalshoek invloed inzet inzicht ingang jaar jaargang januari jas jeugd jongen jongere
    journalist juli juni kaart kader kamer kans kant karakter keer kenmerk kennis kern keus keuze kilo kilometer kilogram kind
    kist klacht klank klant klasse kleding kleur klimmen klok knie knooppunt koers koffie komst koning kop kosten koning kracht
    krant kritiek kring kunst kwaliteit kwart kwestie laag land landschap leden leeftijd leer leerling leiding leider
    leiderschap lengte lente letter leugen leven levering lezer lichaam licht lid liefde lijf lijn lijst limiet liter
    literatuur loep logica loop lot lucht maal maaltijd maan maand maart maat maatregel maatschappij macht man manier map
    markt massa materiaal materieel medewerker medestander meerderheid meer mei meisje melding mening mens meter methode
    middag middel middelpunt midden mijl mijn miljard miljoen minderheid minuut moed moeder moeite mogelijkheid moment mond
    montage motief motivatie muur muziek naam nacht nadeel nadruk najaar nadering natuur neef neus niveau nood noodzaak noorden
    noot norm november nummer object ochtend oefening ogenblik oktober omgeving omstandigheid omvang onbegrip onderdeel onderwerp
    onderzoek onderzoeker ongeluk onthulling ontmoeting ontwikkeling onzin oog oogpunt oom oor oordeel oorsprong oorzaak oosten
    opening opdracht opgave opinie opiniebijdrage oplossing opmerking opname oproep opvatting opzet opzicht orde organisatie ouder
    overeenkomst overgang overheid overleg overweging overzicht paar pad pagina pand papier park partij partner pas patroon
    pauze perceptie periode persoon perspectief pijn plaats plan plek plezier ploeg podium poging politiek poort positie
    post poot praktijk prijs principe prioriteit prisma probleem procedure procent proces product productie programma project
    publiek punt raad raam rand rang rapport ras reactie reden redding reeks regel regelmaat regen regeling regio reis
    relatie rekening rest restant resultaat richting ring rivaal risico rit rol ronde rood route ruggengraat ruimte rust
    salaris samenhang samenleving samenwerking sector seconde seizoen september serie sfeer signaal situatie slaap slag slot
    sluiproute snelheid soort spagaat speler spel sport spraak spreker sprake spullen staan staat stad stadium stand standpunt
    stap start status stelling stelsel stem stemming steun stijging stilte stof stoel storm straat strategie streek
    strijd stroom structuur student studie stuk stijl succes systeem taak taal tafel taboe tactiek tafel team tegendeel
    tegenstander tegenstelling tegenstand teken tekening tekort tekst tempo tendens termijn test theater thema theorie thuis
    tijd tijdperk tijdstip titel toegang toekomst toename toepassing toespraak toestand toestemming ton toon top topje totaal
    traditie trap trein trend trip trots tuin tweede type uitbreiding uitdaging uitdrukking uiteinde uitgangspunt uitkomst
    uitleg uitnodiging uitspraak uitstel uitvoering uitzondering uur vader vak vakantie val vader variant veld verandering
    verantwoordelijkheid verband verbetering verbinding verdeling verdieping vergadering vergelijking verhaal verhouding
    verklaring verlangen verleden verlies verloop verrassing verschil verschijnsel versie vertrek vertrouwen vervanger
    vervolg verwachting verwijzing verzameling verzoek vijand vinger visie vlag vlak vlees vloer voet voetbal vogel volgorde
    volk volume voorbeeld voordeel voorganger voorkant voorkeur voorkeurspositie voorloper voornemen voorraad voorrang voorstel
    voorstelling voortgang vooruitgang vooruitzicht voorwaarde voorwendsel vorm vraag vraagstuk vriend vriendin vriendschap
    vrijheid vrouw vuur waarde waarheid waarneming waarschuwing wagen wand water weekend week weer weg wens werk werkelijkheid
    werkgebied werking werkwijze wereld westen wezen wil wind winkel winst winter woede woord woordvoerder wraak zaak zaal zaden
    zadel zang zee zekerheid zelf zicht zijde zin ziel zoektocht zomer zon zondag zoon zorg zuiden zus maandag dinsdag woensdag
    donderdag vrijdag zaterdag nu aanvang trek stuur dal oord harnas horizon troefkaart troef keerpunt balanceeract eeuwwisseling
    eeuw decennium jaarwisseling bondje blijvertje wereldtoneel toneel meester dromen pretentie vertoon topper lading tiental
    honderdtal duizendtal dozijn handvol overgrote beetje boel hoop reikwijdte haak baken kompas valkuil hindernis drempel
    mijlpaal vlucht ruime schaal spoor motor bron graan wortel tak weerslag naleving
    fundament analist formaat model virus radar tempo noodtempo tijdspanne woning huurwoning levensduur huishouden verkenning million question opslag
    inwoner medemens tijdsbestek tijdsdruk voorbereiding vordering nabijheid navolging verkoop aanschaf verspreiding
    plan oorden bemoeienis instemming betrokkenheid betrokkene aanwezige afgelopen volle rijkdom nieuws nieuwtje verslag
    bestand optie eigenschap kenmerk voorval oogst mensheid kwartaal halfjaar weekblad nieuwswebsite website webpagina video
    sprong klap stoot duw ruk trend tegenslag geschiedenis toeval vooravond slotsom eindresultaat hoofdreden hoofdzaak bijzaak
    moeilijkheid onmogelijkheid noodgeval zwaarte hoofdpunt kernpunt gelijkenis samenstelling rij reeksen onderscheid verstand
    ambtgenoot anonimiteit bedenking tegenvaller meevaller inschatting schatting raming voorsprong ommekeer wending draai keerzijde
    keten kanaal vermogen bijzonderheid ingreep voorzichtigheid plicht recht betaling gegeven percentage kosteloos alledag
    twijfel gelijk ongelijk spoed medeweten advies aanbod vraagteken zorgen vervanging verplichting bijstand ondersteuning
    koper verkoper bewoner eigendom leverancier aanbieder professional medium media bezoek groeps namiddag middernacht weerwoord
    weigering aanwezigen wijze mate bestanddeel drama dominantie instabiliteit stabiliteit ondermijning bevordering verslechtering
    vervolging bezetting belangstellende afnemer gebeuren rechts links noodplan voormalig ontstaan benadering vermindering
    verhoging verlaging afwisseling uitbreken uitwisseling mislukking oplevering bekendmaking aankondiging beoordeling beperkt
    kwetsbaarheid toezicht risicos bediening bedreiging aanpassing wijziging storing fabriek fabrikant gebruikersgroep
  `),
);
