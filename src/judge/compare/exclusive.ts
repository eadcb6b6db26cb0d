/**
 * Words of which only one can be true of one thing at one time. Each row is two lists; a word of the one excludes every word
 * of the other. Words are folded and stemmed as by `contentWords`.
 */
export type Opposites = readonly [readonly string[], readonly string[]];

/** States, verdicts and outcomes: said of one party or thing. */
export const OPPOSITE_STATES: readonly Opposites[] = [
  [
    ['dead', 'died', 'killed', 'deceased'],
    ['alive', 'survived', 'living', 'unharmed', 'unhurt', 'unscathed'],
  ],
  [
    ['guilty', 'convicted'],
    ['innocent', 'acquitted', 'cleared'],
  ],
  [['armed'], ['unarmed']],
  [['locked'], ['unlocked']],
  [['loaded'], ['unloaded']],
  [['red'], ['green']],
  [['down'], ['up']],
  [
    ['legal', 'lawful'],
    ['illegal', 'unlawful'],
  ],
  [
    ['intact', 'undamaged'],
    ['damaged', 'destroyed', 'collapsed', 'burst', 'breached'],
  ],
  [
    ['accidental', 'accident'],
    ['deliberate', 'intentional', 'arson', 'sabotage'],
  ],
  [
    ['won', 'winner', 'victory'],
    ['lost', 'loser', 'defeat', 'defeated'],
  ],
  [['married'], ['unmarried', 'single', 'divorced', 'widowed']],
  [['civilian'], ['soldier', 'combatant', 'fighter']],
  [['sitting', 'seated'], ['standing']],
  [['lying'], ['sitting', 'seated', 'standing']],
  [['asleep', 'sleeping'], ['awake']],
  [['sober'], ['drunk', 'intoxicated']],
  [
    ['granted', 'approved', 'accepted', 'passed', 'adopted'],
    ['refused', 'rejected', 'denied', 'defeated', 'withheld'],
  ],
  [['upheld'], ['overturned', 'quashed']],
  [['moving'], ['stationary', 'parked', 'standstill']],
  [
    ['voluntary', 'voluntarily'],
    ['compulsory', 'involuntary', 'mandatory'],
  ],
  [
    ['indoor', 'indoors'],
    ['outdoor', 'outdoors'],
  ],
];

/**
 * Words of which only one can stand in the place of the other, in a phrase that is else the same: "hit in the left arm", "hit in the right arm". Elsewhere both
 * may be so: somebody was hit in the left arm, and in the right leg.
 */
export const OPPOSITE_IN_PLACE: readonly Opposites[] = [
  [
    ['unanimous', 'unanimously'],
    ['split', 'divided', 'majority'],
  ],
  [
    ['permanent', 'permanently', 'lifelong', 'life'],
    ['temporary', 'temporarily', 'year', 'month'],
  ],
  [['northbound'], ['southbound']],
  [['eastbound'], ['westbound']],
  [['left'], ['right']],
  [['front'], ['rear', 'back']],
  [['positive'], ['negative']],
  [['single'], ['multiple']],
  [
    ['public', 'publicly'],
    ['private', 'privately', 'secret', 'secretly'],
  ],
  [['upper'], ['lower']],
  [['inbound'], ['outbound']],
  [
    ['partial', 'partially', 'partly'],
    ['complete', 'completely', 'entirely', 'fully', 'total', 'totally'],
  ],
];

/** States that pass: only one at a time, but the one may follow the other. */
export const PASSING_STATES: readonly Opposites[] = [
  [
    ['missing', 'unaccounted'],
    ['found', 'rescued', 'alive', 'dead', 'killed', 'recovered'],
  ],
  [
    ['open', 'reopened'],
    ['closed', 'shut', 'blocked'],
  ],
  [
    ['free', 'freed', 'released'],
    ['detained', 'jailed', 'imprisoned', 'captive', 'held'],
  ],
  [['force'], ['lifted']],
  [
    ['ended', 'suspended', 'halted', 'paused', 'interrupted', 'stopped'],
    ['resumed', 'restarted', 'reinstated'],
  ],
  [['afloat'], ['sunk', 'sank', 'capsized']],
  [
    ['burning', 'ablaze', 'spreading'],
    ['extinguished', 'doused', 'contained'],
  ],
  [['juvenile'], ['adult']],
  [
    ['pending', 'undecided', 'awaited'],
    ['decided', 'settled', 'resolved'],
  ],
  [['postponed', 'delayed', 'deferred', 'cancelled', 'canceled'], ['scheduled']],
  [['running'], ['stopped']],
  [['conscious'], ['unconscious', 'coma']],
  [['recovered'], ['hospital', 'intensive', 'coma', 'support', 'critical', 'grave', 'serious', 'stable', 'guarded', 'dead', 'died']],
  [['discharged'], ['hospital', 'intensive', 'coma', 'support', 'critical', 'grave', 'serious', 'stable', 'guarded', 'dead', 'died']],
  [
    ['trapped', 'stranded'],
    ['rescued', 'freed', 'safe'],
  ],
  [
    ['fugitive', 'large', 'wanted', 'sought', 'run', 'hiding'],
    [
      'arrested',
      'detained',
      'caught',
      'captured',
      'surrendered',
      'custody',
      'questioned',
      'held',
      'jailed',
      'jail',
      'prison',
      'imprisoned',
      'apprehended',
      'detention',
    ],
  ],
  [
    ['custody', 'questioned'],
    ['released', 'freed', 'suspect'],
  ],
  [
    ['charged', 'facing'],
    ['dropped', 'dismissed', 'withdrawn', 'acquitted', 'cleared'],
  ],
  [
    ['critical', 'serious', 'grave', 'injured', 'stable', 'good', 'fair'],
    ['dead', 'died'],
  ],
  [
    ['critical', 'grave'],
    ['stable', 'good', 'fair', 'serious', 'survive', 'well'],
  ],
  [['stable'], ['serious']],
];

