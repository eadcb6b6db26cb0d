/**
 * Which bodies look into it and who made the arrests: "County Police are investigating", "was arrested by the Harbour Task Force".
 */
import { OFFICE_NOUNS } from '../../lexicon/organisations.js';
import { AFTER_IT, ARRESTS, ARRESTED_BY, INVESTIGATED_BY, INVESTIGATES } from '../../lexicon/roles.js';
import type { Draft } from '../draft.js';
import type { Events } from '../events/index.js';
import type { Token } from '../language.js';
import { mayHave } from '../language/gates.js';
import { isOf } from '../language/words.js';
import { concatMap } from '../lists.js';
import type { Span } from '../../model/span.js';
import { isUnreal } from '../modality.js';
import type { Line, Reading } from '../reading.js';
import type { NameMention } from '../recognisers/names/index.js';

const isBody = ({ value: { sort } }: NameMention): boolean => sort === 'organisation';

/** A body by its words. */
interface Body {
  readonly words: string;
  readonly span: Span;
}
const named = (name: NameMention | undefined): Body | undefined => name && { words: name.value.name, span: name.span };

/** "the Harrow County Sheriff's office": what follows the genitive is written small. */
const officeAt = ({ prose: { tokens, text } }: Reading, { names, sentence }: Line, last: number): Body | undefined => {
  if (!isOf(tokens[last - 1], OFFICE_NOUNS) || tokens[last - 2]?.lower !== "'s" || last - 3 < sentence.first) return undefined;
  const name = names.find(({ first, last: end }) => first < last && end >= last - 3);
  let first = name ? name.first : last - 3;
  while (first > sentence.first && tokens[first - 1]!.tag === 'PROPN') first -= 1;
  if (!/^\p{Lu}/u.test(tokens[first]!.text) || first > last - 4) return undefined;
  const span = { start: tokens[first]!.start, end: tokens[last - 1]!.end };
  return { words: text.slice(span.start, span.end).replace(/\s+/g, ' '), span };
};

/** The body that a verb of looking into it is said of, with what stands between the two: "Police Department detectives are investigating". */
const looking = (reading: Reading, line: Line, verb: number): Body | undefined => {
  const { tokens } = reading.prose;
  const { names, sentence } = line;
  let at = verb;
  while (at > sentence.first && (tokens[at - 1]!.tag === 'AUX' || tokens[at - 1]!.tag === 'ADV' || isOf(tokens[at - 1]!, AFTER_IT))) at -= 1;
  if (isUnreal(tokens, at, verb)) return undefined;
  return (
    named(names.find((name) => isBody(name) && (name.last === at || (name.last === at - 1 && tokens[name.last]!.tag === 'NOUN')))) ??
    officeAt(reading, line, at)
  );
};

const REACH = 3;
/** "by the Harbour Task Force". */
const by = (tokens: readonly Token[], { names, sentence }: Line, verb: number): Body | undefined => {
  for (let i = verb + 1; i < Math.min(verb + 1 + REACH, sentence.last); i++)
    if (tokens[i]!.lower === 'by') return named(names.find((name) => isBody(name) && (name.first === i + 1 || name.first === i + 2)));
  return undefined;
};

/** The bodies that look into what a report tells of, and that made arrests. */
export const bodiesIn = (reading: Reading, events: Events): readonly Draft<'actor'>[] => {
  const { tokens } = reading.prose;
  return concatMap(reading.lines, (line): readonly Draft<'actor'>[] => {
    if (!(mayHave(line.sentence, INVESTIGATES) || mayHave(line.sentence, ARRESTS))) return [];
    const drafts: Draft<'actor'>[] = [];
    for (let i = line.sentence.first; i < line.sentence.last; i++) {
      const [looks, arrests] = [isOf(tokens[i]!, INVESTIGATES), isOf(tokens[i]!, ARRESTS)];
      if (!looks && !arrests) continue;
      const body = (looks ? looking(reading, line, i) : undefined) ?? by(tokens, line, i);
      if (!body) continue;
      drafts.push({
        kind: 'actor',
        attribute: looks ? INVESTIGATED_BY : ARRESTED_BY,
        value: { words: body.words },
        span: body.span,
        event: events.at(line, i),
        rule: looks ? 'looks into it' : 'made the arrest',
      });
    }
    return drafts;
  });
};
