/** The row id behind an id that came from outside; 0, which no row has, where it is not one of ours. */
export function parseId(id: string): number {
  return /^[1-9]\d{0,14}$/u.test(id) ? Number(id) : 0;
}
