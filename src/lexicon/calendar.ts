/** Words of the calendar and the clock, as data. All keys are lower case. */
import { capital } from '../model/text.js';
import { wordSet } from './word-set.js';
import { words } from './words.js';

const split = (words: string): readonly string[] => words.split(/\s+/).filter(Boolean);
const numbered = (rows: string, first: number): ReadonlyMap<string, number> =>
  new Map(rows.split(';').flatMap((row, i) => split(row).map((word) => [word, i + first] as const)));

/** Name or abbreviation to 1–12. */
export const MONTHS: ReadonlyMap<string, number> = numbered(
  `january jan jan.; february feb feb.; march mar mar.; april apr apr.; may; june jun jun.; july jul jul.;
   august aug aug.; september sept sept. sep sep.; october oct oct.; november nov nov.; december dec dec.`,
  1,
);

/** The names of the twelve, in their order: of the words for a month the first. */
export const MONTH_NAMES: readonly string[] = Array.from({ length: 12 }, (_, i) => {
  const [name = ''] = [...MONTHS].find(([, number]) => number === i + 1) ?? [];
  return capital(name);
});

/** Months that are common words or given names too: alone, they need a word before them that only a date takes. */
export const AMBIGUOUS_MONTHS = wordSet(split('may march april june august jan mar jun jul dec sep jan. mar. dec.'));

/** Words before which a month standing alone is a month: "in March", "since May". */
export const BEFORE_MONTH = wordSet(
  split('in since until till by from to through of during before after between last next this past early late mid and or for previous each every'),
);

/** Name or abbreviation to the ISO weekday, Monday 1. Plurals ("on Tuesdays") name no one day and are left out. */
export const WEEKDAYS: ReadonlyMap<string, number> = numbered(
  `monday mon mon.; tuesday tue tue. tues tues.; wednesday wed wed.; thursday thu thu. thur thur. thurs thurs.; friday fri fri.; saturday sat sat.; sunday sun sun.`,
  1,
);

/** Weekdays that are words without a full stop: only beside a date. */
export const AMBIGUOUS_WEEKDAYS = wordSet(split('mon wed fri sat sun mon. wed. sat. sun.'));

export type PartOfDay = 'overnight' | 'early hours' | 'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';

/** Word to part of day. Noon and midnight are times of the clock as well. */
export const PARTS: ReadonlyMap<string, PartOfDay> = new Map([
  ['dawn', 'dawn'],
  ['daybreak', 'dawn'],
  ['sunrise', 'dawn'],
  ['morning', 'morning'],
  ['midday', 'noon'],
  ['lunchtime', 'noon'],
  ['afternoon', 'afternoon'],
  ['evening', 'evening'],
  ['dusk', 'evening'],
  ['sunset', 'evening'],
  ['nightfall', 'evening'],
  ['night', 'night'],
  ['mid-morning', 'morning'],
  ['midmorning', 'morning'],
  ['mid-afternoon', 'afternoon'],
  ['midafternoon', 'afternoon'],
  ['teatime', 'afternoon'],
]);

/**
 * First and last minute of a part of day, counted from the day's midnight; past 1440 it runs into the next day.
 * Generous, so that "on Thursday morning" holds 2 a.m. as the press uses it.
 */
export const HOURS: Readonly<Record<PartOfDay, readonly [number, number]>> = {
  // "overnight on Sunday" may be the night before Sunday or the one after it.
  overnight: [-360, 1800],
  'early hours': [0, 359],
  dawn: [180, 479],
  morning: [0, 719],
  noon: [690, 809],
  afternoon: [720, 1079],
  evening: [1020, 1439],
  night: [1080, 1800],
};

/** The same, narrowed by "early" and "late". */
export const EARLY_HOURS: Readonly<Record<PartOfDay, readonly [number, number]>> = {
  // "overnight into Tuesday".
  overnight: [-360, 360],
  'early hours': [0, 179],
  dawn: [180, 359],
  morning: [0, 539],
  noon: [690, 719],
  afternoon: [720, 900],
  evening: [1020, 1200],
  night: [1080, 1320],
};
export const LATE_HOURS: Readonly<Record<PartOfDay, readonly [number, number]>> = {
  overnight: [-360, 1800],
  'early hours': [180, 359],
  dawn: [300, 479],
  morning: [540, 719],
  noon: [720, 809],
  afternoon: [900, 1079],
  evening: [1200, 1439],
  night: [1320, 1560],
};

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** Word to season. Northern: reports that mean the southern ones say so by the month. */
export const SEASONS: ReadonlyMap<string, Season> = new Map([
  ['spring', 'spring'],
  ['springtime', 'spring'],
  ['summer', 'summer'],
  ['summertime', 'summer'],
  ['autumn', 'autumn'],
  ['fall', 'autumn'],
  ['winter', 'winter'],
  ['wintertime', 'winter'],
]);

