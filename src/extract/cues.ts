/**
 * Where the cue words of the domains stand in a text.
 */
import { SKIPPED } from '../lexicon/cue-nouns.js';
import { pluralOf, verbForms } from '../lexicon/inflect.js';
import { TO_HAVE } from '../lexicon/small-words.js';
import { HARM } from '../lexicon/wounds.js';
import type { AttributeOf, Cues, Domain } from '../model/domain.js';
import { remembered } from '../model/remembered.js';
import type { Prose, Sentence, Token } from './language.js';
import { perDomains } from './per-domains.js';
import { isOf, perWordOf } from './language/words.js';
import { wordSet } from '../lexicon/word-set.js';
import { hasAny } from './language/gates.js';

/** `around`: a verb whose other words stand behind what it is done to. */
type Role = Exclude<keyof Cues, 'onPeople' | 'beingPeople' | 'harming'> | 'around';

/** One way in which an attribute is cued: its first word in all its forms leads here, `rest` are the forms of the words after it. */
interface Cue {
  readonly attribute: AttributeOf;
  readonly role: Role;
  readonly rest: readonly ReadonlySet<string>[];
  /** For `taking`: the forms of the verbs that the noun must be the object of. */
  readonly verbs?: ReadonlySet<string>;
  readonly on?: On;
  readonly several?: string;
  /** Its last word tells a place, whose name may stand before it: "taken to Saint Anne hospital". */
  readonly toPlace?: true;
  /** Its last word is what somebody has: "with minor burns", "treated for a bad cut". */
  readonly toHarm?: true;
}

/** The counted must be people; with `harm` the sentence must also name what hurts or where. */
type On = 'people' | 'harm';

/** The cues that one word opens. */
interface Opened {
  readonly cues: readonly Cue[];
  /** Every form of the second word of those that have one: where none of them follows, one look tells that no longer cue is here. */
  readonly seconds: ReadonlySet<string>;
}

export interface CueIndex {
  readonly opening: ReadonlyMap<string, readonly Cue[]>;
  /** Every form of the second word of any cue. */
  readonly continuing: ReadonlySet<string>;
}

/** A cue in a text: tokens `first` to `last`, the last one excluded. */
export interface CueHit {
  readonly first: number;
  readonly last: number;
  readonly attribute: AttributeOf;
  readonly role: Role;
  readonly verbs: ReadonlySet<string> | undefined;
  /** Of people alone, who are said to be people. */
  readonly people: boolean;
  /** The attribute that a figure of several is of instead. */
  readonly several: string | undefined;
  /** Of a verb whose other words stand behind what it is done to: the first of them. */
  readonly around?: number;
}

const TO_PLACES: ReadonlySet<string> = new Set(['to', 'in', 'at', 'from']);
const VERBAL: ReadonlySet<Role> = new Set(['done', 'doing']);
const ROLES: readonly Exclude<Role, 'taking' | 'around'>[] = ['being', 'done', 'doing', 'of', 'against', 'named', 'counted'];
const ON_PEOPLE = [
  ['onPeople', 'people'],
  ['harming', 'harm'],
] as const;

const formsOf = (word: string, role: Role): readonly string[] => (VERBAL.has(role) ? verbForms(word) : role === 'being' ? [word] : [word, pluralOf(word)]);

const everyForm = remembered((word): ReadonlySet<string> => new Set([word, pluralOf(word), ...verbForms(word)]));

/** "arm|leg": one of several words. */
const eitherForm = (word: string): ReadonlySet<string> =>
  word.includes('|') ? new Set(word.split('|').flatMap((each) => [...everyForm(each)])) : everyForm(word);

