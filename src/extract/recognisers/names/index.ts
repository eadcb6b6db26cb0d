/** Proper names with their sort, the title that stands with them, and the other names that the text gives them. */
import { textOf } from '../../language/text.js';
import { KNOWN_PLACES, STATE_SHORT } from '../../../lexicon/places.js';
import type { Mention, Name, NameSort } from '../../../model/index.js';
import type { Prose } from '../../language.js';
import { aliasStart, initialsOf, unlikeStart } from './aliases.js';
import { collect, type Found, trimmed } from './collect.js';
import { runsOf } from './runs.js';
import type { Scan } from './scan.js';
import { shapesOf, UPPER } from './shapes.js';
import { sorted } from './sorted.js';
import { bodyAfter } from './titles.js';

/** A name where it stands: `span` and tokens `first` to `last` (excluded) are of the bare name, without title and article. */
export interface NameMention extends Mention<Name> {
  readonly first: number;
  readonly last: number;
}

const mentionOf = (scan: Scan, found: Found, sort: NameSort, aliases: readonly string[] | undefined, unlike: readonly string[] | undefined): NameMention => {
  const { prose } = scan;
  const start = prose.tokens[found.first]!.start;
  const text = trimmed(prose.text.slice(start, prose.tokens[found.last - 1]!.end));
  const of = sort === 'person' ? bodyAfter(scan, found.last, found.sentence.last) : undefined;
  const value: { -readonly [Key in keyof Name]: Name[Key] } = { name: text.includes('\n') ? text.replace(/\s+/g, ' ') : text, sort };
  if (found.title !== undefined) value.title = found.title;
  if (of !== undefined) value.of = of;
  if (aliases) value.aliases = aliases;
  if (unlike) value.notToBeConfusedWith = unlike;
  return {
    span: { start, end: start + text.length },
    text,
    first: found.first,
    last: found.last,
    value,
  };
};

/**
 * The proper names of a text in order, none within another: "Pentagon spokesman Jonathan Hoffman" gives "Pentagon" and
 * "Jonathan Hoffman" with the title "Pentagon spokesman".
 */
export const namesOf = (prose: Prose): readonly NameMention[] => {
  const shapes = shapesOf(prose);
  const { runs, scan } = runsOf(prose, shapes);
  const found = collect(scan, runs).sort((a, b) => a.first - b.first);
  const sorts = sorted(scan, found);
  const aliases = new Map<number, string>();
  const unlike = new Map<number, string>();
  /** Sorts of other names, from the names that they stand for. */
  const given = new Map<string, NameSort>();
  for (let i = 0; i + 1 < found.length; i++) {
    const next = found[i + 1]!;
    if (next.sentence !== found[i]!.sentence || next.first - found[i]!.last > 9) continue;
    const other = aliasStart(scan, found[i]!.last);
    const acronym = shapes[next.first] === UPPER && next.last - next.first === 1;
    if (other === next.first && sorts[i] !== 'people' && !(sorts[i] === 'person' && acronym)) {
      const short = textOf(prose, next.first, next.last);
      const isKnown = (KNOWN_PLACES.has(next.lower) || STATE_SHORT.has(short)) && initialsOf(textOf(prose, found[i]!.first, found[i]!.last)) !== short;
      if (!(isKnown && acronym) && !(sorts[i] === 'place' && acronym)) {
        aliases.set(i, short);
        if (sorts[i] === 'other' && acronym) sorts[i] = 'organisation';
        if (next.told === undefined) given.set(next.lower, sorts[i]!);
      }
    }
    if (unlikeStart(scan, found[i]!.last) === next.first) unlike.set(i, textOf(prose, next.first, next.last));
  }
  return found.map((one, i) => {
    const alias = aliases.get(i);
    const other = unlike.get(i);
    return mentionOf(
      scan,
      one,
      (one.told === undefined ? given.get(one.lower) : undefined) ?? sorts[i]!,
      alias === undefined ? undefined : [alias],
      other === undefined ? undefined : [other],
    );
  });
};
