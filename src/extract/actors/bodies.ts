/**
 * Which bodies look into it and who made the arrests: "County Police are investigating", "was arrested by the Harbour Task Force".
 */
import { AFTER_IT, ARRESTS, ARRESTED_BY, INVESTIGATED_BY, INVESTIGATES } from '../../lexicon/roles.js';
import type { Draft } from '../draft.js';
import type { Events } from '../events/index.js';
import type { Token } from '../language.js';
import { mayHave } from '../language/gates.js';
import { isOf } from '../language/words.js';
import { concatMap } from '../lists.js';
import { isUnreal } from '../modality.js';
import type { Line, Reading } from '../reading.js';
import type { NameMention } from '../recognisers/names/index.js';

const isBody = ({ value: { sort } }: NameMention): boolean => sort === 'organisation';

/** The body that a verb of looking into it is said of, with what stands between the two: "Police Department detectives are investigating". */
const looking = (tokens: readonly Token[], { names, sentence }: Line, verb: number): NameMention | undefined => {
  let at = verb;
  while (at > sentence.first && (tokens[at - 1]!.tag === 'AUX' || tokens[at - 1]!.tag === 'ADV' || isOf(tokens[at - 1]!, AFTER_IT))) at -= 1;
  if (isUnreal(tokens, at, verb)) return undefined;
  return names.find((name) => isBody(name) && (name.last === at || (name.last === at - 1 && tokens[name.last]!.tag === 'NOUN')));
};

const REACH = 3;
/** "by the Harbour Task Force". */
const by = (tokens: readonly Token[], { names, sentence }: Line, verb: number): NameMention | undefined => {
  for (let i = verb + 1; i < Math.min(verb + 1 + REACH, sentence.last); i++)
    if (tokens[i]!.lower === 'by') return names.find((name) => isBody(name) && (name.first === i + 1 || name.first === i + 2));
  return undefined;
};

/** The bodies that look into what a report tells of, and that made arrests. */
export const bodiesIn = (reading: Reading, events: Events): readonly Draft<'actor'>[] => {
  const { tokens } = reading.prose;
  return concatMap(reading.lines, (line): readonly Draft<'actor'>[] => {
    if (line.names.length === 0 || !(mayHave(line.sentence, INVESTIGATES) || mayHave(line.sentence, ARRESTS))) return [];
    const drafts: Draft<'actor'>[] = [];
    for (let i = line.sentence.first; i < line.sentence.last; i++) {
      const [looks, arrests] = [isOf(tokens[i]!, INVESTIGATES), isOf(tokens[i]!, ARRESTS)];
      if (!looks && !arrests) continue;
      const name = (looks ? looking(tokens, line, i) : undefined) ?? by(tokens, line, i);
      if (!name) continue;
      drafts.push({
        kind: 'actor',
        attribute: looks ? INVESTIGATED_BY : ARRESTED_BY,
        value: { words: name.value.name },
        span: name.span,
        event: events.at(line, i),
        rule: looks ? 'looks into it' : 'made the arrest',
      });
    }
    return drafts;
  });
};
