/**
 * Which places of one name are of one slot.
 */
import type { Claim } from '../model/claim.js';
import { folded } from './names/fold.js';

type Placed = Claim<'place'>;

const SMALL = new Set('the a an of in at on near and de la el al'.split(' '));
const wordsOf = ({ value }: Placed): readonly string[] =>
  value.names.flatMap((name) => folded(name).split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length > 1 && !SMALL.has(word));

interface Cluster {
  readonly claims: Placed[];
  readonly words: Set<string>;
}

const shares = (words: readonly string[], known: ReadonlySet<string>, sort: string): boolean => words.some((word) => word !== sort && known.has(word));

/** Claims by the words of their names; those without a name stand by themselves. */
const clustered = (claims: readonly Placed[]): { readonly named: readonly Cluster[]; readonly nameless: readonly Placed[] } => {
  const named: Cluster[] = [];
  const nameless: Placed[] = [];
  for (const claim of claims) {
    const words = wordsOf(claim);
    if (words.length === 0) {
      nameless.push(claim);
      continue;
    }
    const home = named.find((cluster) => shares(words, cluster.words, claim.attribute));
    if (home) {
      home.claims.push(claim);
      for (const word of words) home.words.add(word);
    } else named.push({ claims: [claim], words: new Set(words) });
  }
  return { named, nameless };
};

/** The slots that one event has once, whatever names they go by: where it happened and where it began. */
const SINGLE: ReadonlySet<string> = new Set(['place', 'epicentre']);
/** The ends of a way: one each, where no report tells of two. */
const ENDS: ReadonlySet<string> = new Set(['from', 'to']);

const oncePerReport = (clusters: readonly Cluster[]): boolean => {
  const seen = new Set<string>();
  for (const { claims } of clusters)
    for (const report of new Set(claims.map((claim) => claim.report))) {
      if (seen.has(report)) return false;
      seen.add(report);
    }
  return true;
};

/** The slots that the places of one name in one event fill. Two schools with nothing in their names alike are two. */
export const slotsOfPlaces = (claims: readonly Placed[]): readonly (readonly Placed[])[] => {
  const attribute = claims[0]?.attribute ?? '';
  if (SINGLE.has(attribute)) return [claims];
  const { named, nameless } = clustered(claims);
  if (ENDS.has(attribute) && oncePerReport(named)) return [claims];
  const groups = named.map((cluster): readonly Placed[] => cluster.claims);
  const [only] = groups;
  if (nameless.length === 0) return groups;
  return groups.length === 1 && only ? [[...only, ...nameless]] : [...groups, nameless];
};
