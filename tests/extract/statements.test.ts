import { expect, test } from 'vitest';
import type { Claim } from '../../src/model/claim.js';
import { CLAUSE, OPEN_OR_CLOSED, PAST_SENTENCE, PRESENT_SENTENCE, STATEMENT } from '../../src/model/statement.js';
import { read } from './read.js';

const statements = (text: string): readonly Claim[] => read('description', text).filter(({ attribute }) => attribute === STATEMENT);
const clauses = (text: string): readonly string[] => statements(text).map((claim) => claim.text);

test.each<[string, readonly string[]]>([
  ['The south stairs were blocked.', ['The south stairs were blocked']],
  ['The clerk was tied to a radiator, and the lamps stayed dark.', ['The clerk was tied to a radiator', 'the lamps stayed dark']],
  // What is said begins behind the verb of speech.
  ['Police said the cellar floor was flooded.', ['the cellar floor was flooded']],
  // Two verbs of one subject.
  ['The truck left the road and hit a barn.', ['The truck left the road', 'hit a barn']],
  // A time in it is told by a rule of its own, and is not all that it says.
  ['The ferry left the island pier on 3 May 2021.', ['The ferry left the island pier on 3 May 2021']],
])('a clause as it stands: %s', (text, expected) => {
  expect(clauses(text)).toEqual(expected);
});

test.each([
  // Figures and quotations are told by rules of their own.
  'Three people were killed in the cellar.',
  '"The cellar floor was flooded," Marta Ruiz said.',
  // A question, a heading, who is speaking, and what an outlet says of itself.
  'Was the cellar floor flooded?',
  'CELLAR FIRE ON TANNER STREET',
  'according to Marta Ruiz of the county police',
  'All rights reserved.',
  'Click here to download our weather app.',
  'Anyone with information is asked to call the county police.',
  // Cut off.
  'He was paying his respects at the',
  // Little more than when.
  'The fire started on 3 May 2021.',
  // What is asked or supposed.
  'whether or not the shooting was accidental',
  'if the cellar floor was flooded',
  'before the cellar floor was flooded by the porter',
  'Had the cellar floors not been flooded',
  'Should the cellar floor be flooded',
  // Told by nobody plainly, or as what somebody wants, asks or does not say.
  'Wardens do not say that the cellar floor was flooded.',
  'Few tenants say the cellar floor was flooded.',
  'Nobody said the cellar floor was flooded.',
  'No tenant said the cellar floor was flooded.',
  'The porter wrongly said the cellar floor was flooded.',
  'It is not true that the cellar floor was flooded.',
  'There is no sign that the cellar floor was flooded.',
  'Marta Ruiz hopes the cellar floor was flooded.',
  'Marta Ruiz doubts that the cellar floor was flooded.',
  'Marta Ruiz refused to say the cellar floor was flooded.',
  // What another rule has read: a title, and who did it.
  'Deputy Minister Marta Ruiz visited the burnt mill.',
  'The army shelled the mill on Monday.',
  // Nothing by which it could be known again.
  'It was raining.',
])('no clause: %s', (text) => {
  expect(clauses(text)).toEqual([]);
});

test('whoever tells it while something else goes on does not plainly tell it', () => {
  expect(clauses('Lee was accused of lying when he said the alarm was tested by staff.')).not.toContain('the alarm was tested by staff');
});

const DENIALS: readonly (readonly [string, Claim['polarity'], readonly string[]])[] = [
  ['The cellar floor was flooded by the porter.', 'affirmed', []],
  ['The cellar floor was not flooded by the porter.', 'denied', []],
  ["The porter didn't lock the cellar floor.", 'denied', []],
  ['The porter never tested the alarm.', 'denied', []],
  ['Nobody flooded the cellar floor.', 'denied', []],
  ['The senator denied that the cellar floor was flooded.', 'denied', ['The senator']],
  ['The senator denied the cellar floor was flooded.', 'denied', ['The senator']],
  ['The senator denied that the cellar floor was not flooded.', 'affirmed', ['The senator']],
  ['The senator said that the cellar floor was not flooded.', 'denied', ['The senator']],
  ['The senator said that the cellar floor was flooded.', 'affirmed', ['The senator']],
  // No denial of what the clause says.
  ['The porter did not only test the alarm.', 'affirmed', []],
  // "Not" stands with the verb that governs, and is of what it governs.
  ['Wardens do not believe that the alarm was tested by staff.', 'denied', []],
  ["Wardens don't think the alarm was never tested.", 'affirmed', []],
  ['The porter flooded the cellar floor without a key.', 'affirmed', []],
];

test.each(DENIALS)('%s is %s', (text, polarity, speakers) => {
  expect(statements(text).map((claim) => [claim.polarity, claim.speakers.map((speaker) => speaker.text)])).toEqual([[polarity, speakers]]);
});

test.each<[string, string | undefined]>([
  ['The cellar floor was reportedly flooded by the porter.', 'reportedly'],
  ['The boiler was allegedly never serviced.', 'allegedly'],
  ['The boiler was never serviced.', undefined],
  // Who is meant is hedged, and not what was done.
  ['The suspected thief opened the cellar floor.', undefined],
])('the hedge of %s', (text, hedge) => {
  expect(statements(text).map((claim) => claim.hedge?.text)).toEqual([hedge]);
});

test.each<[string, string]>([
  ['The cellar floor was not flooded.', PAST_SENTENCE],
  ['Police said the cellar floor was not flooded.', PAST_SENTENCE],
  ['The cellar floor was not flooded, police said.', PAST_SENTENCE],
  ['The harbour has not reopened.', PRESENT_SENTENCE],
  ['Talks have not begun in the harbour.', PRESENT_SENTENCE],
  ['The blaze is not under control of the brigade.', PRESENT_SENTENCE],
  // Something of time or condition cut off.
  ['The cellar floor was not flooded when the porter left.', CLAUSE],
  ['In the older mill, the cellar floor was not flooded.', CLAUSE],
  ['Because it rained, the cellar floor was not flooded.', CLAUSE],
  // Of somebody whom only the text around it tells, or of some of many.
  ['She was not wearing a seat belt.', CLAUSE],
  ['The porter did not find her keys.', CLAUSE],
  ['The driver was not wearing seat belts.', CLAUSE],
  ['Some of the tenants were not insured.', CLAUSE],
  ['Tenants were not warned of the flood.', CLAUSE],
  ['Many lamps were not working.', CLAUSE],
  // Of another time than the sentence itself tells.
  ['The cellar floor had not been flooded.', CLAUSE],
  ['The cellar floor would not lock.', CLAUSE],
  ['Arson by the owner was not ruled out.', CLAUSE],
])('%s: %s', (text, rule) => {
  expect(statements(text)[0]?.rule).toBe(rule);
});

test.each<[string, number]>([
  ['Police said the road was closed by rocks.', 1],
  ['The senator denied that the road was closed by rocks.', 0],
  ['Few residents say the road was closed by rocks.', 0],
])('a way is open or closed as it is plainly told: %s', (text, count) => {
  expect(read('description', text).filter(({ attribute }) => attribute === OPEN_OR_CLOSED)).toHaveLength(count);
});
