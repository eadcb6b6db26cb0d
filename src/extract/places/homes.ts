/**
 * Where people live and bodies have their seat: "Jan Roe, 31, of Arles", "a boy from Arles", "Vel, based in Arles", "the Arles-based maker", "a company in Arles".
 */
import { PERSONS } from '../../lexicon/descriptions.js';
import { BASED, DWELLS, DWELLS_IN, HAILS_FROM, HOME, LOCALS, SEAT, SEATED_IN, seatedAs } from '../../lexicon/homes.js';
import { DEMOGRAPHIC, isOfPeople } from '../../lexicon/people.js';
import { ARTICLES } from '../../lexicon/small-words.js';
import { ROLES } from '../../lexicon/titles.js';
import { headedSubject } from '../heads.js';
import type { Token } from '../language.js';
import { singular } from '../language/forms.js';
import { isOf } from '../language/words.js';
import { isUnreal } from '../modality.js';
import { isAgeFigure } from '../phrases.js';
import type { Line, Reading } from '../reading.js';
import type { PlaceMention } from '../recognisers/places/index.js';
import type { NameMention } from '../recognisers/names/index.js';

/** Whose home or seat a place is. */
export interface Home {
  readonly attribute: typeof HOME | typeof SEAT;
  readonly who: string;
  /** The place tells of nothing else: where a body is, something may have happened as well. */
  readonly alone: boolean;
}

const ORGANISATIONS: ReadonlySet<string> = new Set(['organisation']);
const ANY_BODY: ReadonlySet<string> = new Set(['organisation', 'other']);
/** Whose it is by name. What no words tell to be a body is one where it is "based" somewhere. */
const named = (name: NameMention | undefined, bodies: ReadonlySet<string> = ORGANISATIONS): Home | undefined => {
  if (name?.value.sort === 'person') return { attribute: HOME, who: name.value.name, alone: true };
  return name && bodies.has(name.value.sort) ? { attribute: SEAT, who: name.value.name, alone: true } : undefined;
};

const isSomebody = (noun: string): boolean => isOfPeople(noun) || ROLES.has(noun);
/** Somebody or a body without a name, by its noun. */
const unnamed = (token: Token | undefined): Home | undefined => {
  const noun = token && token.tag !== 'VERB' ? singular(token) : '';
  const body = seatedAs(token?.tag === 'VERB' ? '' : (token?.lower ?? ''));
  if (body !== undefined) return { attribute: SEAT, who: body, alone: false };
  // "two men from Arles" are not the man.
  return token !== undefined && noun === token.lower && isSomebody(noun) ? { attribute: HOME, who: PERSONS.get(noun) ?? 'person', alone: true } : undefined;
};

const nameEnding = ({ names }: Line, at: number): NameMention | undefined => names.find(({ last }) => last === at);

/** "Jan Roe of Arles", "Jan Roe, 31, of Arles", "a boy from Arles". */
const hailing = (reading: Reading, line: Line, mention: PlaceMention): Home | undefined => {
  const { tokens } = reading.prose;
  const of = mention.first - 1;
  if (!isOf(tokens[of], HAILS_FROM) || tokens[mention.last]?.lower === 'to') return undefined;
  const aged = tokens[of - 1]?.text === ',' && isAgeFigure(tokens[of - 2]) && tokens[of - 3]?.text === ',';
  const home = named(nameEnding(line, aged ? of - 3 : of));
  if (home) return home.attribute === HOME ? home : undefined;
  // "the mayor of Arles" holds an office there; what "of" leads to is a home of plain people alone.
  const noun = unnamed(tokens[of - 1]);
  return noun?.attribute === HOME && (tokens[of]!.lower === 'from' || singular(tokens[of - 1]!) === 'resident') ? noun : undefined;
};

