/** "struck two museums": a word of two attributes is that of the one which the counted noun fits, in whatever order the domains stand. */
import type { CueHit } from '../../cues.js';
import type { Field, Link } from '../clause.js';
import type { Item } from '../item.js';
import { linksOf } from '../link.js';

const NO_CUES: ReadonlySet<CueHit> = new Set();
/** Cues that begin near each other, in the order of the text; and attributes that one word cues. */
const FEW = 16;

/** Cues that end at one word and take one place, of two attributes or more. */
export const twinsAmong = (cues: readonly CueHit[]): ReadonlySet<CueHit> => {
  if (cues.length < 2) return NO_CUES;
  const twins = new Set<CueHit>();
  cues.forEach((cue, at) => {
    for (const other of cues.slice(at + 1, at + FEW))
      if (other.last === cue.last && other.role === cue.role && other.attribute !== cue.attribute) twins.add(cue).add(other);
  });
  return twins;
};

/** The link of a figure once the attributes are hidden, one after another, that have its word and do not fit it. */
export const unshadowed = (
  item: Item,
  whole: Field,
  twins: ReadonlySet<CueHit>,
  seen: (key: unknown, sees: (cue: CueHit) => boolean) => Field,
  fitting: (item: Item, field: Field) => readonly Link[],
): Link | undefined => {
  let field = whole;
  const passed: string[] = [];
  for (let turns = 0; turns < FEW; turns++) {
    const shadowing = linksOf(field, item.counted, item.person !== undefined).find(({ cue }) => twins.has(cue));
    if (!shadowing) return undefined;
    passed.push(shadowing.cue.attribute.name);
    field = seen(passed.join(), ({ attribute }) => !passed.includes(attribute.name));
    const [link] = fitting(item, field);
    if (link) return link;
  }
  return undefined;
};
