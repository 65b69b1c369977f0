const agency =
  '(?:ANP|AP|AFP|EPA|Reuters|Belga|Getty(?:\\s+Images)?|Hollandse\\s+Hoogte|dpa|DPA|TASS|Sputnik|Xinhua|Shutterstock|iStock|NurPhoto|Anadolu|ZUMA|' +
  'Bloomberg|Polaris|Magnum|Imago|IMAGO|Kyodo|Ritzau|PA|Alamy|Unsplash|Wikimedia(?:\\s+Commons)?|Associated\\s+Press)';
const creditWord =
  "(?:[Bb]eeld|BEELD|[Ff]oto(?:'s|’s)?|FOTO|[Ff]otografie|[Ff]otograaf|[Ii]llustratie|[Ii]nfographic|[Gg]raphic|[Cc]artoon|[Vv]ideo|[Cc]opyright|©|\\([Cc]\\))";
/** Who made the picture: names, agencies, the strokes and commas between; no verb. */
const maker = "(?:\\p{Lu}|[Vv]ia\\s|[Ee]igen\\s|dpa|iStock)[\\p{L}\\p{N}.&'’/,|()+ –-]{0,70}";
/** After the end of a sentence, in brackets or behind a stroke. */
const creditAfterEnd = new RegExp(
  `(?:[.!?…]["'”’)]{0,3}|[|/–—])\\s*[([]?\\s*${creditWord}\\s*:?\\s*${maker}[)\\]]?\\.?$`,
  'u',
);
const creditInBrackets = new RegExp(`[([]\\s*${creditWord}\\s*:?\\s*${maker}[)\\]]\\.?$`, 'u');
const creditOfAgency = new RegExp(
  `(?<![\\p{L}\\p{N}])${creditWord}\\s*:?\\s*${agency}(?![\\p{L}\\p{N}])[^.!?]{0,40}[)\\]]?\\.?$`,
  'u',
);
const copyrightAtEnd = /(?:©|\([Cc]\))\s*[\p{L}\p{N}][^.!?]{0,60}[)\]]?\.?$/u;
const onlyAgency = new RegExp(
  `[.!?…]["'”’)]{0,3}\\s+[([]?${agency}(?:\\s*[/,|]\\s*[\\p{L} .'-]{2,40}){0,3}[)\\]]?$`,
  'u',
);
/** A line that is nothing but a credit: `Beeld AP`, `Foto: Robin Utrecht / ANP`. */
const onlyCredit = new RegExp(`^[([]?\\s*${creditWord}\\s*(?::\\s*)?${maker}[)\\]]?\\.?$`, 'u');
const label =
  /^[([]?(?:foto(?:'s|’s)?|beeld|(?:foto)?bijschrift|(?:foto)?onderschrift|illustratie|infographic|video|foto\s+(?:boven|onder|links|rechts)|op\s+de\s+foto)\s*:\s*\S/iu;
const longest = 320;
const longestCredit = 80;
const maxSentences = 4;

/** True for the line under a photo: short, with the credit of who made it, or marked as a caption at its start. */
export function isCaption(text: string, index: number): boolean {
  if (text.length > longest || countSentences(text) > maxSentences) return false;
  if (text.length <= longestCredit && onlyCredit.test(text) && !/^(?:Video|Beeld)\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(text))
    return true;
  if (creditAfterEnd.test(text) || creditInBrackets.test(text) || creditOfAgency.test(text)) return true;
  if (copyrightAtEnd.test(text) || label.test(text)) return true;
  return index <= 1 && onlyAgency.test(text);
}

function countSentences(text: string): number {
  return (text.match(/[.!?…]["'”’)]{0,3}(?=\s|$)/gu) ?? []).length;
}