const build = (domains: readonly Domain[]): CueIndex => {
  const opening = new Map<string, Cue[]>();
  const seconds = new Set<ReadonlySet<string>>();
  const add = (form: string, cue: Cue): void => {
    const known = opening.get(form);
    if (known) known.push(cue);
    else opening.set(form, [cue]);
    if (cue.rest[0]) seconds.add(cue.rest[0]);
  };
  for (const attribute of domains.flatMap((domain) => domain.attributes)) {
    for (const role of ROLES)
      for (const phrase of attribute.cues[role] ?? []) {
        const [head = '', ...rest] = phrase.split(/[ -]/);
        const cue: Cue = {
          attribute,
          role,
          rest: rest.map(eitherForm),
          ...(rest.length > 1 && TO_PLACES.has(rest[0]!) ? { toPlace: true } : {}),
          ...(role === 'being' && (head === 'with' || head === 'for' || rest[0] === 'for') ? { toHarm: true } : {}),
        };
        for (const form of new Set(formsOf(head, role))) add(form, cue);
      }
    for (const phrase of attribute.cues.beingPeople ?? []) {
      const [head = '', ...rest] = phrase.split(' ');
      add(head, { attribute, role: 'being', rest: rest.map(everyForm), on: 'people' });
    }
    for (const [field, on] of ON_PEOPLE)
      for (const verb of attribute.cues[field] ?? []) {
        const severalOf = attribute.ofSeveral?.verbs.includes(verb) === true ? { several: attribute.ofSeveral.attribute } : {};
        const [head = '', ...rest] = verb.split(' ');
        const cue: Cue = { attribute, role: 'done', rest: rest.map(everyForm), on, ...severalOf };
        for (const form of new Set(verbForms(head))) {
          add(form, cue);
          // "the shooting of two men"
          if (on === 'people' && rest.length === 0 && form.endsWith('ing')) add(form, { ...cue, role: 'of' });
        }
      }
    const taking = attribute.cues.taking;
    const verbs = new Set((taking?.verbs ?? []).flatMap(verbForms));
    for (const noun of taking?.nouns ?? []) for (const form of new Set([noun, pluralOf(noun)])) add(form, { attribute, role: 'taking', rest: [], verbs });
  }
  const continuing = new Set<string>();
  for (const forms of seconds) for (const form of forms) continuing.add(form);
  return { opening, continuing };
};

/** The cue words of some domains, by the form of their first word. */
export const cueIndexOf = perDomains(build);

/** What may stand before the noun that a verb has for its object: "suffered [two non-life-threatening gunshot] wounds". */
const BEFORE_OBJECT: ReadonlySet<Token['tag']> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'ADV', 'DET', 'VERB']);

/** What may stand before the noun for a place: "taken to [two nearby] hospitals". */
const BEFORE_PLACE: ReadonlySet<Token['tag']> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'DET', 'PART']);

/** "suffered [serious, but not life-threatening] injuries" */
const BETWEEN = wordSet([',', 'but', 'though', 'not']);
const BEFORE_HARM: ReadonlySet<Token['tag']> = new Set(['ADJ', 'NOUN', 'NUM', 'ADV', 'VERB']);

/** How many words may be passed over before the next word of a cue, and which. */
interface Passing {
  readonly most: number;
  readonly passes: (token: Token) => boolean;
}
const WITHIN: Passing = { most: 2, passes: (token) => isOf(token, SKIPPED) || token.tag === 'ADJ' };
const TO_PLACE: Passing = { most: 5, passes: (token) => BEFORE_PLACE.has(token.tag) || isOf(token, SKIPPED) };
const TO_OBJECT: Passing = { most: 8, passes: (token) => BEFORE_OBJECT.has(token.tag) || isOf(token, BETWEEN) || isOf(token, SKIPPED) };
/** "with [minor, non-life-threatening] injuries", "treated for [several deep] cuts" */
const TO_HARM: Passing = {
  most: 6,
  passes: ({ tag, text, lower }) => (BEFORE_HARM.has(tag) || text === ',' || text === '-' || lower === 'a') && lower !== 'no',
};

const continuesAny = perWordOf(({ lower }, { continuing }: CueIndex) => continuing.has(lower));

/** Whether a second word of a cue follows the one that opens it, as near as it may stand. */
const isNear = ({ tokens }: Prose, at: number, last: number, { seconds }: Opened, index: CueIndex): boolean => {
  for (let i = at + 1; i < last && i <= at + 1 + TO_OBJECT.most; i++) if (continuesAny(tokens[i]!, index) && seconds.has(tokens[i]!.lower)) return true;
  return false;
};

const passingOf = ({ role, toPlace, toHarm }: Cue, number: number): Passing =>
  role === 'doing' ? TO_OBJECT : toPlace && number > 0 ? TO_PLACE : toHarm ? TO_HARM : WITHIN;

/** "[had] later died of his injuries": it only helps another verb. */
const isAuxiliary = (tokens: readonly Token[], at: number): boolean => {
  if (!isOf(tokens[at], TO_HAVE)) return false;
  let next = at + 1;
  while (tokens[next]?.tag === 'ADV') next += 1;
  return tokens[next]?.tag === 'VERB';
};

/** "no fewer than 12 wounds" are many. */
const COMPARED = wordSet(['fewer', 'less', 'more', 'longer']);
/** "pleaded [not] guilty", "faces [no] charges": the cue's own words are denied, and not a word before its noun, as in "serious, but not life-threatening, injuries". */
const isDenial = (tokens: readonly Token[], i: number): boolean => {
  const { lower } = tokens[i]!;
  return (lower === 'not' && !isOf(tokens[i - 1], BETWEEN)) || (lower === 'no' && !isOf(tokens[i + 1], COMPARED));
};

