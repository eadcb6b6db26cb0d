import { describe, expect, test } from 'vitest';
import { domains } from '../../../src/domains/index.js';
import { claimsOf } from '../../../src/extract/index.js';

/** The figures of a text as "attribute figure unit", those read by the rule marked. */
const figures = (text: string): readonly string[] =>
  claimsOf({ id: 'r', publisher: 'P', publishedAt: '2024-03-05', text }, domains).flatMap(({ kind, attribute, value, rule }) =>
    kind === 'quantity' ? [`${attribute} ${value.figure} ${value.unit}`.trim() + (rule === 'another counts the same' ? ' *' : '')] : [],
  );

describe('another counts the same', () => {
  test.each([
    ['About 900 people marched, police say. The organisers say 4,000.', ['crowd 900 people', 'crowd 4000 *']],
    [
      'The blaze burned 210 hectares in two parishes; the satellite service makes it 260.',
      ['area burned 210 ha', 'parishes 2 parishes', 'area burned 260 ha *'],
    ],
    ['The collapse killed 12 people. It happened at dawn. A surgeon put the number at 15.', ['killed 12 people', 'killed 15 *']],
    ['The firm speaks of 300 wagons; the inspectors say 340, of which most were full.', ['wagons 300 wagons', 'wagons 340 *']],
    ['Deaths hit 19, opposition says 31', ['killed 19', 'killed 31 *']],
    ['The paper has listed 26 deaths. The prefect stands by 16.', ['killed 26 deaths', 'killed 16 *']],
    ['Some 300 marched, by the police count. The paper prints a union figure of 700.', ['crowd 300', 'crowd 700 *']],
    ['Thieves took three vans on Monday, said the mayor. The depot manager told us that there were four.', ['vans 3 vans', 'vans 4 *']],
    ['The gale felled 12 pylons, said villagers. The grid company says it was nine.', ['pylons 12 pylons', 'pylons 9 *']],
    ['In Tarn 800 people marched according to the police, 2,500 according to the union.', ['crowd 800 people', 'crowd 2500 *']],
    ['Some 900 people marched, police say. A professor counted as well and comes to 1,240.', ['crowd 900 people', 'crowd 1240 *']],
    ['Correction: we wrote that 17 buses were burnt. The figure is seven.', ['buses 17 buses', 'buses 7 *']],
  ])('%s', (text, expected) => {
    for (const figure of expected) expect(figures(text)).toContain(figure);
  });
});

describe('nothing tells what is counted', () => {
  test.each([
    ['of two kinds that come as near', 'The blast killed 25 people and injured 51. The ministry says 40.', 'figure 40'],
    ['of a size that no count of the same has', 'The blast killed 25 people. The ministry says 4,000.', 'figure 4000'],
    ['after a figure of another sort', 'The blast killed 25 people. The boy was 17, they said. Police said 16.', 'figure 16'],
    ['where nobody gives it', 'The blast killed 25 people. Then came 30.', 'figure 30'],
    ['where it is what somebody hands over', 'The blast killed 25 people. The charity gave 40.', 'figure 40'],
    ['where it is of another event', 'The raid killed 25 people. Officials said an April strike tallied 19.', 'figure 19'],
    ['where it is of another time', 'The raid killed 25 people. In March the ministry listed 31.', 'figure 31'],
    ['where it is a total of something', 'The blast killed 25 people. The dealer sold a total of 30.', 'figure 30'],
    ['where somebody is held to it', 'The blast killed 25 people. The visitors were held to 12.', 'figure 12'],
    ['where nobody is its subject', 'The blast killed 25 people. There were reported 31.', 'figure 31'],
    ['where nobody says that it is so', 'The blast killed 25 people. When it reopened, there were 31.', 'figure 31'],
    ['where it is the beginning of a word', 'Nine guards were hurt. His uncle says 4 y/o shot by stray bullet.', 'figure 4'],
    ['where it comes on top', 'The barge sank with 14 crates. To these are to be added those sent north, four according to the port.', 'figure 4'],
    ['where there are more', 'The blast killed 25 people. In addition, the ministry says 30.', 'figure 30'],
    ['with nothing before it', 'The ministry says 40.', 'figure 40'],
  ])('%s: %s', (_, text, expected) => {
    expect(figures(text)).toContain(expected);
    expect(figures(text).some((figure) => figure.endsWith('*'))).toBe(false);
  });
});

describe('who counts it anew', () => {
  /** The speakers of the figure that another gives. */
  const speakers = (text: string): readonly string[] =>
    claimsOf({ id: 'r', publisher: 'P', publishedAt: '2024-03-05', text }, domains)
      .filter(({ rule }) => rule === 'another counts the same')
      .flatMap((claim) => claim.speakers.map((speaker) => speaker.text));
  test.each([
    ['The blaze burned 210 hectares in two parishes; the satellite service makes it 260.', ['the satellite service']],
    ['The paper has listed 26 deaths. The prefect stands by 16.', ['The prefect']],
    ['Only 18 officers were sent to the square. The police chief, who had spoken of 60, was suspended.', ['The police chief']],
    ['About 900 people marched, police say. The organisers say 4,000.', ['The organisers']],
    ['The paper has listed 26 deaths. He stands by 16.', []],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

test.each([
  ['In Tarn 800 people marched according to the police, 2,500 according to the union.', ['800: the police', '2500: the union']],
  ['In Tarn 800 people marched, the police and the union said. A professor says 2,500.', ['800: the police and the union', '2500: A professor']],
])('who counts it anew does not give the other figure as well: %s', (text, expected) => {
  const told = claimsOf({ id: 'r', publisher: 'P', publishedAt: '2024-03-05', text }, domains).flatMap(({ kind, attribute, value, speakers }) =>
    kind === 'quantity' && attribute === 'crowd' ? [`${value.figure}: ${speakers.map((speaker) => speaker.text).join(', ')}`] : [],
  );
  expect(told).toEqual(expected);
});
