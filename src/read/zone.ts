/** An area and a place ("America/Argentina/Ushuaia"), or one of the old single names ("UTC", "EST5EDT"). Offsets are no zone. */
const NAME = /^[A-Za-z][A-Za-z0-9_+-]{0,31}(?:\/[A-Za-z0-9_+-]{1,32}){0,2}$/;

/**
 * Whether a time zone of that name exists. `Intl` is asked about the one name given and nothing else: what it answers depends on the zone data of the
 * engine, which also has to convert by it, and never on the machine's own zone or locale.
 */
export const isTimeZone = (name: string): boolean => {
  if (!NAME.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};