const endOf = (prose: Prose, at: number, last: number, cue: Cue): number => {
  if (cue.role === 'doing' && isAuxiliary(prose.tokens, at)) return -1;
  let i = at + 1;
  for (const [number, forms] of cue.rest.entries()) {
    const { most, passes } = passingOf(cue, number);
    let skipped = 0;
    while (i < last && !forms.has(prose.tokens[i]!.lower) && passes(prose.tokens[i]!) && !isDenial(prose.tokens, i) && skipped < most) {
      i += 1;
      skipped += 1;
    }
    if (i >= last || !forms.has(prose.tokens[i]!.lower)) return -1;
    i += 1;
  }
  return i;
};

/** Words between a verb and its complement, at most. */
const AROUND = 9;
const CLOSED_BY: ReadonlySet<Token['tag']> = new Set(['PUNCT', 'VERB', 'AUX', 'SCONJ']);

/** "drove 700 people [from] their homes": where the other words of a verb begin behind what it is done to; -1 where they do not. */
const aroundOf = (prose: Prose, at: number, last: number, [next]: Cue['rest']): number => {
  for (let i = at + 1; i < last && i <= at + AROUND; i++) {
    const token = prose.tokens[i]!;
    if (i > at + 1 && next!.has(token.lower)) return i;
    if (CLOSED_BY.has(token.tag) && token.text !== '-') return -1;
  }
  return -1;
};

const THEM = wordSet(['them', 'themselves']);
const OBJECTS: ReadonlySet<Token['tag']> = new Set(['DET', 'NUM', 'NOUN', 'PROPN', 'ADJ', 'PRON']);
/** "shot a girl and killed [six others]": the second verb of a pair with an object of its own says nothing of the first's. */
const hasOwnObject = (tokens: readonly Token[], and: number, end: number): boolean =>
  tokens[and]!.lower === 'and' && OBJECTS.has(tokens[end]?.tag ?? 'X') && !isOf(tokens[end], THEM);

const HARMING = wordSet(HARM);
const CLOSES = new Set(['.', ',', ';']);
/** How many sentences back what hit them may be named. */
const BEFORE = 4;
/** In this sentence, or in those before it of "Four others were hit." */
const namesHarm = ({ tokens, sentences }: Prose, sentence: Sentence, at: number): boolean => {
  if (hasAny(sentence, HARMING)) return true;
  if (tokens[at - 1]?.tag !== 'AUX' || (at + 1 < sentence.last && !CLOSES.has(tokens[at + 1]!.text))) return false;
  const here = sentences.indexOf(sentence);
  return sentences.slice(Math.max(0, here - BEFORE), here).some((before) => hasAny(before, HARMING));
};

/** "shot dead" and "fatally shot" are no mere "shot". */
const isWithinOther = (hit: CueHit, hits: readonly CueHit[]): boolean =>
  hits.some(
    (other) =>
      other.first <= hit.first && hit.last <= other.last && other.last - other.first > hit.last - hit.first && other.attribute.name === hit.attribute.yieldsTo,
  );

/** The cues that a word opens, longer ones first: "critically injured" before "critically". */
const openedBy = perWordOf(({ lower }, { opening }: CueIndex): Opened | null => {
  const cues = opening.get(lower);
  if (cues === undefined) return null;
  return { cues: cues.toSorted((a, b) => b.rest.length - a.rest.length), seconds: new Set(cues.flatMap(({ rest: [second = []] }) => [...second])) };
});

/** The cues in a sentence, in order; of two that begin at one word with one role, the longer. */
export const cuesIn = (prose: Prose, sentence: Sentence, index: CueIndex): readonly CueHit[] => {
  const hits: CueHit[] = [];
  let onPeople = false;
  for (let i = sentence.first; i < sentence.last; i++) {
    const opened = openedBy(prose.tokens[i]!, index);
    if (opened === null) continue;
    const longer = opened.seconds.size > 0 && isNear(prose, i, sentence.last, opened, index);
    for (const cue of opened.cues) {
      const { attribute, role, rest, verbs, on, several } = cue;
      if (on === 'harm' && !namesHarm(prose, sentence, i)) continue;
      onPeople ||= on !== undefined;
      const last = rest.length === 0 ? i + 1 : longer ? endOf(prose, i, sentence.last, cue) : -1;
      if (last > 0) hits.push({ first: i, last, attribute, role, verbs, people: on !== undefined, several });
      else if (longer && role === 'done') {
        const around = aroundOf(prose, i, sentence.last, rest);
        const end = around < 0 ? -1 : endOf(prose, around - 1, sentence.last, cue);
        if (end > 0 && !hasOwnObject(prose.tokens, around, end))
          hits.push({ first: i, last: end, attribute, role: 'around', verbs, people: false, several, around });
      }
    }
  }
  return onPeople ? hits.filter((hit) => !hit.people || !isWithinOther(hit, hits)) : hits;
};
