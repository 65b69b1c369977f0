/** What was looked for: the words of both sides. */
export interface RecentSearch {
  readonly source: string;
  readonly target: string;
}

/** Setting that holds them. */
export const recentSetting = 'concordance.recent';
const most = 8;

/** The last searches, the newest first; what cannot be read is none. */
export function readRecent(setting: string | undefined): readonly RecentSearch[] {
  try {
    const read: unknown = JSON.parse(setting ?? '[]');
    return Array.isArray(read) ? read.filter(isRecent).slice(0, most) : [];
  } catch {
    return [];
  }
}

/** The list with one more at its head; the setting as it was where that is there already. */
export function addRecent(setting: string | undefined, search: RecentSearch): string {
  const source = search.source.trim();
  const target = search.target.trim();
  const others = readRecent(setting).filter((one) => one.source !== source || one.target !== target);
  return JSON.stringify([{ source, target }, ...others].slice(0, most));
}

function isRecent(value: unknown): value is RecentSearch {
  if (typeof value !== 'object' || value === null) return false;
  const { source, target } = value as Record<string, unknown>;
  return typeof source === 'string' && typeof target === 'string' && source + target !== '';
}
