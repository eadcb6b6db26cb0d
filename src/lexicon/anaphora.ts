/** Words by which a text points back to what it told, or turns to something else. Lower case. */

/** Before an event noun: another one than the one told of. */
export const OTHER_EVENT: ReadonlySet<string> = new Set('another previous earlier similar separate second third fourth past former other unrelated'.split(' '));

/** Before an event noun: the one just told of. */
export const SAME_EVENT: ReadonlySet<string> = new Set('the this that these those'.split(' '));

/** Prepositions and conjunctions between a main event and one before it: "in response to", "after", "retaliation for". */
export const CAME_AFTER: ReadonlySet<string> = new Set('after following since retaliation response revenge reprisal like including unlike compared'.split(' '));

/** Words that open a part of a sentence that may tell of another time: "…, up from 61.5% in 2022". */
export const TURNS: ReadonlySet<string> = new Set('while as when after before but whereas though although than where compared against'.split(' '));
