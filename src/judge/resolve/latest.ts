import type { Gap, Resolution } from '../../model/index.js';
import type { Statement } from '../case.js';
import { gapBetween } from '../clock.js';
import type { Instant } from '../compare/instant.js';
import { oneValue, undecided } from './chosen.js';
import type { Standing } from './index.js';

const isLater = (gap: Gap): boolean => gap === 'later' || gap === 'clearly later';

/** The one that none is later than, of those that one measure orders. */
const newest = (times: readonly Instant[]): Instant | undefined =>
  times.reduce<Instant | undefined>((a, b) => (a && !isLater(gapBetween(a, b)) ? a : b), undefined);

/** The statements that none is later than. Two times of day are ordered by the minute, and where one is a mere date, both are by the day. */
const latestOf = (statements: readonly Statement[]): readonly Statement[] => {
  const times = statements.flatMap(({ time }) => time ?? []);
  const minute = newest(times.filter(({ timed }) => timed));
  const date = newest(times.filter(({ timed }) => !timed));
  const day = newest(times.map(({ local }) => ({ local, timed: false })));
  return statements.filter(({ time }) => (time?.timed ? [minute, date] : [day]).every((bar) => !isLater(gapBetween(time, bar))));
};

/** The newest value; who carries another's text later says nothing newer by it. Claims of one time that differ are not told apart, and claims without a date are not guessed at. */
export const byLatest = ({ statements: standing, desk }: Standing): Omit<Resolution, 'policy'> => {
  const own = new Set(desk.statements);
  const statements = standing.filter((statement) => own.has(statement));
  if (statements.length === 0) return undecided('nothing stands', 'no claim still stands');
  if (statements.some(({ time }) => time === undefined)) return undecided('a date is missing', 'of some of the claims it is not known when they were made');
  const resolved = oneValue(latestOf(statements), { rule: 'the newest claim', words: 'no claim that still stands is later' });
  return resolved ?? undecided('differ at one time', 'the newest claims are of one time, and differ');
};
