import { describe, expect, it } from 'vitest';
import { leavesHalfOpen } from '../../src/lexicon/half-days.js';

describe('the half of the day', () => {
  it.each(['3:10', '4.25', 'twenty past four', 'quarter past one', 'about 11:30', 'half seven on Friday'])('is left open: %s', (words) =>
    expect(leavesHalfOpen(words)).toBe(true),
  );
  it.each(['3:10 p.m.', '3am', '03:10', '15.10', '1510', '3:10 hrs', '10:30 GMT', '4 in the morning', 'noon', 'late on Friday', '18h30'])(
    'is told: %s',
    (words) => expect(leavesHalfOpen(words)).toBe(false),
  );
});
