/**
 * What part of the whole a figure measures, from the words that stand with it.
 */
import { PART_BEFORE, THEM } from '../../lexicon/anaphora.js';
import { DEMOGRAPHIC, IDLE_MODIFIERS, isOfPeople, PEOPLE, WHOLE } from '../../lexicon/people.js';
import { CASE_STATES } from '../../lexicon/outlooks.js';
import { DEMONYMS } from '../../lexicon/places.js';
import { SCENES } from '../../lexicon/scenes.js';
import { INDEFINITE_ARTICLES } from '../../lexicon/small-words.js';
import { singularOf } from '../../lexicon/inflect.js';
import type { Scope } from '../../model/claim.js';
import type { CueHit } from '../cues.js';
import type { Prose, Token } from '../language.js';
import { phraseAt } from '../phrases.js';
import type { Line } from '../reading.js';
import type { PlaceMention } from '../recognisers/places/index.js';
import type { QuantityMention } from '../recognisers/quantities/index.js';
import { COPULA, type Counted } from './clause.js';
import { holderIn } from './holder.js';
import { outlookOf } from './outlook.js';
import { isOf } from '../language/words.js';
import { wordSet } from '../../lexicon/word-set.js';
import { singular } from '../language/forms.js';

const TOGETHER_WITH = wordSet(['and', 'or', '-', 'of']);
const MORE = wordSet(['more', 'additional', 'further']);

/** "19 of them [children]": the noun right behind. */
const nounOf = (prose: Prose, at: number): string | undefined => {
  const token = prose.tokens[at];
  return token?.tag === 'NOUN' && !PEOPLE.has(singular(token)) ? singular(token) : undefined;
};

/** "20 [were] [men]": those counted are told to be of a group. */
const beingOf = ({ tokens }: Prose, at: number): string | undefined => {
  if (!isOf(tokens[at], COPULA) || tokens[at + 1]?.tag !== 'NOUN') return undefined;
  const noun = singular(tokens[at + 1]!);
  return isOfPeople(noun) && !WHOLE.has(noun) ? noun : undefined;
};

const NOMINAL: ReadonlySet<Token['tag']> = new Set(['ADJ', 'NOUN', 'PROPN']);
/** "police officers": a verb to the tagger. */
const isNominal = ({ tag, lower }: Token): boolean => NOMINAL.has(tag) || lower === 'police';
/** "children [and] women", "children[, women and] old men", but not "children and two were women", "children, police said". */
const goesOn = (tokens: readonly Token[], at: number): boolean => {
  if (isOf(tokens[at], TOGETHER_WITH)) return tokens[at + 1]?.tag !== 'NUM';
  if (tokens[at]?.text !== ',') return false;
  let end = at + 1;
  while (end < tokens.length && (isNominal(tokens[end]!) || tokens[end]!.text === ',')) end += 1;
  return isOf(tokens[end], TOGETHER_WITH) && tokens[end + 1]?.tag !== 'NUM';
};

/** "20 of the dead [were] [police officers]", "one of those hurt [was] a [child]": of which group a part of the counted are; of two groups none is told. */
const partBeingOf = ({ tokens }: Prose, { last: at }: Counted, { number }: QuantityMention): string | undefined => {
  if (tokens[number.last]?.lower !== 'of' || !isOf(tokens[at], COPULA)) return undefined;
  const from = isOf(tokens[at + 1], INDEFINITE_ARTICLES) ? at + 2 : at + 1;
  let end = from;
  while (end < tokens.length && isNominal(tokens[end]!)) end += 1;
  if (end === from || goesOn(tokens, end)) return undefined;
  const head = singular(tokens[end - 1]!);
  if (WHOLE.has(head) || !(isOfPeople(head) || DEMONYMS.has(head))) return undefined;
  return [...tokens.slice(from, end - 1).map(({ lower }) => lower), head].join(' ');
};

