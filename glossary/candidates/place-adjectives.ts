/** Adjectives of countries, towns and parts of the world, by how they end: Russische, Chinees, Amerikaanse, Parijse. */
const ending = /(?:ische?|aanse?|ees|ese|se?|uut|ens|aals|aalse)$/;

/** Names of bodies and events begin with these as a matter of course: Europese Commissie, Nederlandse Bank. */
const opensNames = new Set([
  'europees',
  'europese',
  'olympisch',
  'olympische',
  'koninklijk',
  'koninklijke',
  'internationaal',
  'internationale',
]);

/** Whether a word that is written with a capital is an adjective of a place. Takes it in lower case, without accents. */
export function isPlaceAdjective(plain: string, isAdjective: boolean): boolean {
  return ending.test(plain) && (isAdjective || /(?:ische|aanse|ese)$/.test(plain)) && !opensNames.has(plain);
}

/** Whether an adjective opens the names of bodies. */
export function opensName(plain: string): boolean {
  return opensNames.has(plain);
}
