/** Additions by the sums that the domains name: the shot are the killed and the injured. */
import type { SumOf } from '../../model/domain.js';
import type { Event } from '../../model/event.js';
import type { Addition } from '../../model/sum.js';
import { areTogether, type Figure, isAmongOthers, isPlain, isStated, onlyOnes, shareSpeaker, voiceOf } from './figures.js';

/** Reports whose whole is held against the parts of one. */
const REPORTS_MET = 12;

/** A group that both name must be one: "104 students" and "23 girls" are not known to be whole and part. */
const isOneGroup = (whole: Figure, parts: readonly Figure[]): boolean => parts.every(({ scope }) => scope?.who === undefined || scope.who === whole.scope?.who);

/** The figures of each part: of the report, or where it has none and says it of those in the whole, that one. */
interface Shelf {
  readonly plain: ReadonlyMap<string, Figure>;
  readonly among: ReadonlyMap<string, Figure>;
}

const shelfOf = (claims: readonly Figure[]): Shelf => ({ plain: onlyOnes(claims.filter(isPlain)), among: onlyOnes(claims.filter(isAmongOthers)) });

/** How much is known of a whole and its parts. */
const told = (whole: Figure, parts: readonly Figure[], complete: boolean, texts: ReadonlyMap<string, string>): Addition['told'] => {
  const [first] = parts;
  if (!complete || first === undefined || ![whole, ...parts].every(isStated) || !parts.every((part) => voiceOf(part) === voiceOf(first))) return 'open';
  const text = texts.get(first.report) ?? '';
  if (whole.report === first.report) return voiceOf(whole) === voiceOf(first) && areTogether(text, [whole, ...parts]) ? 'all' : 'open';
  // Whoever gives no whole may leave some out, but cannot have more than there are.
  return !shareSpeaker(whole, first) && whole.scope?.who === undefined && areTogether(text, parts) ? 'among all' : 'open';
};

export const bySum = (
  { whole, parts, complete }: SumOf,
  event: Event,
  byAttribute: ReadonlyMap<string, readonly Figure[]>,
  texts: ReadonlyMap<string, string>,
): readonly Addition[] => {
  const wholes = onlyOnes((byAttribute.get(whole) ?? []).filter(isPlain));
  const shelves = parts.map((part) => shelfOf(byAttribute.get(part) ?? []));
  const reports = new Set(shelves.flatMap(({ plain, among }) => [...plain.keys(), ...among.keys()]));
  const additionOf = (of: Figure, found: readonly Figure[]): readonly Addition[] =>
    found.length < parts.length || !isOneGroup(of, found)
      ? []
      : [{ attribute: whole, event, whole: of, parts: found, told: told(of, found, complete === true, texts) }];
  return [...reports].flatMap((report): readonly Addition[] => {
    const own = wholes.get(report);
    if (own)
      return additionOf(
        own,
        shelves.flatMap(({ plain, among }) => plain.get(report) ?? among.get(report) ?? []),
      );
    return [...wholes.values()].slice(0, REPORTS_MET).flatMap((of) => {
      const theirs = shelves.flatMap(({ plain }) => plain.get(report) ?? []);
      // "12 shot, one of whom died" beside eleven injured of another report.
      const mixed = shelves.flatMap(({ plain, among }) => among.get(of.report) ?? plain.get(report) ?? []);
      return [...additionOf(of, theirs), ...(mixed.some(({ report: from }) => from === of.report) ? additionOf(of, mixed) : [])];
    });
  });
};