/** The month in which a season begins; each lasts three. */
export const SEASON_START: Readonly<Record<Season, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** Singular to unit. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['minute', 'minute'],
  ['hour', 'hour'],
  ['day', 'day'],
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
]);

/** Plural to unit: "two weeks ago". */
export const PLURAL_UNITS: ReadonlyMap<string, Unit> = new Map([
  ['minutes', 'minute'],
  ['hours', 'hour'],
  ['days', 'day'],
  ['weeks', 'week'],
  ['months', 'month'],
  ['years', 'year'],
  ['decades', 'decade'],
  ['centuries', 'century'],
]);

/** Both: "an hour", "two days". */
export const UNIT_WORDS = wordSet([...UNITS.keys(), ...PLURAL_UNITS.keys()]);

/** Days counted from publication. */
export const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** "last week", "this Friday", "next year". */
export const SHIFTS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1],
  ['past', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
]);

/** The same, counted from the date the text spoke of last: "the previous Friday", "the following day". */
export const FOCUS_SHIFTS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['previous', -1],
  ['preceding', -1],
  ['same', 0],
  ['that', 0],
  ['following', 1],
  ['next', 1],
]);

export type Edge = 'early' | 'middle' | 'late' | 'start' | 'end';

/** Before a period: "early 2024", "mid-June". */
export const EDGES: ReadonlyMap<string, Edge> = new Map([
  ['early', 'early'],
  ['mid', 'middle'],
  ['late', 'late'],
]);

/** Before "of" and a period: "the end of 2026". */
export const EDGE_NOUNS: ReadonlyMap<string, Edge> = new Map([
  ['end', 'end'],
  ['close', 'end'],
  ['beginning', 'start'],
  ['start', 'start'],
  ['middle', 'middle'],
]);

/** Before a period, and leaving it as it is: "earlier this month", "sometime next year". */
export const WITHIN = wordSet(split('earlier later sometime'));

/** Numbers in words, up to fifty-nine in two parts. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...split('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen').map(
    (word, i) => [word, i + 1] as const,
  ),
  ...split('twenty thirty forty fifty sixty seventy eighty ninety').map((word, i) => [word, (i + 2) * 10] as const),
]);

/** Ordinals in words. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...split(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
  ).map((word, i) => [word, i + 1] as const),
  ['twentieth', 20],
  ['thirtieth', 30],
]);

/** "the nineties" to the last two digits of its first year. */
export const DECADES: ReadonlyMap<string, number> = new Map(
  split('twenties thirties forties fifties sixties seventies eighties nineties').map((word, i) => [word, (i + 2) * 10] as const),
);

/** Words after which four digits are a year. */
export const BEFORE_YEAR = wordSet(split('in since until till during late early mid year circa fiscal'));

/** Words after which they may be, or may count. */
export const BEFORE_YEAR_OR_COUNT: ReadonlySet<string> = new Set(split('by before after from through between to of and or around for into as both due than'));

/** Nouns whose "of" goes with a figure: "a total of 2014". */
export const COUNT_NOUNS = wordSet(split('total number sum average maximum minimum crowd record high low rate cost price out score tally figure toll'));

/** Adjectives that go with a figure that counts: "the other 2016". */
export const BEFORE_COUNT = wordSet(split('other remaining first last additional further extra only mere total full whole estimated nearly'));

/** After four digits, these say that they are no year. */
export const AFTER_COUNT = wordSet(
  split(
    'per percent % ° million billion thousand hundred dollars euros pounds people gmt utc hours hrs local km kilometres kilometers metres meters feet miles kg tonnes tons block blocks street avenue road square votes',
  ),
);

/** Before a time of day: "at 2.08", "until 20.50". */
export const BEFORE_CLOCK = wordSet(split('at from until till by since before after around about approximately roughly between to and'));

