import { expect, test } from 'vitest';
import { placed } from '../../../../src/render/html/credits/place.js';
import type { Credits } from '../../../../src/survey/credits.js';

/** One outlet that quotes so many speakers, the later the oftener. */
const quoting = (speakers: number): Credits => ({
  parties: [
    { key: 'outlet', role: 'outlet', names: ['The Wire'], reports: ['wire'] },
    ...Array.from({ length: speakers }, (_, i) => ({ key: `s${i}`, role: 'speaker' as const, names: [`Speaker ${i}`], reports: [] })),
  ],
  credits: Array.from({ length: speakers }, (_, i) => ({ from: 'outlet', to: `s${i}`, manner: 'quotes', claims: i + 1 })),
  origins: 1,
});

test('of many speakers those most quoted are drawn, one under the other', () => {
  const { boxes, height } = placed(quoting(30), ({ names }) => names);
  const drawn = boxes.filter(({ party }) => party.role === 'speaker');
  expect(drawn.map(({ party }) => party.key).toSorted()).toEqual(Array.from({ length: 14 }, (_, i) => `s${i + 16}`));
  for (const [i, box] of drawn.entries()) expect(box.y).toBeGreaterThanOrEqual(i === 0 ? 0 : drawn[i - 1]!.y + drawn[i - 1]!.height);
  expect(drawn.at(-1)!.y + drawn.at(-1)!.height).toBeLessThanOrEqual(height);
});

test('who credits nobody, and is credited by nobody, is not drawn', () => {
  const { parties, ...rest } = quoting(1);
  const { boxes } = placed({ ...rest, parties: [...parties, { key: 'silent', role: 'outlet', names: ['Silent'], reports: ['silent'] }] }, ({ names }) => names);
  expect(boxes.map(({ party }) => party.key)).toEqual(['outlet', 's0']);
});
