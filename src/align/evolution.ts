/**
 * How an attribute changes while its event unfolds, by its name in the domains, or by the words that somebody else names it with.
 */
import { pluralOf, verbForms } from '../lexicon/inflect.js';
import type { Kind } from '../model/claim.js';
import type { AttributeOf, Domain, Evolution } from '../model/domain.js';
import { folded } from './names/fold.js';

const ASIDE = /\([^()]*\)/g;
const wordsOf = (text: string): readonly string[] => folded(text.replace(ASIDE, ' ')).split(' ').filter(Boolean);

/** The words that cue an attribute, in all their forms; cues of several words are left out. */
const cueWords = ({ cues }: AttributeOf): ReadonlySet<string> =>
  new Set(
    [
      ...[...(cues.done ?? []), ...(cues.doing ?? [])].flatMap(verbForms),
      ...[...(cues.counted ?? []), ...(cues.named ?? [])].flatMap((word) => [word, pluralOf(word)]),
      ...(cues.being ?? []),
    ].filter((word) => !word.includes(' ')),
  );

/** The one evolution that all of them have. */
const common = (attributes: readonly AttributeOf[]): Evolution | undefined => {
  const kinds = new Set(attributes.map(({ evolves }) => evolves));
  return kinds.size === 1 ? attributes[0]!.evolves : undefined;
};

/**
 * "killed" is an attribute of a domain; "killed (children)" has its name in it, and "people detained in Lyon" a word that cues one. Where what is found
 * evolves in more than one way, nothing is known: figures may be `revised`, and all else is `fixed`.
 */
export const evolutionIn = (domains: readonly Domain[]): ((attribute: string, kind: Kind) => Evolution) => {
  const all = domains.flatMap(({ attributes }) => attributes);
  const byName = new Map(all.map((each) => [each.name, each]));
  const known = new Map<string, Evolution>();
  const like = (attribute: string, kind: Kind): Evolution | undefined => {
    const words = new Set(wordsOf(attribute));
    const alike = all.filter((each) => each.kind === kind);
    const named = alike.filter(({ name }) => wordsOf(name).every((word) => words.has(word)));
    if (named.length > 0) return common(named);
    return common(alike.filter((each) => [...cueWords(each)].some((word) => words.has(word))));
  };
  return (attribute, kind) => {
    const exact = byName.get(attribute)?.evolves;
    if (exact !== undefined) return exact;
    const key = `${kind}\n${attribute}`;
    const found = known.get(key) ?? like(attribute, kind) ?? (kind === 'quantity' ? 'revised' : 'fixed');
    known.set(key, found);
    return found;
  };
};
