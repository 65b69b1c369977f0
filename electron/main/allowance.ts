/** Says yes at most `times` within `milliseconds`, so that what keeps failing is not tried for ever. */
export function createAllowance(times: number, milliseconds: number): (now: number) => boolean {
  let used: readonly number[] = [];
  return (now) => {
    used = used.filter((at) => now - at < milliseconds);
    if (used.length >= times) return false;
    used = [...used, now];
    return true;
  };
}
