/** How somebody is, and what is broken. */
import {
  ARMED_OR_NOT,
  CARE_OPENS,
  CHANGES_OF_CONDITION,
  CONDITION_NOUNS,
  DISCHARGES,
  OF_A_DEATH,
  isCare,
  PLAIN_CONDITIONS,
  RECOVERS,
  SCENE,
  THREATENING,
} from '../../lexicon/care.js';
import { TAKEN_FOR } from '../../lexicon/certainty.js';
import { WITH_THE_POLICE } from '../../lexicon/charges.js';
import { BODY_PARTS, BREAKS, INNER_PARTS } from '../../lexicon/descriptions.js';
import { CARRYING, facilityOf } from '../../lexicon/facilities.js';
import { ARTICLES } from '../../lexicon/small-words.js';
import { NEGATORS, NON, UNSURE } from '../../lexicon/unreal.js';
import { INJURIES, OF_ALL, ONES_OWN, SUFFERS } from '../../lexicon/wounds.js';
import type { Token } from '../language.js';
import type { Line } from '../reading.js';
import { nounsAt, type Run, subjectOf, wordsOf } from '../parties.js';
import { leavesAsAnybody } from '../patients.js';
import { careAt, changedTo, toldOf } from './care.js';
import { areAllHit, nearestPerson, personIn } from './holders.js';
import { attributeOfState, groupAt, hitOf, holderOf, OBJECTS, type Place, type Read, type Rules, VICTIMS } from './said.js';
import { isOf, someBetween } from '../language/words.js';
import { speechVerb } from '../recognisers/attributions/tokens.js';
import { singular } from '../language/forms.js';

const CARE_REACH = 8;
/** "was taken to a hospital in critical condition", "was rushed from the scene in serious condition": the verb stands before where somebody was taken, and when. */
const behindCare = (tokens: readonly Token[], { sentence }: Line, i: number): number => {
  // "was taken from a house in poor condition": of the house.
  const house = tokens[i - 1]?.tag === 'NOUN' && facilityOf(tokens[i - 1]!.lower) !== 'hospital' && !isOf(tokens[i - 1], SCENE);
  if (tokens[i]!.lower !== 'in' || house) return i;
  for (let at = i - 1; at > Math.max(sentence.first, i - CARE_REACH); at--) {
    if (isOf(tokens[at]!, CARRYING)) return at + 1;
    // With a capital it is a name, whatever the tagger makes of it: "to Cooper Hospital".
    if ((tokens[at]!.tag === 'VERB' && tokens[at]!.text === tokens[at]!.lower) || tokens[at]!.tag === 'PUNCT') return i;
  }
  return i;
};

/** "in stable condition", "is expected to survive". */
const condition: Read = (place) => {
  const { tokens } = place.reading.prose;
  const { i } = place;
  const care = careAt(tokens, i);
  if (!care || !isCare(care.state) || leavesAsAnybody(place.reading, place.line, { first: i, last: care.last })) return undefined;
  const group = groupAt({ ...place, i: behindCare(tokens, place.line, i) });
  // "died later in the hospital"
  if (!group.real || group.ahead || someBetween(tokens, group.from, i, (token) => isOf(token, OF_A_DEATH))) return undefined;
  const who = hitOf(place, group);
  if (!who) return undefined;
  return { attribute: attributeOfState(care.state), words: care.state, who, first: i, last: care.last, rule: 'how somebody is' };
};

/** "was upgraded to fair condition": of whoever it is that was. */
const changed: Read = (place) => {
  const care = changedTo(place.reading.prose.tokens, place.i);
  const group = groupAt(place);
  const who = care && group.real && !group.ahead && group.passive ? hitOf(place, group) : undefined;
  return care && who ? { attribute: 'fate', words: care.state, who, first: place.i, last: care.last, rule: 'how somebody is' } : undefined;
};

/** "Her condition is stable", "the driver's condition was not known". */
const told: Read = (place) => {
  const { tokens } = place.reading.prose;
  const { reading, line, i } = place;
  const care = toldOf(tokens, i, line.sentence.last);
  if (!care) return undefined;
  const named = tokens[i - 1]?.lower === "'s" ? subjectOf(reading, line, i - 1) : undefined;
  const who = whoseAt(place, i) ?? (named && (personIn(reading, line, named) ?? (areAllHit(tokens, named) ? VICTIMS : undefined)));
  return who ? { attribute: 'fate', words: care.state, who, first: i, last: care.last, rule: 'how somebody is' } : undefined;
};