/** "lives in Arles", "Vel, based in Arles,": whose the verb is. */
const dwelling = (reading: Reading, line: Line, mention: PlaceMention): Home | undefined => {
  const { tokens } = reading.prose;
  const verb = mention.first - 1;
  const based = isOf(tokens[verb], BASED);
  if (verb <= line.sentence.first || !isOf(tokens[mention.first], DWELLS_IN) || !(based || isOf(tokens[verb], DWELLS))) return undefined;
  // "Vel, based in Arles", "Jan Roe, who lives in Arles", "Jan Roe, 31, who lives in Arles"
  let at = tokens[verb - 1]?.lower === 'who' || tokens[verb - 1]?.lower === 'which' ? verb - 1 : verb;
  if (tokens[at - 1]?.text === ',') at -= 1;
  if (isAgeFigure(tokens[at - 1]) && tokens[at - 2]?.text === ',') at -= 2;
  const beside = at < verb || based ? (named(nameEnding(line, at), based ? ANY_BODY : ORGANISATIONS) ?? unnamed(tokens[at - 1])) : undefined;
  if (beside) return { ...beside, alone: true };
  const subject = headedSubject(reading, line, verb);
  if (!subject || isUnreal(tokens, subject.first, verb)) return undefined;
  const home = named(line.names.find(({ first, last }) => first <= subject.head && subject.head < last)) ?? unnamed(tokens[subject.head]);
  return home && { ...home, alone: true };
};

/** "the Arles-based maker of boots", "Vel, an Arles-based maker". */
const tied = (tokens: readonly Token[], line: Line, mention: PlaceMention): Home | undefined => {
  if (tokens[mention.last]?.text !== '-' || !isOf(tokens[mention.last + 1], BASED)) return undefined;
  const article = mention.first - 1;
  const apposed = isOf(tokens[article], ARTICLES) && tokens[article - 1]?.text === ',' ? named(nameEnding(line, article - 1), ANY_BODY) : undefined;
  if (apposed) return { ...apposed, attribute: SEAT };
  let at = mention.last + 2;
  while (at + 1 < line.sentence.last && (tokens[at]!.tag === 'ADJ' || tokens[at + 1]!.tag === 'NOUN')) at += 1;
  const name = line.names.find(({ first }) => first === mention.last + 2 || first === at + 1);
  const home = named(name) ?? unnamed(tokens[at]);
  return home && { ...home, alone: true };
};

/** Where a noun with the genitive before it says less than its owner: "the prosecutor's office". */
const owned = (tokens: readonly Token[], noun: number): Token | undefined =>
  tokens[noun]?.lower === 'office' && tokens[noun - 1]?.lower === "'s" ? tokens[noun - 2] : tokens[noun];

/** "a company in Arles", "the regulator in Arles", "the Arles plant". */
const placed = (tokens: readonly Token[], mention: PlaceMention): Home | undefined => {
  const before = isOf(tokens[mention.first], SEATED_IN) ? owned(tokens, mention.first - 1) : undefined;
  const after = mention.value.relation === undefined && tokens[mention.first - 1]?.lower === 'the' ? tokens[mention.last] : undefined;
  const home = unnamed(before) ?? unnamed(after);
  return home?.attribute === SEAT ? home : undefined;
};

/** "an Arles man", "Jan Roe, an Arles resident,": what somebody plays or works for goes by other nouns. */
const local = (tokens: readonly Token[], line: Line, mention: PlaceMention): Home | undefined => {
  const [article, next] = [mention.first - 1, tokens[mention.last]];
  const noun = next && next.tag !== 'VERB' ? next.lower : '';
  if (mention.value.relation !== undefined || !isOf(tokens[article], ARTICLES) || !(DEMOGRAPHIC.has(noun) || LOCALS.has(noun))) return undefined;
  const whose = tokens[article - 1]?.text === ',' ? (named(nameEnding(line, article - 1)) ?? unnamed(tokens[article - 2])) : undefined;
  const name = line.names.find(({ first }) => first === mention.last + 1);
  return whose ?? named(name) ?? unnamed(next) ?? { attribute: HOME, who: 'person', alone: true };
};

/** Whose home or seat a place is, where the words beside it tell. */
export const homeOf = (reading: Reading, line: Line, mention: PlaceMention): Home | undefined => {
  const { tokens } = reading.prose;
  return (
    hailing(reading, line, mention) ??
    dwelling(reading, line, mention) ??
    tied(tokens, line, mention) ??
    local(tokens, line, mention) ??
    placed(tokens, mention)
  );
};
