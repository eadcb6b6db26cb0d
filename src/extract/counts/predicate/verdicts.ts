/** What a word says of the counted whose subject it follows: their state, their deed, what was done to them; or that nothing will be said. */
import type { CueHit } from '../../cues.js';
import { isOf } from '../../language/words.js';
import { presentParticiple } from '../clause.js';
import { objectFollows } from './object.js';
import { isFirst, isRelative, type Place, type Verdict } from './place.js';
import { isFinite, OF_ONE } from './words.js';

const NO_HITS: readonly CueHit[] = [];
const hitsAt = ({ field, at }: Place, i = at): readonly CueHit[] => field.starting.get(i) ?? NO_HITS;

/** "four of the [six suspects] pleaded guilty" */
const saidOfPart = (place: Place): Verdict =>
  place.whole && !isRelative(place.token) && (place.passive || place.auxiliary || hitsAt(place).some(({ role }) => role === 'doing')) ? 'none' : undefined;

/** "46 are still [missing]". "fatally shooting two" is a deed, "one fatally" a state; "a bomber wounded four" is the deed of the one before it. */
const theirState = (place: Place): Verdict => {
  const hits = hitsAt(place);
  const done = hits.filter(({ role }) => role === 'done');
  const being = hits.find((hit) => hit.role === 'being' && !done.some(({ last }) => last > hit.last));
  return being && (place.passive || done.length === 0 || !objectFollows(place.field, being.last))
    ? { cue: being, rule: 'the counted are in the state', cost: place.cost }
    : undefined;
};

/** "two guards had [died]". "is dying": not yet; but "was suffering from burns" is hurt. */
const theirDeed = (place: Place): Verdict => {
  const doing = hitsAt(place).find(({ role }) => role === 'doing');
  if (!doing) return undefined;
  const { passive, counted, token, cost } = place;
  const goesOn = presentParticiple(token);
  // "According to the coroner, Ana Ruiz died": said of another.
  if (place.within && token.tag === 'VERB' && !goesOn) return 'none';
  if (counted.single && passive && goesOn && doing.last - doing.first === 1) return 'none';
  return passive && !goesOn ? undefined : { cue: doing, rule: 'the counted do it', cost };
};

/** "the gunman who [murdered] three": who did it. */
const isOfDoer = ({ field: { prose }, at }: Place): boolean => isRelative(prose.tokens[prose.tokens[at - 1]!.tag === 'ADV' ? at - 2 : at - 1]);

/** "the gunman [shot]": somebody known and told of without "was" is who did it, and so is who "[was] shooting pigeons" or "is among four suspects in the shooting". */
const doThemselves = ({ field: { prose }, at, token, counted: { single }, passive }: Place, done: CueHit): boolean => {
  const before = prose.tokens[at - 1]!;
  const known = single === 'known' || single === 'he';
  return (done.people === true && known && !passive && before.text !== ',') || (presentParticiple(token) && before.lower !== 'being');
};

/** "nine people were [killed]", "19 people [killed]" */
const doneToThem = (place: Place): Verdict => {
  const done = hitsAt(place).find(({ role }) => role === 'done');
  if (!done) return undefined;
  const { passive, auxiliary, cost } = place;
  if (!passive && !auxiliary && isOfDoer(place)) return 'none';
  if (!doThemselves(place, done) && (passive || (!auxiliary && !objectFollows(place.field, done.last))))
    return { cue: done, rule: passive ? 'it was done to the counted' : 'participle after the counted', cost };
  return auxiliary ? 'none' : undefined;
};

/** "the bases it [struck]": a relative clause without its pronoun. */
const doneByAnother = (place: Place): Verdict => {
  const { token, field, at, cost } = place;
  if (token.tag !== 'PRON' || !isFirst(place) || isRelative(token)) return undefined;
  const struck = hitsAt(place, at + 1).find(({ role }) => role === 'done');
  return struck && !presentParticiple(field.prose.tokens[at + 1]!)
    ? { cue: struck, rule: 'the verb of a relative clause does it to the counted', cost }
    : 'none';
};

/** "a woman with two friends [was]": said of her alone. "A family of four was" has another subject as well. */
const saidOfOne = ({ field: { prose }, token, counted }: Place): Verdict =>
  counted.many && isOf(token, OF_ONE) && prose.tokens[counted.first - 1]?.lower !== 'of' ? 'none' : undefined;

/** "the mother of the boy [was]" */
const saidOfAnother = ({ token, within }: Place): Verdict => (within && isFinite(token) && token.lower !== 'being' ? 'none' : undefined);

const VERDICTS = [saidOfPart, theirState, theirDeed, doneToThem, doneByAnother, saidOfOne, saidOfAnother] as const;

/** What the word at a place says, where it says something. */
export const verdictAt = (place: Place): Verdict => {
  for (const verdictOf of VERDICTS) {
    const verdict = verdictOf(place);
    if (verdict !== undefined) return verdict;
  }
  return undefined;
};
