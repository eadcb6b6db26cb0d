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
