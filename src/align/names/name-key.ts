/** A name taken apart: the words that tell, legal forms, figures, initials. */
import { ABBREVIATED, AMERICAN, CAPITAL_FORMS, LEGAL_FORMS, NAME_NUMBERS, SPELLINGS, SUFFIXES } from '../../lexicon/name-forms.js';
import { ORGANISATION_HEADS, SHIP_PREFIXES } from '../../lexicon/organisations.js';
import { COUNTRY_OF, DEMONYMS } from '../../lexicon/places.js';
import { FORMS_OF_ADDRESS, HONORIFICS, PARTICLES, TIED_PARTICLES } from '../../lexicon/titles.js';
import { folded } from './fold.js';

/** A name taken apart. */
export interface NameKey {
  readonly folded: string;
  /** Words that tell, in order: no articles, particles, titles, legal forms. */
  readonly words: readonly string[];
  /** The same with legal forms. */
  readonly full: readonly string[];
  readonly numbers: readonly string[];
  /** Families of legal forms. */
  readonly forms: readonly string[];
  readonly suffix: string;
  readonly titled: boolean;
  readonly body: boolean;
  /** Written surname first: "Frost, William". */
  readonly inverted: boolean;
  /** All capitals and short: it may stand for a longer name. */
  readonly acronym: string;
  /** It has no words beside those that tell. */
  readonly plain: boolean;
  /** Two capitals at its head: "JC Juncker". */
  readonly letters: string;
  /** All its letters and figures, written together. */
  readonly joined: string;
}

export const SMALL = new Set(['the', 'of', 'and', 'for', 'in', 'on', 'at', 's']);

const isTitle = (word: string): boolean => HONORIFICS.has(word) || FORMS_OF_ADDRESS.has(word);
export const nationOf = (word: string): string | undefined => DEMONYMS.get(word) ?? COUNTRY_OF.get(word);

/** A word as it is usually spelt: "joseph" → "josef". */
export const usual = (word: string): string => SPELLINGS.get(word) ?? AMERICAN.get(word) ?? (word.endsWith('isation') ? `${word.slice(0, -7)}ization` : word);

/** Number words become figures, tens and ones joined: "forty four" → "44". */
const withFigures = (words: readonly string[]): readonly string[] => {
  const out: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const value = NAME_NUMBERS.get(words[i]!) ?? (/^\d{1,2}$/.test(words[i]!) ? Number(words[i]) : undefined);
    const before = out.at(-1);
    if (value === undefined) out.push(words[i]!);
    else if (before !== undefined && /^[2-9]0$/.test(before) && value > 0 && value < 10 && NAME_NUMBERS.has(words[i - 1] ?? ''))
      out[out.length - 1] = String(Number(before) + value);
    else out.push(String(value));
  }
  return out;
};

/** In front of a name these are given names: "Ben Frost", "Ed Frost". */
const IN_FRONT: ReadonlySet<string> = new Set(['ben', 'ed']);
/** Whether a word is a particle between others. */
const isParticle = (word: string, at: number): boolean => keyed.has(word) && !(at === 0 && IN_FRONT.has(word));

const CAPITALS = /(?<![\p{L}.])(?:U\.?S\.?A?\.?|U\.?N\.?|U\.?K\.?|E\.?U\.?|U\.?A\.?E\.?)(?![\p{L}])/gu;

/** Spells out "U.S." and the like while their case still tells them from words. */
const spelled = (name: string): string => name.replace(CAPITALS, (short) => CAPITAL_FORMS.get(short.replace(/\./g, '')) ?? short);

const keyed = new Set([...PARTICLES, ...TIED_PARTICLES]);

/** Takes a name apart once, for any number of comparisons. */
export const keyOf = (name: string): NameKey => {
  const whole = folded(name);
  const clear = spelled(/^an? /.test(name) ? name.slice(name.indexOf(' ') + 1) : name);
  let spelt = ` ${folded(clear.replace(/\([^()]{0,80}\)/g, ' ')) || whole} `;
  const raw = spelt.trim().split(' ');
  const forms: string[] = [];
  for (const [form, family] of LEGAL_FORMS) {
    const at = spelt.indexOf(` ${form} `);
    if (at < 0 || spelt.length <= form.length + 2) continue;
    const left = `${spelt.slice(0, at)} ${spelt.slice(at + form.length + 2)}`;
    forms.push(family);
    spelt = ` ${left.trim()} `;
  }
  const expand = (list: readonly string[]): readonly string[] => withFigures(list.flatMap((word) => (ABBREVIATED.get(word) ?? usual(word)).split(' ')));
  const all = expand(spelt.trim().split(' '));
  const titled = all.length > 1 && isTitle(all[0]!);
  const suffix = all.find((word, at) => at > 0 && SUFFIXES.has(word)) ?? '';
  const kept = all.filter(
    (word, at) =>
      !SMALL.has(word) &&
      !isParticle(word, at) &&
      !(SUFFIXES.has(word) && at > 0) &&
      !(isTitle(word) && all.length > 1) &&
      !(at === 0 && SHIP_PREFIXES.has(word) && all.length > 1),
  );
  const bare = [...new Set(kept.length > 0 ? kept : all)];
  const head = name.trim();
  return {
    folded: whole,
    words: bare,
    full: [...new Set(expand(raw).filter((word) => !SMALL.has(word)))],
    numbers: bare.filter((word) => /^\d+$/.test(word)),
    forms: [...new Set(forms.filter((family) => family !== 'plain'))],
    suffix: suffix === 'junior' ? 'jr' : suffix === 'senior' ? 'sr' : suffix,
    titled,
    body: forms.length > 0 || bare.some((word) => ORGANISATION_HEADS.has(word)),
    inverted: head.includes(','),
    plain: raw.length === bare.length,
    letters: /^\p{Lu}{2} \p{Lu}\p{Ll}/u.test(head) ? folded(head.slice(0, head.indexOf(' '))) : '',
    joined: raw.filter((word) => !SMALL.has(word)).join(''),
    acronym: /^(?:\p{Lu}{2}|(?:\p{Lu}\.?){3,7})$/u.test(head.replace(/ \p{Lu}\p{Ll}+$/u, ''))
      ? folded(head.replace(/ \p{Lu}\p{Ll}+$/u, '')).replace(/ /g, '')
      : '',
  };
};
