/** Who names whom, where the two hold somebody or something responsible. */
import { haveOneVoice, isCredited, type Pair, type Statement } from '../case.js';
import { answersDiffer, blameDiffers } from '../compare/responsibility.js';
import { compareValues } from '../compare/values.js';
import { LOOKED_AT } from './two-things.js';

/** Whether some report names the parties of both in one voice: then whoever names only one of them leaves the other out, and denies nothing. */
const areNamedTogether = ({ first, second, desk }: Pair): boolean =>
  [...desk.byReport.values()].some((all) => {
    const told = all.slice(0, LOOKED_AT);
    const like = (side: Statement): readonly Statement[] => told.filter((one) => one === side || compareValues(one.claim, side.claim, desk.actors) === 'same');
    return like(first).some((one) => like(second).some((other) => one !== other && haveOneVoice(one, other)));
  });

/** Whether one party names both culprits, or one report in its own voice: then it holds that both had a part. */
export const isOneAccuser = (pair: Pair): boolean => {
  const { first, second, sameReport, desk } = pair;
  const [a, b] = [first.claim, second.claim];
  if (a.kind !== 'responsibility' || b.kind !== 'responsibility' || !blameDiffers(a.value, b.value, desk.actors)) return false;
  return (haveOneVoice(first, second) && (sameReport || first.speakers.length > 0)) || areNamedTogether(pair);
};

/**
 * Whether two sides answer one question with nothing in common: "a supplier's login", by the company, "an unpatched device", by those who mended it. What a text
 * itself tells as two links of a chain has one voice.
 */
export const areTwoAnswers = ({ first, second, desk }: Pair): boolean => {
  const [a, b] = [first.claim, second.claim];
  if (a.kind !== 'responsibility' || b.kind !== 'responsibility' || desk.fact.asOne !== true || haveOneVoice(first, second)) return false;
  return (isCredited(first) || isCredited(second)) && a.certainty === 'stated' && b.certainty === 'stated' && answersDiffer(a.value, b.value, desk.actors);
};