/** Hedges of a time of day, with the minutes either side. */
export const AROUND = wordSet(split('around about approximately roughly circa nearly almost'));
export const AROUND_MINUTES = 10;

/** "just after two", "shortly before nine": the word to the minutes that it may stretch. */
export const CLOSE_TO: ReadonlyMap<string, number> = new Map([
  ['just', 15],
  ['right', 15],
  ['shortly', 30],
  ['soon', 30],
  ['little', 30],
  ['bit', 30],
  ['moments', 15],
  ['minutes', 30],
]);

/** Days that have a name and, every year, the same date: words, month, day. */
export const NAMED_DAYS: readonly (readonly [readonly string[], number, number])[] = [
  [['christmas', 'eve'], 12, 24],
  [['christmas', 'day'], 12, 25],
  [['boxing', 'day'], 12, 26],
  [['new', "year's", 'eve'], 12, 31],
  [['new', "year's", 'day'], 1, 1],
  [["valentine's", 'day'], 2, 14],
  [['halloween'], 10, 31],
  [['cinco', 'de', 'mayo'], 5, 5],
  [['bastille', 'day'], 7, 14],
  [['anzac', 'day'], 4, 25],
  [['armistice', 'day'], 11, 11],
  [["patrick's", 'day'], 3, 17],
];

/** After them "to" a date is a date to come: "put off to September", "extended to 4 June". */
export const DEFERRED = wordSet(split('off postponed delayed moved rescheduled extended adjourned deferred forward'));

/** Words of the market: beside them "at 16.45" is a price. */
export const MARKET_WORDS = wordSet(
  split(
    'share shares stock stocks price prices priced index currency dollar dollars euro euros pound pounds yen crown crowns rupee rupees franc francs points trading traded trade quoted bid rate yield yields exchange barrel bond bonds percent ratio magnitude average averaged valued worth cents pence',
  ),
);

/**
 * Abbreviation of a time zone to its offsets in minutes east of Greenwich. Where one abbreviation serves several zones all
 * are listed, and the report's own offset chooses; without one, none is taken.
 */
export const ZONES: ReadonlyMap<string, readonly number[]> = new Map<string, readonly number[]>(
  Object.entries({
    gmt: [0],
    utc: [0],
    z: [0],
    wet: [0],
    west: [60],
    bst: [60],
    cet: [60],
    cest: [120],
    eet: [120],
    eest: [180],
    msk: [180],
    trt: [180],
    est: [-300],
    edt: [-240],
    cst: [-360, 480],
    cdt: [-300, -240],
    mst: [-420],
    mdt: [-360],
    pst: [-480],
    pdt: [-420],
    akst: [-540],
    akdt: [-480],
    hst: [-600],
    nst: [-210],
    ndt: [-150],
    ast: [-240, 180],
    adt: [-180],
    art: [-180],
    brt: [-180],
    clt: [-240],
    clst: [-180],
    cot: [-300],
    pet: [-300],
    vet: [-240],
    bot: [-240],
    ect: [-300],
    wat: [60],
    cat: [120],
    eat: [180],
    sast: [120],
    ist: [330, 60, 120],
    idt: [180],
    irst: [210],
    gst: [240],
    aft: [270],
    pkt: [300],
    uzt: [300],
    npt: [345],
    btt: [360],
    mmt: [390],
    ict: [420],
    wib: [420],
    wita: [480],
    wit: [540],
    sgt: [480],
    myt: [480],
    hkt: [480],
    pht: [480],
    awst: [480],
    jst: [540],
    kst: [540],
    acst: [570],
    acdt: [630],
    aest: [600],
    aedt: [660],
    nzst: [720],
    nzdt: [780],
  }),
);

/** Abbreviations that change with the season, to the IANA zone that says when. */
export const SEASONAL_ZONES: ReadonlyMap<string, string> = new Map([
  ['et', 'America/New_York'],
  ['ct', 'America/Chicago'],
  ['mt', 'America/Denver'],
  ['pt', 'America/Los_Angeles'],
  ['eastern', 'America/New_York'],
  ['pacific', 'America/Los_Angeles'],
]);

/** Auxiliaries that put what follows into the future. */
export const FUTURE_AUXILIARIES = wordSet(split("will 'll ll shall would wo may might should must"));