/** The words of the counted phrase that narrow it down: "us service members", "children"; nothing for "people". */
const groupOf = (prose: Prose, counted: Counted & { readonly head?: number }, quantity: QuantityMention, cue: CueHit | undefined): string | undefined => {
  const being = counted.head === undefined ? beingOf(prose, counted.last) : partBeingOf(prose, counted, quantity);
  if (being !== undefined) return being;
  const them = prose.tokens[quantity.last]?.lower === 'of' && isOf(prose.tokens[quantity.last + 1], THEM);
  if (them) return nounOf(prose, quantity.last + 2);
  if (counted.head === undefined || cue?.role === 'named') return undefined;
  if (cue?.attribute.ofSorts !== true && cue?.attribute.counts?.nouns.includes(singular(prose.tokens[counted.head]!))) return undefined;
  const words: string[] = [];
  for (let i = quantity.number.last; i <= counted.head; i++) {
    const { lower, tag } = prose.tokens[i]!;
    // What names the attribute ("eleven aftershocks", "200 hurt") does not narrow it down.
    if (
      cue && cue.role !== 'around'
        ? cue.first <= i && i < cue.last
        : i === counted.head && !PEOPLE.has(singularOf(lower)) && !DEMOGRAPHIC.has(singularOf(lower))
    )
      continue;
    // "four of those [arrested]"
    if (i === counted.head && tag === 'VERB') continue;
    // "her two sons", "12 of their workers": whose they are does not tell them from others.
    if (
      tag === 'PUNCT' ||
      tag === 'DET' ||
      tag === 'NUM' ||
      tag === 'PRON' ||
      lower === "'s" ||
      isOf(prose.tokens[i]!, IDLE_MODIFIERS) ||
      isOf(prose.tokens[i]!, CASE_STATES)
    )
      continue;
    words.push(i === counted.head ? singularOf(lower) : lower.replace(/\./g, ''));
  }
  // "two members of the coast guard", "two cases of cholera"
  const complement = phraseAt(prose.tokens, counted.head + 2, Math.min(counted.head + 10, prose.tokens.length));
  if (prose.tokens[counted.head + 1]?.lower === 'of' && complement && words.length === 0 && cue?.role === 'counted')
    return (
      prose.tokens
        .slice(complement.first, complement.last)
        .filter((token) => token.tag === 'NOUN' || token.tag === 'PROPN')
        .map((token) => singular(token))
        .join(' ') || undefined
    );
  if (prose.tokens[counted.head + 1]?.lower === 'of' && complement && words.length > 0)
    words.push(
      'of',
      ...prose.tokens
        .slice(complement.first, complement.last)
        .filter((token) => token.tag !== 'DET' && token.tag !== 'PUNCT')
        .map((token) => singular(token)),
    );
  const head = words.at(-1);
  if (head === undefined || (PEOPLE.has(head) && words.length === 1)) return undefined;
  if (PEOPLE.has(head)) words.pop();
  return words.join(' ');
};

const tells = (token: Token | undefined): boolean => token?.tag === 'AUX' || (token?.tag === 'VERB' && token.lower.endsWith('ing'));

/** Whether the text says that the figure is a part of another: "including 14 children", "19 of them", "six of the injured". */
export const isPart = (prose: Prose, counted: Counted, quantity: QuantityMention, cue?: CueHit): boolean => {
  const before = prose.tokens[quantity.first - 1];
  if (before && isOf(before, PART_BEFORE) && before.lower !== 'of') return true;
  if (before && isOf(before, THEM) && isOf(prose.tokens[quantity.first - 2], PART_BEFORE)) return true;
  const next = prose.tokens[quantity.number.last];
  const then = prose.tokens[quantity.number.last + 1];
  if (next?.lower === 'of' && then && isOf(then, THEM)) return true;
  // "four of the victims who were hurt": what happened to all of them.
  if (next?.lower === 'of' && then?.tag === 'DET' && prose.tokens[counted.last]?.lower === 'who' && cue !== undefined && cue.first > counted.last) return true;
  // "one of the others injured", "five more were arrested"
  if (next?.lower === 'of' && then?.tag === 'DET' && quantity.value.figure === 1) return true;
  // "one of two men arrested": of those arrested, but not "one of two men was arrested"
  if (next?.lower === 'of' && then?.tag === 'NUM' && cue !== undefined && cue.first >= counted.last && !tells(prose.tokens[counted.last])) return true;
  if (isOf(next, MORE) && quantity.value.change === undefined) return true;
  if (quantity.head === undefined && beingOf(prose, counted.last) !== undefined) return true;
  // "one of the firemen" does not count the firemen, but "hit five of the bases" counts what was hit.
  const isWithin = cue !== undefined && counted.first <= cue.first && cue.last <= counted.last;
  if (next?.lower === 'of' && then?.tag === 'DET' && (cue === undefined || cue.role === 'counted' || isWithin)) return true;
  // "two of the homes [destroyed] were empty"
  if (next?.lower === 'of' && then?.tag === 'DET' && cue?.first === counted.last && prose.tokens[cue.last]?.tag === 'AUX') return true;
  return before?.lower === ',' && prose.tokens[counted.last]?.lower === 'of' && isOf(prose.tokens[counted.last + 1], THEM);
};

/** A map, since a text may say "in the constructor". */
const HOURS: ReadonlyMap<string, number> = new Map(Object.entries({ hour: 1, hours: 1, h: 1, day: 24, days: 24, week: 168, weeks: 168 }));

/** So many tokens behind the preposition the unit stands, and one without a figure of its own: "in the course of the day" is no more than that day. */
const UNIT = 5;
const UNIT_ALONE = 4;

