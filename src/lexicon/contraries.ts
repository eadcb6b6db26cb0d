/**
 * Words that turn the sense where one of them stands in the place of the other. Only what can be nothing but a contrary is listed: "weakened" for
 * "collapsed" is less, not the contrary, and is for a reader to judge. Lower case.
 */
import { words } from './words.js';

/** Each line: some words, and the contraries of each of them. */
const LINES = `
rise rises rose risen rising | fall falls fell fallen falling drop drops dropped dropping
increase increases increased increasing | decrease decreases decreased decreasing reduce reduces reduced reducing
raise raises raised raising | lower lowers lowered lowering cut cuts cutting
more | less fewer
most | least fewest
all every everyone everybody | none nobody
always | never
before | after
above | below
inside | outside
accept accepts accepted accepting | reject rejects rejected rejecting refuse refuses refused refusing
confirm confirms confirmed confirming admit admits admitted admitting acknowledge acknowledges acknowledged | deny denies denied denying
approve approves approved approving | reject rejects rejected rejecting veto vetoes vetoed vetoing
sign signs signed signing | veto vetoes vetoed vetoing
uphold upholds upheld | overturn overturns overturned quash quashes quashed
grant grants granted | refuse refuses refused deny denies denied
convict convicts convicted | acquit acquits acquitted
arrest arrests arrested | release releases released
buy buys bought | sell sells sold
impose imposes imposed | lift lifts lifted
hire hires hired | dismiss dismisses dismissed
improve improves improved | worsen worsens worsened
success | failure
victory | defeat
profit | loss
allow allows allowed allowing permit permits permitted | forbid forbids forbade forbidden ban bans banned prohibit prohibits prohibited
support supports supported supporting | oppose opposes opposed opposing
win wins won winning | lose loses lost losing
succeed succeeds succeeded | fail fails failed
pass passes passed | fail fails failed
guilty | innocent
true | false untrue
right | wrong
safe | dangerous
open opens opened reopen reopens reopened | close closes closed shut shuts
alive | dead
better | worse
best | worst
higher | lower
easy | hard difficult
start starts started begin begins began begun | end ends ended stop stops stopped
with | without
can | cannot
`;

export const CONTRARIES: readonly (readonly [readonly string[], readonly string[]])[] = LINES.trim()
  .split('\n')
  .map((line) => line.split(' | '))
  .map(([left = '', right = '']) => [words(left), words(right)]);

/** Prefixes that deny, each with the length of the shortest word that it denies: "form" and "inform" are two words, "correct" and "incorrect" are not. */
export const DENYING_PREFIXES: readonly (readonly [prefix: RegExp, shortest: number])[] = [
  [/^(?:un|non-?)(?=\p{L})/u, 4],
  [/^(?:il(?=l)|ir(?=r)|im(?=[bmp]))/, 5],
  [/^(?:dis|in)/, 6],
];

/** What only looks like a contrary of the word in it. */
export const NO_CONTRARIES: ReadonlySet<string> = new Set(words('invaluable inflammable impressed improved discharge discharged discovered'));
