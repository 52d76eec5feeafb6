// Dates in words, in the language our sentences are written in; which may not be the browser's.

export interface Formats {
  /** `24 novembre 2026` */
  day(iso: string): string;
  /** `mai 2025`, for a source whose exact day is not the point; `2024` where no more than the year is known. */
  month(iso: string): string;
  /** `il y a 3 jours`, `hier`, `aujourd’hui`, `dans 30 jours` */
  ago(iso: string, today: string): string;
}

const DAY_MS = 86_400_000;

/** Days are calendar days: no time zone can move them. */
export function formatsIn(language: string): Formats {
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const close = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const far = new Intl.RelativeTimeFormat(language, { numeric: 'always' });
  return {
    day: (iso) => firstOfMonth(day.formatToParts(dateOf(iso)), language),
    month: (iso) => (iso.length === 4 ? iso : month.format(dateOf(iso))),
    ago: (iso, today) => {
      const days = Math.round((dateOf(iso).getTime() - dateOf(today).getTime()) / DAY_MS);
      if (Math.abs(days) < 45) return close.format(days, 'day');
      return Math.abs(days) < 365 ? far.format(Math.round(days / 30.44), 'month') : far.format(Math.round(days / 365.25), 'year');
    },
  };
}

function dateOf(iso: string): Date {
  return new Date(`${iso.slice(0, 10)}T00:00:00Z`);
}

/** French says « 1er mai », and Intl writes « 1 mai ». */
function firstOfMonth(parts: Intl.DateTimeFormatPart[], language: string): string {
  return parts.map(({ type, value }) => (type === 'day' && value === '1' && language.startsWith('fr') ? '1er' : value)).join('');
}
