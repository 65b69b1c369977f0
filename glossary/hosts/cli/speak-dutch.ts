/** What commander prints by itself, in Dutch: titles and fixed words of the help. */
const helpWords: readonly (readonly [RegExp, string])[] = [
  [/^Usage:/, 'Gebruik:'],
  [/^Options:/, 'Opties:'],
  [/^Commands:/, 'Opdrachten:'],
  [/^Arguments:/, 'Argumenten:'],
  [/\[options\]/g, '[opties]'],
  [/\[command\]/g, '[opdracht]'],
  [/<(files?)(\.{0,3})>/g, '<bestand$2>'],
  [/<folder>/g, '<map>'],
  [/<text>/g, '<tekst>'],
  [/\[text\]/g, '[tekst]'],
  [/<article>/g, '<artikel>'],
  [/\[articles\.\.\.\]/g, '[artikel...]'],
  [/\[items\.\.\.\]/g, '[onderdeel...]'],
  [/\[query\]/g, '[zoekvraag]'],
  [/<language>/g, '<taal>'],
  [/<number>/g, '<getal>'],
  [/<count>/g, '<aantal>'],
  [/<share>/g, '<zekerheid>'],
  [/<dutch> <english>/g, '<nederlands> <engels>'],
  [/<dutch,english>/g, '<nederlands,engels>'],
  [/<problem\.\.\.>/g, '<probleem...>'],
  [/<order>/g, '<volgorde>'],
  [/<what>/g, '<wat>'],
  [/<format>/g, '<formaat>'],
  [/<backup>/g, '<kopie>'],
  [/<name>/g, '<naam>'],
  [/<side>/g, '<kant>'],
  [/<query>/g, '<zoekvraag>'],
  [/<day>/g, '<dag>'],
  [/<page>/g, '<pagina>'],
  [/<name\.\.\.>/g, '<naam...>'],
  [/\bchoices: /g, 'keuze uit: '],
  [/\bdefault: /g, 'standaard: '],
];

/** What commander says of wrong use, in Dutch. */
const errorWords: readonly (readonly [RegExp, string])[] = [
  [/^error: /, 'fout: '],
  [/unknown command '(.*?)'/, 'onbekende opdracht ‘$1’'],
  [/unknown option '(.*?)'/, 'onbekende optie ‘$1’'],
  [/missing required argument '(.*?)'/, '‘$1’ ontbreekt'],
  [/required option '(.*?)' not specified/, 'de optie ‘$1’ is verplicht'],
  [/option '(.*?)' argument missing/, 'bij de optie ‘$1’ ontbreekt de waarde'],
  [/option '(.*?)' argument '(.*?)' is invalid\./, 'bij de optie ‘$1’ past ‘$2’ niet:'],
  [/command-argument value '(.*?)' is invalid for argument '(.*?)'\./, '‘$1’ past niet bij ‘$2’:'],
  [/Allowed choices are (.*?)\.$/m, 'kies uit $1.'],
  [
    /too many arguments(?: for '(.*?)')?\. Expected (\d+) arguments? but got (\d+)(?:: .*)?\./,
    'te veel argumenten: $3 in plaats van $2.',
  ],
  [/\(Did you mean (?:one of )?(.*?)\?\)/, '(Bedoelt u $1?)'],
];

/** Help of commander in Dutch. */
export function translateHelp(text: string): string {
  return replaceAll(text, helpWords);
}

/** A complaint of commander in Dutch. */
export function translateComplaint(text: string): string {
  return replaceAll(replaceAll(text, errorWords), helpWords);
}

function replaceAll(text: string, words: readonly (readonly [RegExp, string])[]): string {
  return words.reduce((changed, [from, to]) => changed.replace(from, to), text);
}
