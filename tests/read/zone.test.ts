import { expect, test } from 'vitest';
import { isTimeZone } from '../../src/read/zone.js';

test.each(['Asia/Baghdad', 'America/Argentina/Ushuaia', 'UTC', 'Etc/GMT+5', 'US/Eastern'])('%s is a time zone', (name) => {
  expect(isTimeZone(name)).toBe(true);
});

test.each(['', 'Baghdad', 'Mars/Olympus', '+03:00', '-0500', 'Asia', 'Asia/', 'Europe/Berlin ', 'Europe\u0000/Berlin', `${'A/'.repeat(50)}B`])(
  '%j is none',
  (name) => {
    expect(isTimeZone(name)).toBe(false);
  },
);
