import { describe, expect, test } from 'vitest';
import { isDateOrInstant } from '../../src/read/time.js';

describe('a date or an instant', () => {
  test.each([
    '2019-12-30',
    '2024-02-29',
    '2000-02-29',
    '0001-01-01',
    '2019-12-30T06:00Z',
    '2019-12-30T06:00:00Z',
    '2019-12-30T23:59:59.123456789Z',
    '2019-12-30T00:00:00+14:00',
    '2019-12-30T00:00:00-12:00',
    '2019-12-30T09:30:00+05:45',
  ])('%s', (text) => {
    expect(isDateOrInstant(text)).toBe(true);
  });
});

describe('none', () => {
  test.each([
    ['', 'nothing'],
    ['2019', 'a year'],
    ['2019-12', 'a month'],
    ['2019-1-1', 'short numbers'],
    ['2019-02-29', 'a day that the year does not have'],
    ['1900-02-29', 'a century is no leap year'],
    ['2019-04-31', 'a day that the month does not have'],
    ['2019-00-10', 'month 0'],
    ['2019-13-10', 'month 13'],
    ['2019-12-00', 'day 0'],
    ['0000-01-01', 'year 0'],
    ['30.12.2019', 'another order'],
    ['12/30/2019', 'slashes'],
    ['2019-12-30 06:00:00Z', 'a space'],
    ['2019-12-30t06:00:00z', 'lower case'],
    ['2019-12-30T06:00:00', 'no offset: whose six o’clock?'],
    ['2019-12-30T06Z', 'no minutes'],
    ['2019-12-30T24:00:00Z', 'hour 24'],
    ['2019-12-30T06:60:00Z', 'minute 60'],
    ['2019-12-30T06:00:60Z', 'second 60'],
    ['2019-12-30T06:00:00+0300', 'an offset without its colon'],
    ['2019-12-30T06:00:00+14:01', 'an offset that no zone has'],
    ['2019-12-30T06:00:00-12:30', 'an offset that no zone has'],
    ['2019-12-30T06:00:00+03:60', 'minute 60 of an offset'],
    ['2019-12-30T', 'no time'],
    ['2019-12-30T06:00:00Z ', 'a space behind'],
    ['2019-12-30\n', 'a line break behind'],
    ['20191230T060000Z', 'the basic form'],
    ['Mon, 30 Dec 2019 06:00:00 GMT', 'an RFC 2822 date'],
    ['2019-12-3٠', 'digits of another script'],
  ])('%j: %s', (text) => {
    expect(isDateOrInstant(text)).toBe(false);
  });
});
