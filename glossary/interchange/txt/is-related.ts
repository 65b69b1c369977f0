/** `LEES OOK`, `Zie ook`, `Meer lezen`: what invites to another article. */
const invitation =
  '(?:lees|luister|kijk|bekijk|zie|beluister)\\s+(?:ook|meer|verder|hier|eerder|terug|daarom|nu)|(?:meer|verder)\\s+(?:lezen|kijken|luisteren)|' +
  'lees\\s+(?:het|de)\\s+(?:hele|volledige)\\s+\\p{L}+|ook\\s+interessant|gerelateerde?(?:\\s+\\p{L}+)?|aanbevolen|verwante?\\s+artikelen|' +
  'meer\\s+over\\s+[^.:]{2,40}(?=:)|dit\\s+lazen\\s+anderen(?:\\s+ook)?|het\\s+laatste\\s+nieuws';
const start = '^[\\s>»→▶*•–-]{0,9}["\'“‘(]?';
const beginsWithInvitation = new RegExp(`${start}(?:${invitation})(?![\\p{L}\\p{N}])`, 'iu');
const withColon = new RegExp(`${start}(?:${invitation})[^.!?:]{0,30}[:|]`, 'iu');
const inCapitals =
  /^[\s>»→▶*•–-]{0,9}(?:LEES|LUISTER|KIJK|BEKIJK|ZIE|MEER|OOK|GERELATEERD|AANBEVOLEN)\s*(?:OOK|MEER|VERDER|HIER|EERDER|TERUG|LEZEN|INTERESSANT|OVER)?(?![\p{L}\p{N}])/u;
const onlyInvitation = new RegExp(`${start}(?:${invitation})[\\s:.…)"'”’!]{0,9}$`, 'iu');
const longest = 300;
const longestWithoutMark = 120;

/** True for a line that points to another article. A sentence of the text that begins so is longer or goes on after it. */
export function isRelated(text: string): boolean {
  if (text.length > longest || !beginsWithInvitation.test(text)) return false;
  if (withColon.test(text) || onlyInvitation.test(text)) return true;
  if (inCapitals.test(text) && /^[^\p{Ll}]{8}/u.test(text)) return true;
  return text.length <= longestWithoutMark && !/[.!?;]["'”’)]?$/u.test(text) && !/[.!?]\s+\p{Lu}/u.test(text);
}

/** True where the line is the invitation alone, so that what it points to stands in the next line. */
export function isRelatedLabel(text: string): boolean {
  return text.length <= longestWithoutMark && onlyInvitation.test(text);
}