/** "in 24 hours", "in a single day", "in two days", "over a span of 80 hours": the stretch that was measured, in hours. */
const stretchOf = (prose: Prose, counted: Counted, line: Line): string | undefined => {
  for (let i = counted.last; i < Math.min(counted.last + 6, line.sentence.last - 1); i++) {
    const { lower } = prose.tokens[i]!;
    if (lower !== 'in' && lower !== 'within' && lower !== 'over') continue;
    for (let at = i + 1; at < Math.min(i + UNIT + 1, line.sentence.last); at++) {
      const unit = HOURS.get(prose.tokens[at]!.lower);
      if (unit === undefined) continue;
      const figure = line.quantities.find((quantity) => quantity.first > i && quantity.first <= at && quantity.last >= at)?.value.figure;
      if (figure === undefined && at - i > UNIT_ALONE) continue;
      return `${(figure ?? 1) * unit} hours`;
    }
  }
  return undefined;
};

/** How far behind a figure and its cue the words for where it was counted may stand. */
const SCENE_REACH = 4;

/** "pronounced dead at the scene", "died in hospital", "no one was hurt inside": where on the scene those counted were. */
const sceneOf = (prose: Prose, from: number, line: Line): string | undefined => {
  for (let i = from; i < Math.min(from + SCENE_REACH, line.sentence.last); i++) {
    const { lower, tag } = prose.tokens[i]!;
    const scene = SCENES.get(lower);
    if (scene !== undefined && (tag !== 'NOUN' || i > from)) return scene;
    if (tag !== 'ADP' && tag !== 'DET' && tag !== 'ADV' && tag !== 'ADJ') return undefined;
  }
  return undefined;
};

/** "in Arles, where it killed nine": the place of a clause that begins with "where". */
const whereOf = (prose: Prose, counted: Counted, line: Line): PlaceMention | undefined => {
  for (let i = counted.first - 1; i > line.sentence.first; i--) {
    if (prose.tokens[i]!.lower !== 'where') continue;
    return line.places.find(({ last }) => last === i || (last === i - 1 && prose.tokens[last]!.text === ','));
  }
  return undefined;
};

/** The place that the counted are said to be in: "two in Syria", "in Arles, where it killed nine", "one at the scene". */
const placeOf = (prose: Prose, counted: Counted, line: Line, cue: CueHit | undefined): string | undefined => {
  const scene = sceneOf(prose, cue && cue.first >= counted.last ? cue.last : counted.last, line);
  if (scene !== undefined) return scene;
  const behind = line.places.find(
    (each) =>
      each.first === counted.last ||
      // "three were struck in Iraq"
      (cue !== undefined && cue.first >= counted.last && each.first === cue.last) ||
      (each.first > counted.last && each.first - counted.last <= 5 && isOf(prose.tokens[each.first - 1], COPULA)),
  );
  const place = behind ?? whereOf(prose, counted, line);
  if (!place || place.value.names.length === 0) return undefined;
  return place.value.names
    .map((name: string) => name.toLowerCase())
    .toSorted()
    .join(' and ');
};

/** The strongest, the biggest: one of several, and not the one that the report is about. */
const isSuperlative = (prose: Prose, counted: Counted, line: Line): string | undefined => {
  for (let i = counted.first - 1; i >= Math.max(line.sentence.first, counted.first - 8); i--) {
    const { lower, tag } = prose.tokens[i]!;
    if (tag === 'VERB' && lower !== 'registered') return undefined;
    if (tag === 'ADJ' && lower.length > 5 && lower.endsWith('est') && prose.tokens[i - 1]?.lower === 'the') return lower;
  }
  return undefined;
};

/** Of a figure that is one of the parts another is told by: of which group it is. */
export const scopeOfPart = (prose: Prose, counted: Counted & { readonly head?: number }, quantity: QuantityMention, cue: CueHit | undefined): Scope => {
  const head = counted.head === undefined ? undefined : singular(prose.tokens[counted.head]!);
  const who = groupOf(prose, counted, quantity, cue) ?? head;
  return { ...(who === undefined ? {} : { who }), part: true };
};

export const scopeOf = (
  prose: Prose,
  counted: Counted & { readonly head?: number },
  quantity: QuantityMention,
  line: Line,
  cue: CueHit | undefined,
): Scope | undefined => {
  const superlative = cue?.role === 'named' ? isSuperlative(prose, counted, line) : undefined;
  const who = superlative ?? (cue?.attribute.held ? holderIn(prose, counted, line) : groupOf(prose, counted, quantity, cue));
  const where = cue?.role === 'named' ? undefined : placeOf(prose, counted, line, cue);
  const per = stretchOf(prose, counted, line);
  const state =
    prose.tokens.slice(quantity.first, counted.last).find((token) => isOf(token, CASE_STATES))?.lower ?? outlookOf(prose, counted, line, cue?.attribute);
  // A place says itself of what it is a part.
  const part = !where && isPart(prose, counted, quantity, cue);
  if (!who && !where && !per && !state && !part) return undefined;
  const scope: { -readonly [Key in keyof Scope]: Scope[Key] } = {};
  // "one of the men killed" is one of them, and not the men.
  if (who && !(part && quantity.value.figure === 1)) scope.who = who;
  if (where) scope.where = where;
  if (per) scope.per = per;
  if (state) scope.state = state;
  if (part) scope.part = true;
  return scope;
};
