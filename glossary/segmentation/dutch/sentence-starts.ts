import { listWords } from '#glossary/text/list-words.ts';

/** Words that can open a Dutch sentence and, with a capital, are hardly ever a name or part of one. */
export const sentenceStarts = listWords(`
  Het Een Dit Dat Deze Die Hij Zij Ze We Wij Ik Je Jij U Jullie Er Hier Daar Daarom Daarmee Daarna Daarnaast Daarbij
  Daardoor Daarop Daarvan Daarvoor Daarentegen Dus Maar En Of Want Toch Toen Nu Ook Al Als Wie Wat Waar Waarom Waarbij
  Waardoor Hoe Hoeveel Wanneer Welke Welk In Op Bij Met Na Naar Om Onder Over Per Sinds Sindsdien Tegen Tijdens Tot Uit
  Vanaf Vanwege Vanuit Via Volgens Voor Vooral Voordat Voorlopig Voortaan Wegens Zo Zoals Zodat Zodra Zolang Zonder Zowel
  Nadat Niet Niemand Niets Nog Geen Genoeg Veel Vele Velen Sommige Sommigen Enkele Enkel Alle Alles Alleen Iedereen Elke
  Elk Ieder Iedere Ander Andere Anderen Anders Andersom Bovendien Echter Eerst Eerder Eindelijk Even Later Laatst Vorig
  Vorige Volgend Volgende Gisteren Vandaag Vanavond Vanmiddag Vanmorgen Vanochtend Vannacht Morgen Overmorgen Intussen
  Inmiddels Immers Ineens Plotseling Ondanks Ondertussen Omdat Hoewel Terwijl Dan Haar Zijn Hun Hen Mijn Onze Uw Jouw
  Mogelijk Misschien Wellicht Zeker Waarschijnlijk Vermoedelijk Steeds Soms Vaak Altijd Nooit Nergens Ergens Overal Wel
  Weer Wij Verder Voorts Juist Zelf Zelfs Kortom Uiteindelijk Tenslotte Beide Twee Drie Vier Vijf Zes Zeven Acht Negen Tien
  Tientallen Honderden Duizenden Miljoenen Rond Ruim Bijna Circa Minder Meer Meest Meeste Is Was Waren Heeft Had Wordt
  Werd Kan Kon Mag Moet Moeten Zal Zou Zullen Komt Gaat Doet Ga Kijk Lees Zie Aan Achter Boven Buiten Binnen Dankzij Door
  Gelukkig Helaas Natuurlijk Uiteraard Overigens Trouwens Tegelijk Tegelijkertijd Vervolgens Vroeger Tevens Samen Mede Mits
  Tenzij Indien Men Ons Ja Nee Goed Slechts Pas Reeds Hierdoor Hierbij Hiermee Hierop Hiervoor Hieruit Desondanks
  Desalniettemin Niettemin Namelijk Wanneer Iemand Iets Zulke Zulk Aldus Onlangs Recent Momenteel Tegenwoordig Nederlanders
`);

/** The articles and prepositions that names begin with too (De Vries, Van Damme): whether they open a sentence depends. */
export const nameParticles = listWords('De Den Van');

/** Beginnings of adjectives and nouns of nationality, which have a capital inside a sentence: `3 mln. Nederlanders`. */
export const nationalities = listWords(`
  Nederland Belg Vlaam Vlaming Waal Wale Duits Frans Fransen Brit Engels Schot Ier Spaan Spanj Portug Itali Griek Turk Russ
  Oekra Pool Pole Tsjech Hongaar Roemeen Bulgaar Serv Kroa Zweed Zweeds Noor Noors Deen Deens Fin Est Letse Lito Amerika
  Canade Mexica Braz Argent Chileen Chine Japan Korea Indi Pakistan Afghaan Afghan Iran Irak Syri Liban Isra Palest Egypt
  Marok Alger Tunes Liby Afrik Austral Europ Azi Jood Joden Arab Koerd Surin Antil Indon Viet Thai Filip Rohing Oeigoer
  Tibet Taiw Oezb Kazach Georg Armeen Wit-Rus Zuid- Noord- West- Oost- Midden- Latijns-
`);
