/** Attributes by their names, where a rule that has no more of them asks what they tell of. A test holds that there are such attributes. */

/** Those hurt, of any sort. */
export const HURT: ReadonlySet<string> = new Set(['injured', 'seriously injured', 'hospitalised']);

/** What is told of those who did it. */
export const OF_SUSPECTS: ReadonlySet<string> = new Set(['arrested', 'charged', 'attackers', 'convicted', 'at large']);

/** States that only people are in. */
export const OF_PEOPLE: ReadonlySet<string> = new Set([
  'fate',
  'prognosis',
  'custody',
  'charges',
  'verdict',
  'wound',
  'injury',
  'reason for going',
  'armed or not',
]);

/** What an event has once: all that is said of it is held against each other. */
export const OF_THE_EVENT: ReadonlySet<string> = new Set(['carried out by', 'target', 'means', 'aircraft type']);

/** Figures that one person has: whose they are is told by a name alone. */
export const AGE = 'age';
export const SENTENCE = 'sentence';
export const OWN_CHILDREN = 'own children';
export const OF_ONE_PERSON: ReadonlySet<string> = new Set([AGE, OWN_CHILDREN, SENTENCE, 'bail']);

/** What is told of whoever stands in court. */
export const IN_COURT: ReadonlySet<string> = new Set(['convicted', 'charged', 'acquitted', SENTENCE]);

/** The dead, in a figure. */
export const KILLED = 'killed';

/** The noun by which a figure goes that is of the dead and of the hurt, and which these are: of no casualties there are neither. */
export const CASUALTIES = 'casualties';
export const CASUALTIES_ARE: readonly string[] = [KILLED, 'injured'];

/** What is told of the one whom an event hit, and the figures of such people; a figure must say that there is one, since more may be hit than are told of. */
export const OF_THE_VICTIM = { attributes: new Set(['fate', 'prognosis', 'wound', 'injury']), figures: [KILLED, 'injured'] } as const;
/** The same of the one who is held for it. A suspect is the one who did it. */
export const OF_THE_SUSPECT = { attributes: new Set(['custody']), figures: ['arrested', 'charged', 'attackers', 'at large'] } as const;
