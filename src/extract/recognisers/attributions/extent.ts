/**
 * How far content reaches that stands after its verb.
 */
import { closesAt, closingOf, isOwn, opensAt, type Range, type Region, type Scene } from './scene.js';
import type { VerbGroup } from './verb-group.js';
import { isOf } from '../../language/words.js';
import { RELATIVE_SUBJECTS, SUBORDINATES_OF_SPEECH } from '../../../lexicon/clauses.js';

/** The end of the brackets that content stands in, or that of the region: "(who called it a farce) left". */
const bracketEnd = (scene: Scene, region: Region, first: number): number => {
  const { tokens } = scene;
  let open = 0;
  for (let i = first; i < region.end && i < first + 50; i++) {
    if (!isOwn(scene, region, i)) continue;
    const { text } = tokens[i]!;
    if (text === '(') open += 1;
    else if (text === ')') {
      if (open === 0) return i;
      open -= 1;
    }
  }
  return region.end;
};

/**
 * Where content that begins with a quotation ends: with the quotation, where the writer's own words go on after a comma or
 * with another verb ("… chanting “Out,” and threw stones"), else with the region.
 */
export const quotedEnd = (scene: Scene, region: Region, first: number): number => {
  const { tokens } = scene;
  if (!opensAt(scene, first)) return bracketEnd(scene, region, first);
  const index = scene.mark[first]!;
  const last = closingOf(scene, index);
  if (!closesAt(scene, last) || last + 1 >= region.end) return region.end;
  const next = tokens[last + 1]!;
  const comma = tokens[scene.quotations[index - 1]!.last - 1]!.text === ',' || next.text === ',';
  const quotedAgain = opensAt(scene, last + 1) || opensAt(scene, last + 2) || opensAt(scene, last + 3);
  if (quotedAgain) return region.end;
  // A few quoted words may go on: "“every one of us” - the old too - agreed".
  if (scene.quotations[index - 1]!.value.fragment && /^[-–—]$/.test(next.text)) return region.end;
  // "yelled “Go home!” at the crowd": a finished sentence stands for itself.
  const finished = /^[.!?…]+$/.test(tokens[scene.quotations[index - 1]!.last - 1]!.text);
  if (comma || (finished && next.tag === 'ADP') || next.tag === 'SCONJ' || isOf(next, SUBORDINATES_OF_SPEECH) || next.tag === 'PUNCT') return last + 1;
  const verb = tokens[last + 2];
  return next.tag === 'CCONJ' && verb && (verb.tag === 'VERB' || verb.tag === 'AUX' || verb.tag === 'ADV') ? last + 1 : region.end;
};

/** Where an object with a number ends: before the verb of another clause, or the region's end. */
export const clauseEnd = (scene: Scene, region: Region, at: number): number => {
  const { tokens } = scene;
  for (let i = at; i + 1 < region.end && i < at + 60; i++)
    if (
      tokens[i]!.text === ',' &&
      isOwn(scene, region, i) &&
      (tokens[i + 1]!.tag === 'AUX' || (tokens[i + 1]!.tag === 'VERB' && !tokens[i + 1]!.lower.endsWith('ing')))
    )
      return i;
  return region.end;
};

/** The first comma of the region's own within content, or its end; one right before another quotation is none. */
const commaIn = (scene: Scene, region: Region, { first, last }: Range): number => {
  for (let i = first + 1; i < last && i < first + 80; i++) if (scene.tokens[i]!.text === ',' && isOwn(scene, region, i) && !opensAt(scene, i + 1)) return i;
  return last;
};

/** The first comma before "and", "but" or the like, or the end. */
const joinedIn = (scene: Scene, region: Region, { first, last }: Range): number => {
  for (let i = first; i + 1 < last && i < first + 60; i++) {
    const next = scene.tokens[i + 1]!;
    if (i > first + 2 && /^[-–—]$/.test(scene.tokens[i]!.text) && scene.tokens[i]!.start > scene.tokens[i - 1]!.end && isOwn(scene, region, i)) return i;
    if (
      scene.tokens[i]!.text === ',' &&
      isOwn(scene, region, i) &&
      isOwn(scene, region, i + 1) &&
      (next.tag === 'SCONJ' || next.lower === 'but' || next.lower === 'while')
    )
      return i;
  }
  return last;
};

/** Content cut where the clause that its verb stands in ends: a who-clause, a "while …," before the main clause, an object. */
export const withinClause = (scene: Scene, region: Region, group: VerbGroup, speaker: Range, content: Range): Range => {
  const { tokens } = scene;
  const to = (last: number): Range => (last > content.first && last < content.last ? { first: content.first, last } : content);
  const before = tokens[speaker.first - 1]?.lower ?? '';
  if (isOf(tokens[speaker.first]!, RELATIVE_SUBJECTS) || (group.participle && tokens[group.first - 1]?.text === ','))
    return to(clauseEnd(scene, { ...region, end: content.last }, content.first));
  if (speaker.first > region.first && SUBORDINATES_OF_SPEECH.has(before) && speaker.first - region.first < 8 && speaker.first < group.first)
    return to(commaIn(scene, region, content));
  return group.verb.frame === 'faults' || group.verb.frame === 'names' ? to(joinedIn(scene, region, content)) : content;
};
