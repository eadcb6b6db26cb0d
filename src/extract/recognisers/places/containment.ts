/** What lies in what, as a text says it and as every reader knows. */
import { COMPASS, COUNTRY_OF, DEMONYMS, holdersOf, KNOWN_PLACES, STATE_SHORT } from '../../../lexicon/places.js';

/** Containments that a text tells, by lower-case name. */
export type Told = Map<string, string[]>;

/** A country under its usual name, a state in full, anything else as it stands: "U.S." → "United States", "Pa." → "Pennsylvania". */
export const canonical = (name: string): string =>
  name === 'us' || name === 'Us' ? name : (COUNTRY_OF.get(name.toLowerCase()) ?? STATE_SHORT.get(name) ?? name);

/** Whether a name is of the sort that holds others without more words: a country, a state. */
export const holdsOthers = (name: string): boolean =>
  COUNTRY_OF.has(name.toLowerCase()) ||
  STATE_SHORT.has(name) ||
  /\b(?:State|Province|County|Region|Island|Oblast|District|Prefecture|Governorate)$/.test(name) ||
  (KNOWN_PLACES.has(name.toLowerCase()) && holdersOf(name).length > 0);

export const isCountry = (name: string): boolean => COUNTRY_OF.has(name.toLowerCase());

export const countryOfPeople = (word: string): string | undefined => DEMONYMS.get(word);

/** Notes that `inner` lies in `outer`. A country lies in nothing, and nothing in itself. */
export const tell = (told: Told, inner: string, outer: string): void => {
  const key = inner.toLowerCase();
  const whole = canonical(outer);
  if (isCountry(inner) || whole.toLowerCase() === key) return;
  const holders = told.get(key);
  if (!holders) told.set(key, [whole]);
  else if (!holders.includes(whole) && holders.length < 4) holders.push(whole);
};

/** Everything that holds a place, the nearest first: by the text, then by the word lists. */
export const allHolders = (told: Told, name: string): readonly string[] => {
  if (isCountry(name)) return [];
  const holders: string[] = [];
  const queue = [name];
  const own = name.toLowerCase();
  const add = (whole: string): void => {
    if (holders.includes(whole) || whole.toLowerCase() === own) return;
    holders.push(whole);
    queue.push(whole);
  };
  for (let i = 0; i < queue.length && i < 12; i++) {
    const at = queue[i]!;
    const space = at.indexOf(' ');
    if (space > 0 && COMPASS.has(at.slice(0, space).toLowerCase()) && KNOWN_PLACES.has(at.slice(space + 1).toLowerCase())) add(at.slice(space + 1));
    for (const whole of told.get(at.toLowerCase()) ?? []) add(whole);
    for (const whole of holdersOf(canonical(at))) add(whole);
  }
  return holders;
};