/** "The girl is stable", "was critical on Tuesday": a word that is of a person's health where nothing else follows it. */
const plain: Read = (place) => {
  const { tokens } = place.reading.prose;
  const { i, line } = place;
  const next = tokens[i + 1];
  // "was critical of the plan", "was critical, in a report, of it": of nobody's health.
  const mayBeOf = tokens[i]!.lower === 'critical';
  const ends =
    next === undefined || (mayBeOf ? next.text === '.' : ENDS_PLAIN.has(next.tag)) || line.periods.some(({ first }) => first === i + 1 || first === i + 2);
  if (tokens[i - 1]?.tag !== 'AUX' || !ends) return undefined;
  const group = groupAt(place);
  const who = group.real && !group.ahead ? hitOf(place, group) : undefined;
  return who ? { attribute: 'fate', words: `in ${tokens[i]!.lower} condition`, who, first: i, last: i + 1, rule: 'how somebody is' } : undefined;
};

const ENDS_PLAIN: ReadonlySet<string> = new Set(['PUNCT', 'CCONJ', 'SCONJ']);

/** Words between "not" and "life-threatening", or before the injuries. */
const REACH = 6;

/** Whose injuries they are: of him or her, of all, or of whoever suffered them. */
const whoseAt = (place: Place, noun: number): string | undefined => {
  const { tokens } = place.reading.prose;
  const { reading, line } = place;
  const owner = tokens[noun - 1];
  if (owner?.lower === 'his' || owner?.lower === 'her')
    return nearestPerson(reading, line, noun - 1) ?? personIn(reading, line, { first: noun - 1, last: noun });
  // "the girl's injuries"
  if (owner?.lower === "'s") return personIn(reading, line, { first: Math.max(line.sentence.first, noun - 3), last: noun - 1 });
  if (noun === line.sentence.first) return VICTIMS;
  // "police said all injuries are", but not "and fled. Police shot two of them, and their injuries are"
  const opens = noun - 1 <= line.sentence.first + 1 || tokens[noun - 2]?.lower === 'that' || speechVerb(tokens[noun - 2]) !== undefined;
  return opens && isOf(owner, OF_ALL) ? VICTIMS : undefined;
};

/** Where "life-threatening" begins that ends with a token, in one word or three; -1 where it is another threat. */
const lifeBefore = (tokens: readonly Token[], i: number): number => {
  if (tokens[i]!.lower !== 'threatening') return i;
  const at = tokens[i - 1]?.text === '-' ? i - 2 : i - 1;
  return tokens[at]?.lower === 'life' || tokens[at]?.lower === 'non-life' ? at : -1;
};

/** "His injuries are not life-threatening", "suffered non-life-threatening wounds". */
const threatening: Read = (place) => {
  const { tokens } = place.reading.prose;
  const { line, i } = place;
  const life = lifeBefore(tokens, i);
  if (life < 0) return undefined;
  const from = Math.max(line.sentence.first, life - REACH);
  let first = life;
  while (first > from && !isOf(tokens[first]!, NON)) first -= 1;
  const denied = isOf(tokens[first]!, NON);
  const not = denied || tokens[life]!.lower.startsWith('non');
  if (!denied) first = life;
  if (someBetween(tokens, line.sentence.first, first, (token) => isOf(token, UNSURE))) return undefined;
  const behind = isOf(tokens[i + 1], INJURIES);
  let noun = first - 1;
  while (noun > from && !isOf(tokens[noun]!, INJURIES)) noun -= 1;
  const suffers = behind && someBetween(tokens, from, first, (token) => isOf(token, SUFFERS));
  const who = behind ? (suffers ? nearestPerson(place.reading, line, first) : undefined) : isOf(tokens[noun], INJURIES) ? whoseAt(place, noun) : undefined;
  if (!who) return undefined;
  const words = `injuries ${not ? 'not ' : ''}life-threatening`;
  return { attribute: 'prognosis', words, who, first, last: behind ? i + 2 : i + 1, rule: 'how bad somebody is hurt' };
};

