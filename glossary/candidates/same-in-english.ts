import { listWords } from '#glossary/text/list-words.ts';

/** Names of places that are written alike in Dutch and English: no entry need say so. */
export const sameInEnglish: ReadonlySet<string> = new Set(
  listWords(`
    afghanistan albania amsterdam andorra angola australia bagdad bahrein bangladesh berlin botswana boston burundi canada chicago chili china
    colombia congo cuba cyprus damascus dublin ecuador fiji gabon gambia ghana guatemala guyana haiti hamburg hawaii honduras
    hongkong houston huawei iran israel jakarta jamaica japan jersey johannesburg kabul kiev kyiv kosovo laos lesotho liberia liechtenstein
    lima liverpool london madrid malawi maleisie mali malta manchester manhattan miami moldova monaco montenegro montreal
    mozambique myanmar nagasaki namibia nepal nevada nicaragua niger nigeria oman ontario oslo ottawa oxford pakistan panama paraguay
    pennsylvania peru portugal qatar rotterdam rwanda santiago senegal seoul shanghai singapore sofia somalia sudan
    suriname sydney taiwan tanzania texas togo tokyo toronto tunis uganda uruguay utah utrecht vancouver venezuela vietnam virginia
    washington windsor zambia zimbabwe taliban google apple microsoft facebook amazon leiden delft eindhoven groningen rome twente cairo
    cnn bbc cia fbi ap afp anp nbc cbs abc ibm usa nasa unesco unicef dna rna hiv aids ceo cfo it ai pdf usb gps wifi sms tv pc cd dvd ok nrc nos
  `),
);
