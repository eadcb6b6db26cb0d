/**
 * Where the event happened: the places beside its words, which it struck, by which it is called, and where people came to harm.
 */
import { ACROSS, ANSWERS, EPICENTRE, NOTICED, STRIKES, TRAGEDIES, WITH_EPICENTRE } from '../../lexicon/facilities.js';
import { COUNTRY_OF, WAY_UNITS } from '../../lexicon/places.js';
import type { ExtractedEvent } from '../../model/extracted.js';
import { clauseOf, isNominal } from '../clause.js';
import { cameAfter, type Events } from '../events/index.js';
import type { Token } from '../language.js';
import type { Line, Reading } from '../reading.js';
import type { PlaceMention } from '../recognisers/places/index.js';
import { before } from './drafts.js';
import { isOf, oneOf, perWord } from '../language/words.js';
import { SELVES } from '../../lexicon/anaphora.js';
import { verbForms } from '../../lexicon/inflect.js';
import { momentOfVerb } from '../../lexicon/moments.js';
import { ELSEWHERE } from '../../lexicon/scenes.js';

/** The event that a place is the place of, and the rule that says so. */
interface Scene {
  readonly event: ExtractedEvent;
  readonly rule: string;
  /** What came after the event, where the place is of that: "the arrest in Oslo". */
  readonly of?: string;
}

/** One line of a reading, with the words in it that name events. */
export interface Setting {
  readonly reading: Reading;
  readonly events: Events;
  readonly line: Line;
  readonly on: ReturnType<Events['on']>;
  /** Where the verbs of saying begin. */
  readonly speech: ReadonlySet<number>;
}

type On = Setting['on'][number];
const sceneAt = (by: On | undefined, rule: string): Scene | undefined => by && { event: by.event, rule, ...(cameAfter(by) ? { of: by.trigger.kind } : {}) };

type Rule = (setting: Setting, mention: PlaceMention) => Scene | undefined;

/** "a fire in Oslo": the place stands with the word, behind a preposition. */
const beside: Rule = ({ on }, mention) => {
  const by = on.find(({ trigger }) => trigger.placed.includes(mention));
  return sceneAt(by, 'place beside the event');
};

/** "struck southern Malawi", "marched through the city of Graz": the place is what the event went over. */
const struck: Rule = ({ reading, line, on }, mention) => {
  const { tokens } = reading.prose;
  const at = before(tokens, mention.first, line.sentence.first);
  const word = tokens[at]?.lower ?? '';
  const by = STRIKES.has(word)
    ? on.find(({ trigger }) => (trigger.verb ? trigger.first === at : trigger.last <= at))
    : ACROSS.has(word)
      ? on.find(({ trigger }) => trigger.last === at || (!trigger.verb && trigger.last < at && tokens[at - 1]!.tag === 'VERB'))
      : undefined;
  return sceneAt(by, 'place that the event struck');
};

/** "diverted to Oslo": where the verb of the event ends. */
export const reached: Rule = ({ reading, line, on }, mention) => {
  const { tokens } = reading.prose;
  const at = before(tokens, mention.first, line.sentence.first);
  if (tokens[at]?.lower !== 'to' && tokens[at]?.lower !== 'into') return undefined;
  const by = on.find(({ trigger }) => trigger.verb && trigger.last === at);
  return sceneAt(by, 'place that the event ended at');
};

/** The lines that tell what happened before they tell anything else. */
const LEAD = 8;

/** In a name: a house for the hurt. */
const CARE = /\b(?:Hospital|Medical|Health|Clinic|Infirmary)\b/;

const tellsOfElsewhere = ({ prose: { tokens } }: Reading, { sentence: { first, last } }: Line, { text }: PlaceMention): boolean => {
  if (CARE.test(text)) return true;
  for (let i = first; i < last; i++) if (isOf(tokens[i]!, ELSEWHERE)) return true;
  return false;
};

/** "Police were called to the Grove Apartments", "crews rushed to Elm Street": where help is sent is where it happened. */
const answered: Rule = ({ reading, events, line }, mention) => {
  const { tokens } = reading.prose;
  const at = before(tokens, mention.value.relation === undefined ? mention.first : mention.last, line.sentence.first);
  if (tokens[at]?.lower !== 'to' || !isOf(tokens[at - 1], ANSWERS) || tellsOfElsewhere(reading, line, mention)) return undefined;
  return { event: events.at(line, mention.first), rule: 'place that help was sent to' };
};

/** "made landfall over Samar": the storm's own word for where it came. */
const landed: Rule = ({ reading, events, line }, mention) => {
  const { tokens } = reading.prose;
  const at = mention.value.relation === undefined ? before(tokens, mention.first, line.sentence.first) : mention.first;
  return tokens[at - 1]?.lower === 'landfall' ? { event: events.at(line, mention.first), rule: 'place of landfall' } : undefined;
};

const MODIFIERS = new Set(['NOUN', 'ADJ', 'PROPN', 'NUM']);

