import type { Resolution } from '../../model/index.js';
import type { Statement } from '../case.js';
import { gapBetween } from '../clock.js';
import { oneValue, undecided } from './chosen.js';
import type { Standing } from './index.js';

/** The statements that none is later than: as of the time that their text gives, else of the publication. */
const latestOf = (statements: readonly Statement[]): readonly Statement[] =>
  statements.filter(({ time }) =>
    statements.every((other) => {
      const gap = gapBetween(time, other.time);
      return gap !== 'later' && gap !== 'clearly later';
    }),
  );

/** The newest value. Claims of one time that differ are not told apart, and claims without a date are not guessed at. */
export const byLatest = ({ statements }: Standing): Omit<Resolution, 'policy'> => {
  if (statements.length === 0) return undecided('nothing stands', 'no claim still stands');
  if (statements.some(({ time }) => time === undefined)) return undecided('a date is missing', 'of some of the claims it is not known when they were made');
  const resolved = oneValue(latestOf(statements), { rule: 'the newest claim', words: 'no claim that still stands is later' });
  return resolved ?? undecided('differ at one time', 'the newest claims are of one time, and differ');
};