/** Words that, before an infinitive or a date, point ahead: "due on Friday", "plans to meet", "scheduled for June". */
export const PROSPECTS = wordSet(
  split(
    `scheduled slated plan plans planning hope hopes hoping intends intend intending aim aims
     wants want agrees agree prepares preparing prepare expects expect expecting vows pledges promises promise payable
     upcoming forthcoming pending forecasts predicts predict anticipates effective`,
  ),
);

/** The same where "to" or "for" follows: "expected to meet", "set for June". */
export const PROSPECTS_TO = wordSet(
  split('expected set planned poised likely bound going due promised forecast projected supposed agreed decided vowed pledged'),
);

/** What is held at a date set beforehand: "the Nov. 5 election", "a meeting for Monday". */
export const PLANNED_EVENTS = wordSet(
  split(
    `election elections vote votes referendum runoff primary ballot deadline hearing hearings trial arraignment sentencing meeting meetings summit launch debate conference session
     match game final concert vigil funeral service memorial ceremony event appearance talks strike walkout opening inauguration exam appointment`,
  ),
);

/** What nobody holds at a date set beforehand: "faces charges over the crash on Monday" is of Monday's crash. */
export const UNPLANNED_EVENTS = wordSet(
  split(
    `shooting shootings killing killings murder murders slaying slayings stabbing stabbings attack attacks assault assaults robbery robberies bombing bombings
     blast blasts explosion explosions crash crashes collision collisions derailment accident accidents incident incidents fire fires blaze blazes
     earthquake quake storm storms flood floods landslide collapse death deaths drowning drownings disappearance kidnapping abduction ambush riot riots
     clash clashes brawl shootout outage spill leak stampede crush theft thefts heist burglary break-in rape homicide homicides massacre`,
  ),
);

/** A verb of seeming has a clause or an infinitive with it: "it appears the boy fell"; "appears in court" is an appointment. */
export const SEEMS_TO = wordSet(split('the a an that to as he she they it this those some no'));

/** Verbs that went on for a while: "until" after them looks back ("lasted until Friday"), after others ahead ("put off until Friday"). */
export const LASTED = wordSet(
  split('lasted continued kept went stayed ran raged burned burnt fought worked lived served ruled led held waited persisted endured dragged'),
);

/** Verbs whose plain present with a date is a plan: "talks start on Monday". */
export const SCHEDULED_VERBS = wordSet(
  split(
    `start starts begin begins open opens close closes end ends resume resumes meet meets expire expires arrive arrives leave leaves depart departs
     return returns sit sits convene convenes vote votes face faces host hosts hold holds play plays take takes run runs fall falls mature matures become becomes
     appear appears launch launches continue continues conclude concludes visit visits travel travels kick kicks
     reopen reopens shut shuts finish finishes retire retires`,
  ),
);

/** Words for a time by which its day is that on which the night began. */
export const OF_A_NIGHT = /\bnight\b|\blate\b/i;
/** Words for a time by which the night before was not over. */
export const SMALL_HOURS = /\b(?:12|[1-5])(?:[:.]\d\d)?\s?a\.?m\b|\b(?:after|past) midnight\b|\b(?:small|early) hours\b|\b0[0-5][:.]\d\d\b/i;

/** The name of a weekday among the words for a time. */
export const NAMES_WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
/** Words by which it is told of which week it is: "last Friday", "Friday, May 3". */
export const SAYS_WHICH_WEEK = /\b(?:last|this|past|next|coming)\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** Behind the figure of an hour or a share, which is no thing that is spoken of. */
export const BEHIND_HOURS = wordSet(words("a.m. p.m. am pm a.m p.m o'clock : percent %"));

/** Nouns for a while: "6 injured the night before". */
export const WHILES: ReadonlySet<string> = new Set(words('night morning afternoon evening day week weekend'));

/** Behind four figures of a clock. */
export const HOURS_OF_CLOCK = wordSet(words('hrs hr hours h'));

/** Between a preposition and the figures of a clock. */
export const SHARPENS = wordSet(words('exactly precisely about around approximately'));

/** Before figures that tell how long something took. */
export const TOOK = wordSet(words('for in of within took lasted than after another every'));

/** Turns that a year has several of: "the third quarter". */
export const PERIODS: ReadonlySet<string> = new Set(words('quarter half month week semester'));
