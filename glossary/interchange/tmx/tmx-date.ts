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
  // Counted here, since Date would quietly make another day of 31 February, and takes longer than all the rest of a unit.
  const isDay = day >= '01' && Number(day) <= daysIn(Number(year), Number(month));
  if (!isDay || hour > '23' || minute > '59' || second > '59') return null;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
}

/** Days of a month from 1; 0 for a month that there is not. */
function daysIn(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** An ISO 8601 time as TMX writes it, in UTC and whole seconds; null where it is no time. */
export function writeTmxDate(iso: string | null): string | null {
  const time = iso === null ? Number.NaN : Date.parse(iso);
  if (Number.isNaN(time)) return null;
  return new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');
}
