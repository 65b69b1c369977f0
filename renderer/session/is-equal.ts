/** True where two values of plain data, as the engine sends them, say the same. For small ones: both are written out. */
export function isEqual(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
