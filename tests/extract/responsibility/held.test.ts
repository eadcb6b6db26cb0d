import { describe, expect, test } from 'vitest';
import { read } from '../read.js';

const told = (text: string): readonly string[] => read('responsibility', text).map(({ attribute, value }) => `${attribute} ${value.stance} ${value.words}`);

describe('who is held to have done it', () => {
  test.each<[string, string]>([
    ['A family was shot on Monday. Karl Weber, 34, is believed to have killed them.', 'responsible blames Karl Weber'],
    ['Two men were stabbed. Police said Karl Weber is thought to have attacked both.', 'responsible blames Karl Weber'],
    ['Two men were shot. Karl Weber was alleged to have been behind the attack.', 'responsible blames Karl Weber'],
    ['Two men were shot. Karl Weber is believed to have carried out the attack.', 'responsible blames Karl Weber'],
    ['Two men were shot. Karl Weber is believed to have opened fire.', 'responsible blames Karl Weber'],
    ['Two men were shot. Karl Weber, 34, who is believed to have fatally shot them, fled.', 'responsible blames Karl Weber'],
    ['Two men were shot. In 2011 Karl Weber was believed to have shot a third.', 'responsible blames Karl Weber'],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  test.each([
    'Two men were shot. Karl Weber is believed to have been killed.',
    'Two men were shot. Karl Weber is not believed to have shot them.',
    'Two men were shot. Was Karl Weber believed to have shot them?',
    'Two men were shot. Karl Weber was once believed to have shot them.',
    'Two men were shot. If Karl Weber is believed to have shot them, he will be tried.',
    'Two men were shot. Nobody is believed to have shot them on purpose.',
    'Two men were shot. Karl Weber is believed to have left the town.',
    'Two men were shot. Karl Weber is believed to have carried a bag.',
    'Two men were shot. Karl Weber is believed to have opened a shop.',
    'Two men were shot. Karl Weber was believed to be asleep.',
    'A bridge fell on Monday. Karl Weber is believed to have planned it.',
  ])('nobody: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('what was not meant', () => {
  test.each<[string, string]>([
    ['A girl was hit on Monday. The gun accidentally discharged.', 'cause blames accident'],
    ['A man was killed on Monday. He accidentally shot himself.', 'cause blames accident'],
    ['A barn burnt down. The fire was started unintentionally.', 'cause blames accident'],
    ['A man was killed on Monday. The gun did not accidentally go off.', 'cause denies accident'],
    ['A man was killed on Monday. Police deny that the gun accidentally went off.', 'cause denies accident'],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  test.each([
    'A man was killed on Monday. Hunters learn to avoid accidentally shooting someone.',
    'A man was killed on Monday. The gun may have accidentally fired.',
    'A man was killed on Monday. He had accidentally left the door open.',
    'A man was killed on Monday. Was he shot accidentally?',
    'A man was killed on Monday. Hunters had nearly accidentally shot another.',
    'A man was killed on Monday. Police asked whether it was accidentally set.',
  ])('nothing: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
