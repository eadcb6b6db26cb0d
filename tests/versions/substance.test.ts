/** Whole versions, as editors leave them: what must be told, and what must not. */
import { expect, test } from 'vitest';
import { changesOf, type Report } from '../../src/index.js';

const version = (text: string): Report => ({ id: 'x', publisher: 'The Wire', publishedAt: '2024-03-02T18:00:00Z', text });
const told = (before: string, after: string): readonly string[] => changesOf(version(before), version(after)).map(({ message }) => message);

/** Each: the two versions, and words that a message must have. */
test.each<[string, string, ...(readonly string[])]>([
  ['The bill passed by 62 to 55 on Tuesday.', 'The bill passed by 64 to 53 on Tuesday.', '64'],
  ['The ferry sank off Lugo. The coastguard blamed high winds.', 'The ferry sank off Lugo. Police blamed a fire.', 'high winds', 'fire'],
  [
    'The ferry sank off Lugo. The coastguard blamed high winds.',
    'The ferry sank off Lugo. The coastguard blamed a fire in the engine room.',
    'high winds',
    'fire',
  ],
  ['A blast at a depot in Kodra killed nine people.', 'A blast at a depot in Kodra injured nine people.', 'killed', 'injured'],
  ['A blast at a depot in Kodra killed nine soldiers.', 'A blast at a depot in Kodra killed nine civilians.', 'soldiers', 'civilians'],
  ['A quake of magnitude 6.1 shook Lugo on Monday.', 'A quake of magnitude 5.8 shook Lugo on Monday.', '5.8'],
  ['The strike in Kodra was carried out by the army.', 'The strike in Kodra was carried out by rebels.', 'army', 'rebels'],
  ['“We will rebuild the bridge,” the mayor said.', '“We will close the bridge,” the mayor said.', 'close'],
  ['Three suspects were arrested after the robbery in Arles.', 'Three suspects were released after the robbery in Arles.', 'Three suspects'],
  ['The flood in Arles displaced 900 people. A dam had burst.', 'The flood in Arles displaced 900 people.', 'dam'],
  ['The storm cut power to 4,000 homes in Lugo.', 'The storm cut power to 4,000 homes in Vigo.', 'Vigo'],
  ['Inflation rose to 3.2 per cent in May.', 'Inflation rose to 3.4 per cent in May.', '3.4'],
  ['The court sentenced him to six years in prison.', 'The court sentenced him to eight years in prison.', 'eight'],
  ['A fire at a mill in Gdansk killed between four and six people.', 'A fire at a mill in Gdansk killed between five and nine people.', 'five'],
  ['The blast was caused by a gas leak, officials said.', 'The blast was caused by a bomb, officials said.', 'bomb'],
  ['Militants claimed responsibility for the attack in Kodra.', 'No group has claimed responsibility for the attack in Kodra.', 'ilitants'],
  ['The talks collapsed.', 'The talks resumed.', 'collapsed', 'resumed'],
  ['The coastguard blamed high winds.', 'Police blamed a fire.', 'high winds', 'fire'],
  ['Shares fell 4% after the announcement.', 'Shares rose 4% after the announcement.', 'fell 4% is now Shares rose 4%'],
  ['Jan Roe was charged with murder in Arles on Friday.', 'Jan Roe was charged with manslaughter in Arles on Friday.', 'manslaughter'],
  ['Officials said the dam was safe.', 'Officials said the dam was at risk of collapse.', 'safe', 'at risk'],
])('%j, %j', (before, after, ...words) => {
  const all = told(before, after).join('\n');
  for (const word of words) expect(all).toContain(word);
  expect(all).not.toBe('');
});

test.each<[string, string]>([
  ['The ferry sank off Lugo. The coastguard blamed high winds.', 'The ferry sank off Lugo. The coastguard blamed strong winds.'],
  ['The bill passed by 62 to 55 on Tuesday.', 'On Tuesday, the bill was passed by 62 votes to 55.'],
  ['A blast at a depot in Kodra killed nine people.', 'Nine people were killed in a blast at a depot in Kodra.'],
  ['A blast at a depot in Kodra killed nine people.', 'A blast at a depot in Kodra has left nine people dead.'],
  ['A quake of magnitude 6.1 shook Lugo on Monday.', 'A magnitude 6.1 earthquake shook Lugo on Monday.'],
  ['The strike in Kodra was carried out by the army.', 'The army carried out the strike in Kodra.'],
  ['“We will rebuild the bridge,” the mayor said.', 'The mayor said: “We will rebuild the bridge.”'],
  ['Three suspects were arrested after the robbery in Arles.', 'Police arrested three suspects after the robbery in Arles.'],
  ['The flood in Arles displaced 900 people.', 'In Arles, 900 people were displaced by the flood.'],
  ['The storm cut power to 4,000 homes in Lugo.', 'The storm cut power to four thousand homes in Lugo.'],
  ['Inflation rose to 3.2 per cent in May.', 'Inflation rose to 3.2% in May.'],
  ['The court sentenced him to six years in prison.', 'He was sentenced to six years in prison by the court.'],
  ['A fire at a mill in Gdansk killed between four and six people.', 'A fire at a mill in Gdansk killed four to six people.'],
  ['The blast was caused by a gas leak, officials said.', 'Officials said that a gas leak caused the blast.'],
  ['A fire at a mill in Gdansk killed four people, police said.', 'A fire at a Gdansk mill killed four people, according to police.'],
  ['Police blamed a faulty heater for the fire in Lugo.', 'Police blamed a defective heater for the fire in Lugo.'],
  ['Voters backed the plan by 52 per cent to 48 per cent.', 'Voters backed the plan by 52% to 48%.'],
  ['Officials are investigating the cause of the crash.', 'The cause of the crash is being investigated by officials.'],
])('silent: %j, %j', (before, after) => {
  expect(told(before, after)).toEqual([]);
});
