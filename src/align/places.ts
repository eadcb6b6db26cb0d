/**
 * Which places of one name are of one slot.
 */
import { facilityOf, IN_MANY_NAMES, STREETS, TAKEN_TO, WIDE_EVENTS } from '../lexicon/facilities.js';
import { PLACE_HEADS, PLACE_NAME_HEADS, PLACE_PARTS, SMALL_IN_PLACES } from '../lexicon/places.js';
import { PARTS_OF_SPOTS, SPOT, SPOTS_OF_TWO, spotOf } from '../lexicon/spots.js';
import type { Claim } from '../model/claim.js';
import { groupBy } from '../model/group.js';
import { folded } from './names/fold.js';

type Placed = Claim<'place'>;

const wordsOf = ({ attribute, value }: Placed): readonly string[] => {
  const words = value.names
    .flatMap((name) => folded(name).split(/[^\p{L}\p{N}]+/u))
    .filter(
      (word) =>
        word.length > 1 &&
        !SMALL_IN_PLACES.has(word) &&
        facilityOf(word) === undefined &&
        !PLACE_HEADS.has(word) &&
        !PLACE_PARTS.has(word) &&
        !STREETS.has(word),
    );
  const common = IN_MANY_NAMES.get(attribute);
  if (!common) return words;
  const telling = words.filter((word) => !common.has(word));
  // "University Medical Center" has no name but these.
  return telling.length > 0 ? telling : words;
};

interface Cluster {
  readonly claims: Placed[];
  readonly words: Set<string>;
}

const shares = (words: readonly string[], known: ReadonlySet<string>): boolean => words.some((word) => known.has(word));

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
    const home = named.find((cluster) => shares(words, cluster.words));
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

/** "South Deering neighborhood": the word for the sort of area, and the rest. */
const areaOf = ({ value }: Placed): { readonly head: string; readonly rest: readonly string[] } | undefined => {
  const words = folded(value.words).split(/[^\p{L}\p{N}]+/u);
  const head = words.at(-1) ?? '';
  return PLACE_HEADS.has(head) || PLACE_PARTS.has(head) || PLACE_NAME_HEADS.has(head)
    ? { head, rest: words.slice(0, -1).filter((word) => !SMALL_IN_PLACES.has(word)) }
    : undefined;
};

/** Ways and areas of which one event has several, whoever names them: streets cross, and a storm goes over many islands. */
const isManifold = ({ event }: Placed, head: string): boolean => STREETS.has(head) || WIDE_EVENTS.has(event.kind);

/** "The woman was taken to Oak Hospital, and the man to Elm Hospital": two, where one report has a name of its own for each. */
const areTwoFacilities = (a: Placed, b: Placed): boolean => {
  if (a.report !== b.report || !TAKEN_TO.has(a.attribute)) return false;
  const [one, other] = [wordsOf(a), wordsOf(b)];
  return one.length > 0 && other.length > 0 && !one.some((word) => other.includes(word));
};

/** Whether two places are two areas of one sort of which the event may have several, or two houses of one sort. */
export const areTwoScenes = (a: Placed, b: Placed): boolean => {
  if (areTwoFacilities(a, b)) return true;
  const [one, other] = [areaOf(a), areaOf(b)];
  return one !== undefined && one.head === other?.head && isManifold(a, one.head) && !other.rest.some((word) => one.rest.includes(word));
};

/** Sorts of area of which one report names two: scenes of several deeds, or parts of a way, and no two answers to one question. */
const severalIn = (claims: readonly Placed[]): ReadonlySet<string> => {
  const seen = new Map<string, readonly string[]>();
  const several = new Set<string>();
  for (const claim of claims) {
    const area = areaOf(claim);
    if (!area) continue;
    const key = isManifold(claim, area.head) ? area.head : `${claim.report} ${area.head}`;
    const known = seen.get(key);
    if (known && !known.some((word) => area.rest.includes(word))) several.add(area.head);
    seen.set(key, [...(known ?? []), ...area.rest]);
  }
  return several;
};

/** Where it happened is one slot; the several scenes that one report tells of are each their own. */
const scenes = (claims: readonly Placed[]): readonly (readonly Placed[])[] => {
  const several = severalIn(claims);
  if (several.size === 0) return [claims];
  const isApart = (claim: Placed): boolean => several.has(areaOf(claim)?.head ?? '');
  const apart = claims.filter(isApart);
  const rest = claims.filter((claim) => !isApart(claim));
  const { named, nameless } = clustered(apart);
  return [rest, ...named.map((cluster): readonly Placed[] => cluster.claims), nameless].filter((group) => group.length > 0);
};

/** What sort of spot it is: the first noun that names one, but for parts: "the back seat of a parked car" is in the car, "the kitchen of an apartment" a kitchen. */
const sortOfSpot = ({ value }: Placed): string => {
  const words = folded(value.words).split(' ');
  const isWhole = (word: string, at: number): boolean =>
    spotOf(word) !== undefined && !PARTS_OF_SPOTS.has(word) && (PARTS_OF_SPOTS.has(words[at + 1] ?? '') || spotOf(words[at + 1] ?? '') === undefined);
  const whole = words.find(isWhole) ?? words.find((word) => spotOf(word) !== undefined);
  if (whole !== undefined) return spotOf(whole)!;
  const two = words.findIndex((word, at) => SPOTS_OF_TWO.has(`${word} ${words[at + 1] ?? ''}`));
  return SPOTS_OF_TWO.get(words.slice(two, two + 2).join(' ')) ?? value.words;
};

/** The slots that the places of one name in one event fill. Two schools with nothing in their names alike are two. */
export const slotsOfPlaces = (claims: readonly Placed[]): readonly (readonly Placed[])[] => {
  const attribute = claims[0]?.attribute ?? '';
  if (SINGLE.has(attribute)) return scenes(claims);
  if (attribute === SPOT) return [...groupBy(claims, sortOfSpot).values()];
  const { named, nameless } = clustered(claims);
  if (ENDS.has(attribute) && oncePerReport(named)) return [claims];
  const groups = named.map((cluster): readonly Placed[] => cluster.claims);
  const [only] = groups;
  if (nameless.length === 0) return groups;
  return groups.length === 1 && only ? [[...only, ...nameless]] : [...groups, nameless];
};
