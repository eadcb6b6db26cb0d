/** What texts say of a figure or a day that has taken the place of another: an update, from the former to the new one, and no conflict. */
import { describe, expect, test } from 'vitest';
import { reconcile } from '../src/index.js';
import type { Claim } from '../src/index.js';

const valueOf = ({ value }: Claim): string | undefined => ('figure' in value ? String(value.figure) : 'start' in value ? value.start : undefined);

/** "former < new" for each update that one report tells. */
const updatesIn = (...texts: readonly string[]): readonly string[] => {
  const reports = texts.map((text, at) => ({ id: `r${at}`, publisher: `Paper ${at}`, publishedAt: `2026-03-10T18:0${at}:00Z`, text }));
  return reconcile(reports).findings.flatMap(({ claims, relations }) => {
    const byId = new Map(claims.map((claim) => [claim.id, claim]));
    return relations.flatMap(({ kind, from, to }) => (kind === 'updates' ? [`${valueOf(byId.get(to)!)} < ${valueOf(byId.get(from)!)}`] : []));
  });
};
const verdictsOf = (text: string): readonly string[] =>
  reconcile([{ id: 'r', publisher: 'P', publishedAt: '2026-03-10T18:00:00Z', text }]).findings.map(({ verdict }) => verdict);

const RIVERS = 'Rivers burst their banks near Torvik on Sunday. ';

describe('a figure that was told before', () => {
  test.each([
    'The council said 120 homes were flooded, not the 150 it gave on Monday.',
    'The council lowered its estimate of flooded homes to 120 from 150.',
    'The council, which on Monday spoke of 150 flooded homes, now says 120.',
    'The number of flooded homes, first put at 150, is 120, the council said.',
    'The council corrected the number of flooded homes to 120; it had given 150.',
    'Some 120 homes were flooded, fewer than the 150 reported on Monday.',
    'Some 120 homes were flooded, well below the 150 first feared.',
    'The council withdrew its figure of 150 flooded homes and said there were 120.',
    'The council said 120 homes were flooded; on Monday it had reported 150.',
    "The council says 120 homes were flooded (150 in Monday's bulletin).",
    'The count of flooded homes came down to 120 after some were counted twice; it had stood at 150.',
    'A recount brought the number of flooded homes down to 120 from 150.',
    'The council admitted that its figure of 150 flooded homes was too high and that the true number was 120.',
    'The council said its earlier number, 150 flooded homes, was a mistake; the true count is 120.',
    'The council originally reported 150 flooded homes, later amending that to 120.',
    'The figure of 150 flooded homes, which the council gave on Monday, has been replaced by 120.',
    'By Tuesday the number of flooded homes had been scaled back to 120 from 150.',
    'After a survey the council trimmed the number of flooded homes to 120, having first said 150.',
    'The council no longer says that 150 homes were flooded; it says 120.',
  ])('%s', (text) => expect(updatesIn(RIVERS + text)).toContain('150 < 120'));

  test.each([
    ['The damage, first put at 150 million euros, is 120 million euros, the council said.', '150000000 < 120000000'],
    ['The company said profit would be 120 million euros, not the 150 million it forecast on Monday.', '150000000 < 120000000'],
    ['The survey first gave a magnitude of 6.5 and later put it at 6.2.', '6.5 < 6.2'],
    ['The bank sees its policy rate at 3.75% (prev. 4.25%) at the end of the year.', '4.25 < 3.75'],
    ['The toll of the storm stands at 25 (was 19).', '19 < 25'],
    ['The fire has burned 1,200 hectares; the service had said 1,500 hectares.', '1500 < 1200'],
  ])('%s', (text, update) => expect(updatesIn(text)).toContain(update));
});

describe('a day that was set before', () => {
  test.each([
    'The match, first set for 14 March, will be played on 21 March.',
    'The match was moved from 14 March to 21 March.',
    'The match has been put back to 21 March from 14 March.',
    'The match will be played on 21 March, a week later than planned; it had been due on 14 March.',
    'The vote, originally scheduled for 14 March, has been postponed until 21 March.',
    'The vote will be held on 21 March instead of 14 March.',
    'The court delayed the hearing from 14 March to 21 March.',
    'The bridge, which was to open on 14 March, will open on 21 March.',
    'The launch slipped from 14 March to 21 March.',
    'The strike, due to start on 14 March, will now start on 21 March.',
    'The strike was called for 14 March but will begin on 21 March.',
    'The inquest was adjourned from 14 March to 21 March.',
  ])('%s', (text) => expect(updatesIn(text)).toContain('2026-03-14 < 2026-03-21'));

  test('as another report knew it', () =>
    expect(updatesIn('The match in Torvik will be played on 14 March.', 'The match in Torvik, first set for 14 March, will be played on 21 March.')).toContain(
      '2026-03-14 < 2026-03-21',
    ));
});

describe('a day held against the one on which it was to be', () => {
  test('takes the place of one to come', () =>
    expect(updatesIn('The Torvik tunnel opens on 12 March.', 'The Torvik tunnel will open on 14 March, two days later than planned.')).toContain(
      '2026-03-12 < 2026-03-14',
    ));
  test.each(['a month behind schedule', 'ahead of schedule', 'later than planned'])('and of none that was over when it was told: %s', (words) =>
    expect(updatesIn('The Torvik tunnel was opened by the king on 8 March.', `The Torvik tunnel was opened by the king on 9 March, ${words}.`)).toEqual([]),
  );
});

test('a live blog that gives the newest entry first', () => {
  const blog =
    '18:05 At least 31 people have died in the quake near Torvik, the mayor says.\n\n09:50 The death toll of the quake has risen to nine, police say.';
  const updates = updatesIn(blog);
  expect(updates).not.toContain('31 < 9');
  expect(updates).toContain('9 < 31');
});

describe('nothing has taken the place of anything', () => {
  test.each([
    'The minister announced on 14 March that the vote will be held on 21 March.',
    'The union called on 14 March for talks, which will now start on 21 March.',
    'The shop, set to open on 14 March, will employ 20 people by 21 March.',
    'The fair will run from 14 March to 21 March.',
    'The talks, which began on 14 March, will end on 21 March.',
    'The council said that its total of 150 homes included 120 homes with cellars.',
    'A total of 150 windows have been replaced, 120 windows of them in the school.',
    'The mayor first spoke to 150 families, then to 120 families more.',
    // whoever else doubts a figure leaves it standing
    "The army's count of 150 flooded homes was too high, the rebels said.",
  ])('%s', (text) => expect(verdictsOf(RIVERS + text)).not.toContain('update'));
});
