const basic = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]?(\d\d):?(\d\d)(?::?(\d\d)(?:\.\d+)?)?)?Z?$/;

/** A TMX date (`20220204T120000Z`, also with hyphens, or the day alone) as ISO 8601 in UTC; null where it is none. */
export function readTmxDate(date: string | undefined): string | null {
  if (date === undefined) return null;
  if (date === last.date) return last.iso;
  const iso = parseTmxDate(date);
  last = { date, iso };
  return iso;
}

/** Units that were made together stand together, with the same date. */
let last: { readonly date: string; readonly iso: string | null } = { date: '', iso: null };

function parseTmxDate(date: string): string | null {
  const parts = basic.exec(date.trim());
  if (!parts) return null;
  const [, year = '', month = '', day = '', hour = '00', minute = '00', second = '00'] = parts;
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  const time = Date.parse(iso);
  // A day such as 31 February would quietly become another one.
  return Number.isNaN(time) || new Date(time).toISOString() !== iso ? null : iso;
}

/** An ISO 8601 time as TMX writes it, in UTC and whole seconds; null where it is no time. */
export function writeTmxDate(iso: string | null): string | null {
  const time = iso === null ? Number.NaN : Date.parse(iso);
  if (Number.isNaN(time)) return null;
  return new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');
}
