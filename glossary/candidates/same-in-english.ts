import { listWords } from '#glossary/text/list-words.ts';

/** Names of places that are written alike in Dutch and English: no entry need say so; and those that everybody knows. */
export const sameInEnglish: ReadonlySet<string> = new Set(
  listWords(`
    afghanistan albania amsterdam andorra rusland moskou nederland europa duitsland frankrijk belgie italie spanje engeland amerika brussel parijs londen
    griekenland polen zweden noorwegen denemarken finland oostenrijk zwitserland turkije india brazilie groot-brittannie schotland ierland
    afrika azie antwerpen vlaanderen rijn noordzee keulen mexico hongarije luxemburg angola australia bagdad bahrein bangladesh berlin botswana boston burundi canada chicago chili china
    colombia congo cuba cyprus damascus dublin ecuador fiji gabon gambia ghana guatemala guyana haiti hamburg hawaii honduras
    hongkong houston huawei iran israel jakarta jamaica japan jersey johannesburg kabul kosovo laos lesotho liberia liechtenstein
    lima liverpool london madrid malawi maleisie mali malta manchester manhattan miami moldova monaco montenegro montreal
    mozambique myanmar nagasaki namibia nepal nevada nicaragua niger nigeria oman ontario oslo ottawa oxford pakistan panama paraguay
    pennsylvania peru portugal qatar rotterdam rwanda santiago senegal seoul shanghai singapore sofia somalia sudan
    suriname sydney taiwan tanzania texas togo tokyo toronto tunis uganda uruguay utah utrecht vancouver venezuela vietnam virginia
    washington windsor zambia zimbabwe taliban google apple microsoft facebook amazon leiden delft eindhoven groningen rome twente cairo
    cnn bbc cia fbi ap afp anp nbc cbs abc ibm usa nasa unesco unicef dna rna hiv aids ceo cfo it ai pdf usb gps wifi sms tv pc cd dvd ok nrc nos
  `),
);

/** Names of places that English writes otherwise, and that a text in English gets wrong: those that everybody knows are not here. */
export const exonyms: ReadonlySet<string> = new Set(
  listWords(`
    krim kremlin peking beijing kiev kyiv oekraine siberie irak libie syrie jordanie libanon egypte algerije tunesie marokko ethiopie somalie kenia
    zuid-afrika azerbeidzjan armenie georgie kazachstan oezbekistan kirgizie tadzjikistan turkmenistan tsjetsjenie tsjechie slowakije
    slovenie kroatie servie bosnie macedonie roemenie bulgarije letland litouwen estland wit-rusland belarus koerdistan
    jemen koeweit saoedi-arabie gazastrook westoever jeruzalem teheran damascus caïro rode-zee straatsburg wenen praag warschau
    boekarest athene lissabon kopenhagen genève geneve zwarte-zee donbas donetsk loehansk charkiv cherson marioepol transnistrie
    filipijnen indonesie maleisie cambodja noord-korea zuid-korea mongolie tibet oeigoeren xinjiang bosporus kaukasus balkan kaliningrad
    bosnie-herzegovina curacao west-indie antillen ivoorkust kaapverdie mauritanie tsjaad
  `),
);