const CONDITIONS = ['critical', 'serious', 'grave', 'injured', 'stable', 'good', 'fair', 'guarded', 'satisfactory', 'poor', 'unstable'];
const CARE = ['hospital', 'intensive', 'surgery'];
const UNDER_CARE = ['coma', 'support', 'unconscious'];

/** States that one person may be in at once: where somebody is cared for, and how somebody is. */
export const TOGETHER: readonly Opposites[] = [
  [CARE, [...CONDITIONS, ...UNDER_CARE]],
  [['hospital'], ['intensive', 'surgery']],
  [UNDER_CARE, CONDITIONS],
  [
    ['alive', 'survived'],
    [...CARE, ...CONDITIONS, ...UNDER_CARE],
  ],
  // Who is in jail has been arrested, and may have been charged.
  [
    ['arrested', 'caught', 'captured', 'apprehended', 'charged', 'accused'],
    ['jail', 'jailed', 'prison', 'held', 'custody', 'detained', 'detention', 'remand', 'charged', 'awaiting'],
  ],
  // "injuries not life-threatening"
  [['not'], ['survive']],
];

/** Words by which what was so is so no more. */
export const OVER: ReadonlySet<string> = new Set('ended over expired lifted finished completed cancelled canceled withdrawn revoked suspended'.split(' '));

/** Of which more than one may be told of somebody, each of another thing: guilty of theft, and guilty of arson. */
export const OF_MANY_THINGS: ReadonlySet<string> = new Set(['guilty', 'convicted', 'acquitted', 'charged', 'facing']);

/** States of which the first comes before the second, and not behind it. */
export const IN_TURN: readonly Opposites[] = [
  [
    ['missing', 'unaccounted'],
    ['found', 'rescued', 'dead', 'died', 'killed', 'recovered'],
  ],
  [
    ['fugitive', 'large', 'wanted', 'sought', 'run', 'hiding'],
    ['arrested', 'caught', 'captured', 'custody', 'apprehended'],
  ],
  [
    ['trapped', 'stranded'],
    ['rescued', 'freed', 'safe'],
  ],
  [
    [...CONDITIONS, ...CARE, ...UNDER_CARE],
    ['dead', 'died', 'discharged'],
  ],
];

/** Parties that face each other: the forces of a state, and those whom they are sent against. */
export const OPPOSITE_PARTIES: readonly Opposites[] = [
  [
    ['police', 'officer', 'army', 'soldier', 'troop', 'military', 'force', 'government'],
    ['protester', 'demonstrator', 'rioter', 'rebel', 'militant', 'insurgent', 'bandit', 'gunman', 'gunmen', 'gang'],
  ],
];

/** Directions from one and the same point. */
export const OPPOSITE_DIRECTIONS: readonly Opposites[] = [
  [
    ['north', 'northern'],
    ['south', 'southern'],
  ],
  [
    ['east', 'eastern'],
    ['west', 'western'],
  ],
  [
    ['northeast', 'northeastern'],
    ['southwest', 'southwestern', 'northwest', 'southeast'],
  ],
  [
    ['northwest', 'northwestern'],
    ['southeast', 'southeastern', 'southwest'],
  ],
  [
    ['north', 'northern', 'south', 'southern'],
    ['east', 'eastern', 'west', 'western'],
  ],
  [['left'], ['right']],
  [['upstream'], ['downstream']],
];

/** A word that makes another post of the post that follows it: a deputy mayor is no mayor. */
export const RANK_SHIFTS: ReadonlySet<string> = new Set(['deputy', 'vice', 'assistant', 'under', 'sub', 'shadow', 'elect', 'designate']);

/** A word that says more of an office than whose it is: another rank, one held before, one for a time, or of what kind it is ("federal judge"). */
export const OFFICE_SHIFTS: ReadonlySet<string> = new Set(
  'associate first second third senior junior chief lead executive managing acting interim former ex honorary general major lieutenant brigadier rear commander warrant staff constitutional federal regional criminal civil medical military political technical legal'.split(
    ' ',
  ),
);

/** Attributes that tell who somebody was: the whole name says more than a part of it. Of a post it does not, for who holds it is known. Stemmed words. */
export const WHO_IT_WAS: ReadonlySet<string> = new Set('killer gunman attacker shooter suspect victim name'.split(' '));

/** Attributes that name a place only one can fill: two different names for it exclude each other. Stemmed words. */
export const SINGLE_ROLES: ReadonlySet<string> = new Set([
  ...WHO_IT_WAS,
  ...`captain pilot driver president chief executive chairman chairwoman chair director head leader owner founder author winner successor mayor minister governor
   aircraft airline vessel ship train vehicle manufacturer model type spouse husband wife`.split(/\s+/),
]);
