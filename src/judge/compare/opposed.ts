/**
 * Words that turn the sense where one of them stands in the place of the other. Only what can be nothing but a contrary is listed: "weakened" for
 * "collapsed" is less, not the contrary, and is for a reader to judge.
 */
const words = (list: string): readonly string[] => list.split(' ');

const PAIRS: readonly (readonly [readonly string[], readonly string[]])[] = (
  [
    ['rise rises rose risen rising', 'fall falls fell fallen falling drop drops dropped dropping'],
    ['increase increases increased increasing', 'decrease decreases decreased decreasing reduce reduces reduced reducing'],
    ['raise raises raised raising', 'lower lowers lowered lowering cut cuts cutting'],
    ['more', 'less fewer'],
    ['most', 'least fewest'],
    ['all every everyone everybody', 'none nobody'],
    ['always', 'never'],
    ['before', 'after'],
    ['above', 'below'],
    ['inside', 'outside'],
    ['accept accepts accepted accepting', 'reject rejects rejected rejecting refuse refuses refused refusing'],
    ['confirm confirms confirmed confirming admit admits admitted admitting acknowledge acknowledges acknowledged', 'deny denies denied denying'],
    ['approve approves approved approving', 'reject rejects rejected rejecting veto vetoes vetoed vetoing'],
    ['sign signs signed signing', 'veto vetoes vetoed vetoing'],
    ['uphold upholds upheld', 'overturn overturns overturned quash quashes quashed'],
    ['grant grants granted', 'refuse refuses refused deny denies denied'],
    ['convict convicts convicted', 'acquit acquits acquitted'],
    ['arrest arrests arrested', 'release releases released'],
    ['buy buys bought', 'sell sells sold'],
    ['impose imposes imposed', 'lift lifts lifted'],
    ['hire hires hired', 'dismiss dismisses dismissed'],
    ['improve improves improved', 'worsen worsens worsened'],
    ['success', 'failure'],
    ['victory', 'defeat'],
    ['profit', 'loss'],
    ['allow allows allowed allowing permit permits permitted', 'forbid forbids forbade forbidden ban bans banned prohibit prohibits prohibited'],
    ['support supports supported supporting', 'oppose opposes opposed opposing'],
    ['win wins won winning', 'lose loses lost losing'],
    ['succeed succeeds succeeded', 'fail fails failed'],
    ['pass passes passed', 'fail fails failed'],
    ['guilty', 'innocent'],
    ['true', 'false untrue'],
    ['right', 'wrong'],
    ['safe', 'dangerous'],
    ['open opens opened reopen reopens reopened', 'close closes closed shut shuts'],
    ['alive', 'dead'],
    ['better', 'worse'],
    ['best', 'worst'],
    ['higher', 'lower'],
    ['easy', 'hard difficult'],
    ['start starts started begin begins began begun', 'end ends ended stop stops stopped'],
    ['with', 'without'],
    ['can', 'cannot'],
  ] as const
).map(([left, right]) => [words(left), words(right)]);

/** Prefixes that deny, each with the length of the shortest word that it denies: "form" and "inform" are two words, "correct" and "incorrect" are not. */
const PREFIXES: readonly (readonly [prefix: RegExp, shortest: number])[] = [
  [/^(?:un|non-?)(?=\p{L})/u, 4],
  [/^(?:il(?=l)|ir(?=r)|im(?=[bmp]))/, 5],
  [/^(?:dis|in)/, 6],
];
/** What only looks like a contrary of the word in it. */
const NO_CONTRARIES: ReadonlySet<string> = new Set(words('invaluable inflammable impressed improved discharge discharged discovered'));

/** The word that a prefix denies: "unhappy" → happy. */
const deniedBy = (word: string): string | undefined => {
  for (const [prefix, shortest] of PREFIXES) {
    const base = word.replace(prefix, '');
    if (base !== word) return base.length >= shortest && !NO_CONTRARIES.has(word) ? base : undefined;
  }
  return undefined;
};

/** Words that are the denial of a word on the other side by their prefix: each counts as a negation. */
export const deniedAcross = (own: readonly string[], other: readonly string[]): number => own.filter((word) => other.includes(deniedBy(word) ?? '')).length;

/** Whether one word is the contrary of the other. Words in lower case. */
export const areContraries = (a: string, b: string): boolean =>
  PAIRS.some(([left, right]) => (left.includes(a) && right.includes(b)) || (left.includes(b) && right.includes(a)));
