/** Dates as feeds and pages write them → ISO 8601. Nothing is filled in: a time without its zone is left at its day. */
import { isDateOrInstant } from './time.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The names that RFC 822 knows, beside the offsets. */
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

/** "Sat, 02 Mar 2024 18:00:00 +0100". */
const RFC_822 = /^(?:[a-z]{3},? )?(\d{1,2}) ([a-z]{3})[a-z]{0,6} (\d{4}) (\d{1,2}):(\d{2})(?::(\d{2}))? ([a-z]{1,3}|[+-]\d{4})$/i;
/** "2024-03-02 18:00:00+0100", as ISO 8601 has it but for a colon or a T. */
const NEARLY_ISO = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) ?(Z|[+-]\d{2}:?\d{2})?$/i;

const offsetOf = (zone: string): string | undefined => (/^[+-]/.test(zone) ? zone.replace(/^(...):?(..)$/, '$1:$2') : ZONES[zone.toLowerCase()]);

const from822 = (text: string): string | undefined => {
  const [, day = '', month = '', year = '', hour = '', minute = '', second = '00', zone = ''] = RFC_822.exec(text) ?? [];
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  const offset = offsetOf(zone);
  if (number === 0 || offset === undefined) return undefined;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}T${hour.padStart(2, '0')}:${minute}:${second}${offset}`;
};

const fromIso = (text: string): string | undefined => {
  const [, day, clock, zone] = NEARLY_ISO.exec(text) ?? [];
  if (day === undefined) return text;
  return zone === undefined ? day : `${day}T${clock}${offsetOf(zone)}`;
};

/** A date, or an instant with its offset; undefined where the value is neither. */
export const momentOf = (value: unknown): string | undefined => {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString();
  if (typeof value !== 'string') return undefined;
  const text = value.trim().replace(/\s+/g, ' ').slice(0, 60);
  const found = from822(text) ?? fromIso(text);
  return found !== undefined && isDateOrInstant(found) ? found : undefined;
};
