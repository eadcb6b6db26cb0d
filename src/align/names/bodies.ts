/** Bodies told by their words: which names are one ministry, which country they belong to, what seats and offices stand for. */
import Fuse from 'fuse.js';
import { AMERICAN } from '../../lexicon/name-forms.js';
import { KNOWN_BODIES, type KnownBody } from '../../lexicon/metonyms.js';
import { ADMINISTRATIVE, GENERIC_BODIES, ORGANISATION_HEADS, SMALL_IN_BODIES, STATE_VOICES } from '../../lexicon/organisations.js';
import { CAPITALS, COUNTRY_OF, DEMONYMS } from '../../lexicon/places.js';
import { whenAsked } from '../../model/when-asked.js';
import { folded } from './fold.js';
import { SAME_NAME, sameActor } from './similarity.js';

/** What a body's name says. */
export interface Body {
  /** Its country's usual name: "Peru's civil defense agency" → "Peru". */
  readonly nation?: string;
  /** It is the country, or those who speak for it, and nothing smaller: "US officials", "Iran". */
  readonly whole: boolean;
  /** What sort of body: "ministry"; `''` where no word says. */
  readonly head: string;
  /** The words that tell it from others, sorted: "civil defense". Stems. */
  readonly core: string;
}

const OF = new Set(['of', 'in', 'for']);
const foldedNations = whenAsked((): ReadonlyMap<string, string> => new Map([...COUNTRY_OF, ...DEMONYMS].map(([word, country]) => [folded(word), country])));

/** The country at the head of a name or in it, and the words without it. */
const nationIn = (words: readonly string[]): { readonly nation?: string; readonly rest: readonly string[] } => {
  for (const size of [4, 3, 2, 1]) {
    for (const at of [0, words.length - size]) {
      // At the end only after a small word, or alone: "Bank of England", not "Pan American".
      if (at < 0 || words.length < size || (at > 0 && !OF.has(words[at - 1]!) && !(words[at - 1] === 'the' && OF.has(words[at - 2] ?? '')))) continue;
      const nation = foldedNations().get(words.slice(at, at + size).join(' '));
      if (nation) return { nation, rest: [...words.slice(0, at), ...words.slice(at + size)] };
    }
  }
  return { rest: words };
};

/** "transport" and "transportation", "seismology" and "seismological" are one word. */
const stem = (word: string): string => {
  const plain = AMERICAN.get(word) ?? word;
  if (plain.length < 6) return plain.replace(/s$/, '');
  return plain.replace(/(?:ations?|ological|ology|ical|al|ers?|s)$/, '') || plain;
};

/** Takes a body's name apart. */
export const bodyOf = (name: string): Body => {
  const all = folded(name)
    .split(' ')
    .filter((word) => word !== '');
  const { nation, rest } = nationIn(all.filter((word, at) => !(word === 'the' && at === 0)));
  const telling = rest.filter((word) => !SMALL_IN_BODIES.has(word));
  const heads = telling.filter((word) => ORGANISATION_HEADS.has(word) || GENERIC_BODIES.has(word));
  const head =
    heads.at(-1) === undefined ? '' : ADMINISTRATIVE.has(telling.at(-1)!) ? telling.at(-1)! : ADMINISTRATIVE.has(telling[0]!) ? telling[0]! : heads.at(-1)!;
  const core = telling.filter((word) => word !== head).map(stem);
  const whole = nation !== undefined && telling.every((word) => STATE_VOICES.has(word));
  return { ...(nation !== undefined && { nation }), whole, head, core: [...new Set(core)].sort().join(' ') };
};

/** Whether two names of bodies are of one: the same telling words, and no heads that exclude each other. */
export const sameBody = (a: Body, b: Body): boolean => {
  if (a.core === '' || a.core !== b.core || (a.nation && b.nation && a.nation !== b.nation)) return false;
  if (a.head === b.head) return true;
  const loose = (head: string): boolean => head === '' || ADMINISTRATIVE.has(head);
  return loose(a.head) && loose(b.head);
};

const byName = whenAsked((): ReadonlyMap<string, KnownBody> => new Map(KNOWN_BODIES.flatMap((body) => body.names.map((name) => [folded(name), body]))));
const near = whenAsked(
  () =>
    new Fuse(
      KNOWN_BODIES.flatMap((body) => body.names.filter((name) => name.length > 6).map((name) => ({ name, body }))),
      { keys: ['name'], threshold: 0.25, ignoreLocation: false, distance: 20, minMatchCharLength: 4 },
    ),
);

/**
 * A body that the word lists know, by any of its names; one misspelt is looked up by likeness and taken only if {@link sameActor} agrees.
 */
export const knownBody = (name: string): KnownBody | undefined => {
  const key = folded(name).replace(/^the /, '');
  const exact = byName().get(key);
  // Only a name of several words that is one of a body is worth the search.
  if (exact || key.length < 10 || key.length > 32 || !/ \p{Lu}/u.test(name) || !key.split(' ').some((word) => ORGANISATION_HEADS.has(word))) return exact;
  return near()
    .search(key, { limit: 3 })
    .find(({ item }) => sameActor(item.name, name) >= SAME_NAME)?.item.body;
};

/** The country whose government a capital stands for: "Tehran" → "Iran". */
export const countryOfSeat = (name: string): string | undefined => CAPITALS.get(name.toLowerCase().replace(/^the /, ''));