const NEAR = 5;
/** "Karl Weber was unarmed", "was not armed", "was armed with a knife"; "an armed man" tells of his like. */
const armed: Read = (place) => {
  const { tokens } = place.reading.prose;
  const { i } = place;
  const group = groupAt(place);
  const not = someBetween(tokens, group.from, i, (token) => isOf(token, NEGATORS));
  // "not heavily armed", "not armed with a gun": not with that.
  if (not && ((tokens[i - 1]?.tag === 'ADV' && !isOf(tokens[i - 1], NEGATORS)) || tokens[i + 1]?.lower === 'with')) return undefined;
  // "is considered armed and dangerous" is a warning.
  if (someBetween(tokens, group.from, i, (token) => isOf(token, TAKEN_FOR)) || tokens[i + 2]?.lower === 'dangerous') return undefined;
  if (!group.passive || group.ahead || !(group.real || not) || (not && tokens[i]!.lower === 'unarmed')) return undefined;
  // "officers believed he was armed" tells of them
  if (someBetween(tokens, Math.max(place.line.sentence.first, group.from - NEAR), group.from, (token) => isOf(token, TAKEN_FOR))) return undefined;
  const who = holderOf(place, group);
  return who === undefined
    ? undefined
    : { attribute: 'armed or not', words: not ? 'unarmed' : tokens[i]!.lower, who, first: i, last: i + 1, rule: 'whether somebody was armed' };
};

/** "has recovered", "did recover after the crash"; "recovered the ball" tells of the ball. */
const recovered: Read = (place) => {
  const { tokens } = place.reading.prose;
  const { line, i } = place;
  const group = groupAt(place);
  const next = tokens[i + 1];
  if (!group.real || group.ahead || group.passive !== (tokens[i - 1]?.lower === 'did')) return undefined;
  if (next && i + 1 < line.sentence.last && OBJECTS.has(next.tag)) return undefined;
  const who = hitOf(place, group);
  return who === undefined ? undefined : { attribute: 'fate', words: 'recovered', who, first: i, last: i + 1, rule: 'who got well again' };
};

/** "was taken to hospital but has been released", "was discharged on Friday": from the hospital that the sentence tells of. */
const discharged: Read = (place) => {
  const { tokens } = place.reading.prose;
  const { line, i } = place;
  const group = groupAt(place);
  if (!group.real || group.ahead || !group.passive) return undefined;
  const from = tokens[i + 1]?.lower === 'from' ? (isOf(tokens[i + 2], ARTICLES) ? i + 3 : i + 2) : -1;
  const out = from >= 0 && from < line.sentence.last && facilityOf(tokens[from]!.lower) === 'hospital';
  const isCare = (token: Token): boolean => token.lower === 'treated' || facilityOf(token.lower) === 'hospital';
  if (!out && (from >= 0 || !someBetween(tokens, line.sentence.first, i, isCare))) return undefined;
  if (someBetween(tokens, i, line.sentence.last, (token) => isOf(token, WITH_THE_POLICE))) return undefined;
  const who = hitOf(place, group);
  return who === undefined ? undefined : { attribute: 'fate', words: 'discharged', who, first: i, last: out ? from + 1 : i + 1, rule: 'who left the hospital' };
};

/** The part of the body at some tokens, without the words that it stands behind: "hip", "left wrist". */
const brokenPart = (tokens: readonly Token[], at: number, last: number): Run | undefined => {
  const phrase = nounsAt(tokens, at, last);
  if (!phrase) return undefined;
  for (let i = phrase.first; i < phrase.last; i++) {
    const noun = singular(tokens[i]!);
    if (BODY_PARTS.has(noun) || INNER_PARTS.has(noun)) return { first: phrase.first, last: i + 1 };
  }
  return undefined;
};

/** "broke her hip", "suffered a fractured skull", "with a broken leg". */
const broken: Read = (place) => {
  const { tokens } = place.reading.prose;
  const { reading, line, i } = place;
  const how = BREAKS.get(tokens[i]!.lower)!;
  const own = tokens[i + 1]?.lower === 'his' || tokens[i + 1]?.lower === 'her';
  const part = brokenPart(tokens, own ? i + 2 : i + 1, line.sentence.last);
  if (!part) return undefined;
  const group = groupAt(place);
  let before = i - 1;
  while (before > line.sentence.first && isOf(tokens[before]!, ONES_OWN)) before -= 1;
  if (own ? !group.real || group.ahead || group.passive : !isOf(tokens[before], SUFFERS)) return undefined;
  const who = own ? holderOf(place, group) : nearestPerson(reading, line, before);
  if (who === undefined) return undefined;
  return { attribute: 'injury', words: `${how} ${wordsOf(place.reading, part)}`, who, first: i, last: part.last, rule: 'what was broken' };
};

export const CONDITION_RULES: Rules = [
  [RECOVERS, recovered],
  [DISCHARGES, discharged],
  [BREAKS.keys(), broken],
  [ARMED_OR_NOT, armed],
  [CARE_OPENS, condition],
  [CHANGES_OF_CONDITION, changed],
  [CONDITION_NOUNS, told],
  [PLAIN_CONDITIONS, plain],
  [THREATENING, threatening],
];