/** "the Larissa train tragedy": a word for what befell people, a few nouns behind the place. */
const inTragedy = (tokens: readonly Token[], last: number): number | undefined => {
  for (let i = last; i < last + 3; i++) {
    const token = tokens[i];
    if (!token || token.tag !== 'NOUN') return undefined;
    if (isOf(token, TRAGEDIES)) return i;
  }
  return undefined;
};

/** "the Larissa train crash", "Slovenia's election", "the eruption of Mount Etna". What somebody does is called by who does it: "US strikes". */
const called: Rule = ({ reading, events, line, on }, mention) => {
  const { tokens } = reading.prose;
  const country = mention.value.names.some((name) => COUNTRY_OF.has(name.toLowerCase()));
  const tragedy = country ? undefined : inTragedy(tokens, mention.last);
  if (tragedy !== undefined) return { event: events.at(line, tragedy), rule: 'place in the name of the event' };
  const by = on.find(({ trigger }) => {
    if ((trigger.verb && !isNominal(tokens, trigger.first, line.sentence.first)) || (trigger.deliberate && country)) return false;
    if (tokens[mention.first - 1]?.lower === 'of' && trigger.last === mention.first - 1) return !trigger.deliberate;
    if (trigger.first < mention.last || trigger.first - mention.last > 3) return false;
    for (let i = mention.last; i < trigger.first; i++) if (!MODIFIERS.has(tokens[i]!.tag) && tokens[i]!.lower !== "'s") return false;
    return true;
  });
  return sceneAt(by, 'place in the name of the event');
};

/** "Nine people died in Oslo": where people came to harm is where it happened, unless they were taken somewhere. */
const harmed: Rule = ({ reading, events, line }, mention) => {
  if (mention.value.relation === undefined) return undefined;
  if (!line.cues.some(({ attribute, role }) => attribute.harms === true && (role === 'done' || role === 'doing' || role === 'being'))) return undefined;
  if (tellsOfElsewhere(reading, line, mention)) return undefined;
  return { event: events.at(line, mention.first), rule: 'place where people came to harm' };
};

const isNoticed = oneOf(NOTICED);
/** "Gunmen on motorcycles entered the village of Abor": a deed told at the head of the report, by no verb of saying. */
const leading: Rule = ({ reading, events, line, on, speech }, mention) => {
  const { tokens } = reading.prose;
  if (line.number >= LEAD || mention.value.relation === undefined || on.length > 0 || tellsOfElsewhere(reading, line, mention)) return undefined;
  const clause = clauseOf(tokens, line, mention);
  if (!clause || tokens[clause.verb]!.tag !== 'VERB' || isNoticed(tokens[clause.verb]!) || speech.has(tokens[clause.verb]!.start)) return undefined;
  const event = events.at(line, mention.first);
  return event.main ? { event, rule: 'place in the lead' } : undefined;
};

const TAKEN_AGAIN: ReadonlySet<string> = new Set(['recapture', 'surrender'].flatMap(verbForms));
/** "was arrested", "surrendered": who is named is held from then on. */
const isTaking = perWord(({ lower }) => momentOfVerb(lower, []) === 'arrest' || TAKEN_AGAIN.has(lower));
/** "gave himself up", "turned herself in". */
const givesUp = (tokens: readonly Token[], verb: number): boolean => {
  const after = tokens[verb + 2]?.lower;
  return (after === 'up' || after === 'in') && isOf(tokens[verb + 1], SELVES);
};

/** "was detained at a flat in Cologne": where somebody was taken, which is not where the deed was done. */
export const isOfArrest = ({ reading, line }: Setting, mention: PlaceMention): boolean => {
  const { tokens } = reading.prose;
  if (mention.value.relation === undefined) return false;
  const clause = clauseOf(tokens, line, mention);
  return clause !== undefined && (isTaking(tokens[clause.verb]!) || givesUp(tokens, clause.verb));
};

const RULES: readonly Rule[] = [beside, struck, reached, called, landed, answered, harmed, leading];

/** The event that a place is the scene of. */
export const sceneOf: Rule = (setting, mention) => {
  for (const rule of RULES) {
    const scene = rule(setting, mention);
    if (scene) return scene;
  }
  return undefined;
};

const isCentre = oneOf(EPICENTRE);
/** "41 km southwest of Oslo" of an earthquake, "centred off the coast": where it began. */
export const isEpicentre = ({ reading, line }: Setting, mention: PlaceMention, event: ExtractedEvent): boolean => {
  const { tokens } = reading.prose;
  for (let i = mention.first - 1; i >= Math.max(line.sentence.first, mention.first - 8); i--) if (isCentre(tokens[i]!)) return true;
  if (!WITH_EPICENTRE.has(event.kind)) return false;
  for (let i = mention.first; i < mention.last; i++) if (tokens[i]!.tag === 'NUM' && isOf(tokens[i + 1], WAY_UNITS)) return true;
  return false;
};
