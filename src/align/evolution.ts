/**
 * How an attribute changes while its event unfolds, by its name in the domains, or by the words that somebody else names it with.
 */
import { pluralOf, verbForms } from '../lexicon/inflect.js';
import { dimensionOf } from '../lexicon/dimensions.js';
import { RELATIVE_OBJECTS, THAT_OR_WHICH, WHO_OR_WHICH } from '../lexicon/clauses.js';
import { GROWS, RETURNS } from '../lexicon/unfolding.js';
import { STANDING } from '../lexicon/settings.js';
import { IN_OR_UNDER, ONCE_AND_FOR_ALL, STATES, KEPT_AT, UNDER } from '../lexicon/updates.js';
import type { Claim, Kind } from '../model/claim.js';
import type { AttributeOf, Domain, Evolution, EvolutionOfFact } from '../model/domain.js';
import { asksWhether } from '../model/statement.js';
import { folded } from './names/fold.js';

const ASIDE = /\([^()]*\)/g;
const wordsOf = (text: string): readonly string[] => folded(text.replace(ASIDE, ' ')).split(' ').filter(Boolean);

/** The phrases that cue an attribute by how those are whom it counts: "without power". */
const cuePhrases = ({ cues }: AttributeOf): readonly string[] => (cues.being ?? []).filter((words) => words.includes(' '));

const isOneWord = (words: string): boolean => !words.includes(' ');

/** The words that say what was done, in all their forms, or how somebody is: "killed", "missing". */
const clauseWords = ({ cues }: AttributeOf): readonly string[] =>
  [...[...(cues.done ?? []), ...(cues.doing ?? [])].flatMap(verbForms), ...(cues.being ?? [])].filter(isOneWord);

/** The words that cue an attribute, in all their forms; cues of several words are left out. */
const cueWords = (attribute: AttributeOf): ReadonlySet<string> => {
  const { counted = [], named = [] } = attribute.cues;
  return new Set([...clauseWords(attribute), ...[...counted, ...named].flatMap((word) => [word, pluralOf(word)]).filter(isOneWord)]);
};

/** How many are where people stay for a time: "in the burns centre", "still in hospital", "in custody". Who died there stays dead. */
const isUnderCare = (attribute: string): boolean => {
  const told = wordsOf(attribute);
  const at = told.findLastIndex((word) => IN_OR_UNDER.has(word));
  return at >= 0 && KEPT_AT.has(told.at(-1) ?? '') && !told.slice(0, at).some((word) => ONCE_AND_FOR_ALL.has(word));
};

/** "workers who walked out": of those counted more is said than what they are. */
const RELATIVES: ReadonlySet<string> = new Set([...WHO_OR_WHICH, ...THAT_OR_WHICH, ...RELATIVE_OBJECTS]);

/** The one evolution that all of them have. */
const common = (attributes: readonly AttributeOf[]): Evolution | undefined => {
  const kinds = new Set(attributes.map(({ evolves }) => evolves));
  return kinds.size === 1 ? attributes[0]!.evolves : undefined;
};

/** The attributes of one kind, by their names, by each word of a name, and by each word or phrase that cues them. */
interface Index {
  readonly byPhrase: [phrase: string, attribute: AttributeOf][];
  readonly byName: Map<string, AttributeOf>;
  readonly byNameWord: Map<string, AttributeOf[]>;
  readonly byCue: Map<string, AttributeOf[]>;
  /** By those cues alone that a clause is made of: what was done, or how somebody is. */
  readonly byClause: Map<string, AttributeOf[]>;
}

const added = (map: Map<string, AttributeOf[]>, words: Iterable<string>, attribute: AttributeOf): void => {
  for (const word of words) {
    const known = map.get(word);
    if (known) known.push(attribute);
    else map.set(word, [attribute]);
  }
};

const indexOf = (domains: readonly Domain[]): ReadonlyMap<Kind, Index> => {
  const index = new Map<Kind, Index>();
  for (const attribute of domains.flatMap(({ attributes }) => attributes)) {
    const { kind, name } = attribute;
    const known = index.get(kind) ?? {
      byPhrase: [],
      byName: new Map<string, AttributeOf>(),
      byNameWord: new Map<string, AttributeOf[]>(),
      byCue: new Map<string, AttributeOf[]>(),
      byClause: new Map<string, AttributeOf[]>(),
    };
    index.set(kind, known);
    known.byName.set(name, attribute);
    added(known.byNameWord, new Set(wordsOf(name)), attribute);
    added(known.byCue, cueWords(attribute), attribute);
    added(known.byClause, clauseWords(attribute), attribute);
    for (const phrase of cuePhrases(attribute)) known.byPhrase.push([phrase, attribute]);
  }
  return index;
};

/**
 * "killed" is an attribute of a domain; "killed (children)" has its name in it, and "people detained in Lyon" a word that cues one. Where what is found
 * evolves in more than one way, nothing is known: counts are `open`, but for those of what is done to more and more ("trains cancelled") or comes back
 * ("roads closed"), other figures may be `revised`, how somebody is comes and goes, and all else is `fixed`.
 */
export const evolutionIn = (domains: readonly Domain[]): ((claim: Claim) => EvolutionOfFact) => {
  const index = indexOf(domains);
  const known = new Map<string, Evolution | undefined>();
  const has = (words: ReadonlySet<string>, some: { has(word: string): boolean }): boolean => [...words].some((word) => some.has(word));
  const unfolding = (words: ReadonlySet<string>): Evolution | undefined => (has(words, GROWS) ? 'grows' : has(words, RETURNS) ? 'state' : undefined);
  const like = (attribute: string, kind: Kind, { byName, byNameWord, byCue, byClause, byPhrase }: Index): Evolution | undefined => {
    const exact = byName.get(attribute);
    if (exact !== undefined) return exact.evolves;
    const told = wordsOf(attribute);
    const words = new Set(told);
    const among = (map: ReadonlyMap<string, readonly AttributeOf[]>): readonly AttributeOf[] => [...new Set([...words].flatMap((word) => map.get(word) ?? []))];
    const named = among(byNameWord).filter(({ name }) => wordsOf(name).every((word) => words.has(word)));
    if (named.length > 0) return common(named);
    const phrased = byPhrase.flatMap(([phrase, each]) => (` ${told.join(' ')} `.includes(` ${phrase} `) ? [each] : []));
    if (phrased.length > 0) return common(phrased);
    return (kind === 'quantity' ? unfolding(words) : undefined) ?? common(among(told.some((word) => RELATIVES.has(word)) ? byClause : byCue));
  };
  const named = (attribute: string, kind: Kind): Evolution | undefined => {
    const key = `${kind}\n${attribute}`;
    if (known.has(key)) return known.get(key);
    const of = index.get(kind);
    const found = kind === 'quantity' && isUnderCare(attribute) ? 'state' : of && like(attribute, kind, of);
    known.set(key, found);
    return found;
  };
  const unnamed = (claim: Claim): EvolutionOfFact => {
    const { attribute, kind, value, setting } = claim;
    const words = new Set(wordsOf(attribute));
    if (kind === 'description' && (asksWhether(claim) || has(words, STATES))) return 'state';
    if (kind !== 'quantity') return 'fixed';
    // "The river stood at 312 cm": on another day it stands elsewhere.
    if (dimensionOf(value) !== 'count') return setting?.deed !== undefined && STANDING.has(setting.deed) ? 'state' : 'revised';
    return UNDER.has(wordsOf(attribute)[0] ?? '') ? 'state' : (unfolding(words) ?? 'open');
  };
  return (claim) => named(claim.attribute, claim.kind) ?? unnamed(claim);
};
