import { describe, expect, test } from 'vitest';
import { sharedTexts } from '../../src/align/carried.js';
import type { Report } from '../../src/model/index.js';

const report = (id: string, text: string, syndicatedFrom?: string): Report => ({
  id,
  publisher: `Paper ${id}`,
  text,
  ...(syndicatedFrom ? { syndicatedFrom } : {}),
});

const story = (topic: string): string =>
  Array.from(
    { length: 40 },
    (_, i) => `In paragraph ${i} the ${topic} of day ${i * 7} was told by witness number ${i * 3} who stood at gate ${i * 11} of the old harbour`,
  ).join('. ');

describe('reports that carry one text', () => {
  test('a copy with another headline', () => {
    expect(sharedTexts([report('a', story('fire')), report('b', `Another headline\n\n${story('fire')}`)])).toEqual([
      { reports: ['a', 'b'], because: 'Paper a and Paper b carry one text' },
    ]);
  });

  test('two texts of their own', () => {
    expect(
      sharedTexts([
        report('a', story('fire')),
        report('b', 'Nine people died when a ferry went down off the northern coast on Sunday, the harbour master said.'),
      ]),
    ).toEqual([]);
  });

  test('a report marked as syndicated from a publisher in the set', () => {
    expect(sharedTexts([report('a', 'One text.'), report('b', 'Quite another.', 'paper A')])).toEqual([
      { reports: ['a', 'b'], because: 'Paper b carries the text of paper A' },
    ]);
  });

  test('syndicated from a publisher who is not in the set', () => {
    expect(sharedTexts([report('a', 'One text.'), report('b', 'Quite another.', 'Some Wire')])).toEqual([]);
  });
});
