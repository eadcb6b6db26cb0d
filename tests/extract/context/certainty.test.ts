import { describe, expect, test } from 'vitest';
import { read } from '../read.js';

/** The hedge of the first figure or blame that a text gives. */
const hedge = (text: string): string | undefined =>
  [...read('quantity', text).filter(({ attribute }) => attribute === 'killed'), ...read('responsibility', text)][0]?.hedge?.text;

describe('words that take back some of what is said', () => {
  test.each<[string, string]>([
    ['The blast may have killed nine people.', 'may'],
    ['Nine people are feared dead.', 'feared'],
    ['Nine people were still missing and feared dead.', 'feared'],
    ['The crash reportedly killed nine people.', 'reportedly'],
    ['Preliminary figures show nine people were killed.', 'Preliminary'],
    ['The blast was likely caused by a gas leak.', 'likely'],
    ['The fire appears to have been caused by a short circuit.', 'appears'],
    ['It is unclear whether nine people were killed in the fire.', 'whether'],
    ['Police want to know if it is true that nine people were killed.', 'if'],
    ['The ministry was unable to confirm reports that nine people were killed.', 'confirm'],
    ['Rumours that nine people had died spread through the camp.', 'Rumours'],
    ['Detectives suspect that he killed nine people.', 'suspect'],
    ['Officials fear that nine people drowned.', 'fear'],
    ['Aid groups fear nine people have died.', 'fear'],
    ['The mayor fears the flood killed nine people.', 'fears'],
    ['Early reports say nine people were killed.', 'Early'],
    ['First reports from the valley suggest nine people were killed.', 'First'],
    ['Unconfirmed posts said nine people were killed.', 'Unconfirmed'],
    ['Nine people may have been killed.', 'may'],
    ['About nine people might have drowned.', 'might'],
    ['There were rumours that nine people had died.', 'rumours'],
    ['Sabotage has not been ruled out after the derailment.', 'not been ruled out'],
  ])('%s', (text, expected) => {
    expect(hedge(text)).toBe(expected);
  });

  test.each([
    'Nine people were killed on 4 May.',
    'The first report came when nine people were killed.',
    'Early on Monday a fire killed nine people.',
    'The fire apparently began upstairs, although nine people were killed on the stairs.',
    'In May nine people were killed in a crash.',
    'Nine people were killed and two are feared hurt.',
    'The suspected bomber killed nine people.',
    'The gunman, believed to be 24, killed nine people.',
    'He appeared in court after nine people were killed.',
    'The suspect killed nine people.',
    'The suspects killed nine people.',
    'Fear gripped the town, and nine people were killed.',
    'Speculation grew after nine people were killed.',
    'Police have not verified how nine people were killed.',
    'Police are investigating whether the man who killed nine people acted alone.',
    'Residents ask whether the state cares when nine people are killed.',
    'Asked whether he was sorry, the man who killed nine people said no.',
    'If convicted, the man who killed nine people faces life in prison.',
    'Doctors confirmed that nine people had died.',
    'Nobody has claimed it, and police confirmed that nine people had died.',
    'It may rain; nine people were killed.',
  ])('no hedge of it: %s', (text) => {
    expect(hedge(text)).toBeUndefined();
  });
});

describe('what is denied', () => {
  const polarities = (text: string): readonly string[] => read('actor', text).map(({ polarity }) => polarity);

  test.each(['Oria denied a drone strike on the bridge.', 'There was never a drone strike on the bridge.'])('%s', (text) => {
    expect(polarities(text)).toContain('denied');
  });

  test.each([
    'Oria did not comment on the drone strike on the bridge.',
    'Oria has not yet commented on the drone strike on the bridge.',
    "Officials didn't mention a drone strike on the bridge.",
    "It wasn't clear why gunmen stormed a college.",
  ])('silence denies nothing: %s', (text) => {
    expect(polarities(text).length).toBeGreaterThan(0);
    expect(polarities(text)).not.toContain('denied');
  });
});

describe('what a negation before a figure is of', () => {
  const polarity = (text: string): string | undefined => read('quantity', text).find(({ attribute }) => attribute === 'killed')?.polarity;

  test.each([
    'The army did not kill three men.',
    'He denied that he had killed two men.',
    'Reports that two men had been killed were false.',
    'The claim that two men died is baseless, police said.',
    'Police doubt that two men were killed.',
  ])('of the figure: %s', (text) => {
    expect(polarity(text)).toBe('denied');
  });

  test.each([
    'He pleaded not guilty to murdering three people.',
    'Reports that two men had been killed were late.',
    'There is no doubt that two men were killed.',
    'Two men were killed, and the alarm was false.',
    'They did not know the woman killed in the house.',
    'It hurts not only the boy who was killed.',
    'Four men were killed, not five as first reported.',
  ])('of something else: %s', (text) => {
    expect(polarity(text)).toBe('affirmed');
  });
});

test('a door that was reportedly locked', () => {
  const stood = (text: string) => read('description', text).find(({ attribute }) => attribute === 'how it stood')?.certainty;
  expect(stood('The fire killed nine. The rear door was reportedly locked.')).toBe('hedged');
  expect(stood('The fire killed nine. The rear door was locked.')).toBe('stated');
});
