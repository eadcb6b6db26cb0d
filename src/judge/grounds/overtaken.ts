/** Of two values that one text gives in one voice, the one that had been given before. */
import { type Case, haveOneVoice, type Pair, type Statement } from '../case.js';
import { gapBetween, publicationOf } from '../clock.js';
import { compareValues } from '../compare/values.js';
import { LOOKED_AT } from './two-things.js';
import { differ, isLater } from './values.js';

/** So many of the earliest and of the latest claims of a fact are looked through. */
const ENDS = 48;

const KINDS: ReadonlySet<string> = new Set(['quantity', 'time']);

const isBefore = (a: Statement, b: Statement): boolean => isLater({ gap: gapBetween(publicationOf(a.report), publicationOf(b.report)) });

/** "19 days, not six weeks": what a text refutes it does not take as having been so. */
const takesForSo = (old: Statement, by: Statement): boolean => haveOneVoice(old, by) && old.claim.polarity === by.claim.polarity;

const isOvertaken = (old: Statement, by: Statement, { byReport, statements, actors }: Case): boolean => {
  const { report } = by.claim;
  const isOld = ({ claim }: Statement): boolean => compareValues(claim, old.claim, actors) === 'same';
  if (old.claim.report !== report && !isBefore(old, by)) return false;
  if (!(byReport.get(report) ?? []).slice(0, LOOKED_AT).some((told) => isOld(told) && takesForSo(told, by))) return false;
  const others = [...new Set([...statements.slice(0, ENDS), ...statements.slice(-ENDS)])].filter(({ claim }) => claim.report !== report);
  const given = others.filter(isOld);
  return (
    given.length > 0 &&
    given.every((each) => isBefore(each, by)) &&
    !others.some((each) => isBefore(each, by) && compareValues(each.claim, by.claim, actors) === 'same')
  );
};

/**
 * The one of two that a text gives in the place of the other, though no word of it says so: it gives both in one voice, and of the two just the other had been
 * given by earlier reports, and by none since. Nobody says against himself what he says. Only of claims that somebody gave as one fact: found by the reader of
 * texts, they may be of two things.
 */
export const overtaking = (pair: Pair): 'first' | 'second' | undefined => {
  const { first, second, desk } = pair;
  if (desk.fact.asOne !== true || !differ(pair) || !KINDS.has(first.claim.kind)) return undefined;
  return isOvertaken(first, second, desk) ? 'second' : isOvertaken(second, first, desk) ? 'first' : undefined;
};
