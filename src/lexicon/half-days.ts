/**
 * Words that tell of which half of the day an hour is. Data, and one question about it.
 */

/** "a.m.", "in the morning", and the words of a clock of twenty-four hours: "hrs". */
const TELLS_HALF = /[ap]\.?m\b|\b(?:noon|midday|midnight|dawn|morning|afternoon|evening|night|tonight|overnight|hrs?|hours|small|early|late)\b|\d\s?h\b/i;
/** "GMT", "WITA": hours with a zone are counted to twenty-four. */
const ZONE = /\b[A-Z]{3,5}\b/;
/** "03:10", "15.10", "1510". */
const OF_TWENTY_FOUR = /(?:^|\D)(?:0\d|1[3-9]|2[0-4])[:.h]?\d\d|T\d\d:/;

/** Whether the words of a time of day leave open which half of the day they mean: "3:10", "twenty past four". */
export const leavesHalfOpen = (words: string): boolean => !TELLS_HALF.test(words) && !ZONE.test(words) && !OF_TWENTY_FOUR.test(words);

/** "3:10 p.m.", "in the evening". A clock of twenty-four hours tells it of its own hours alone. */
const tellsHalf = (words: string): boolean => TELLS_HALF.test(words) && !OF_TWENTY_FOUR.test(words);
/** "quarter past one" is spoken by whoever counts to 24 as well; "10:30" beside "22:30" is of the morning. */
const leavesOpenBeside = (open: string, other: string): boolean => leavesHalfOpen(open) && (tellsHalf(other) || (!/\d/.test(open) && !leavesHalfOpen(other)));
/** Whether one of two tells which half of the day it means and the other leaves that open. */
export const isOpenToHalf = (a: string, b: string): boolean => leavesOpenBeside(a, b) || leavesOpenBeside(b, a);
