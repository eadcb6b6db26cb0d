import { describe, expect, it } from 'vitest';
import { gapBetween, ofOtherDays, timeOf } from '../../src/judge/clock.js';
import { instantOf, minutesBetween } from '../../src/judge/compare/instant.js';
import type { Report } from '../../src/model/index.js';
import { claimOf } from './notation.js';

describe('instantOf', () => {
  it.each([
    ['1970-01-02', { local: 1440, timed: false }],
    ['1970-01', { local: 0, timed: false }],
    ['1970-01-01T01:30', { local: 90, timed: true }],
    ['1970-01-01T01:30:59.999Z', { local: 90, offset: 0, timed: true }],
    ['1970-01-01T01:30:00+05:30', { local: 90, offset: 330, timed: true }],
    ['1970-01-01T01:30:00-0230', { local: 90, offset: -150, timed: true }],
    ['soon', undefined],
    ['1970-1-1', undefined],
    ['', undefined],
  ])('%s', (iso, expected) => {
    expect(instantOf(iso)).toEqual(expected);
  });
});

const between = (a: string, b: string): number => {
  const [left, right] = [instantOf(a), instantOf(b)];
  return left && right ? minutesBetween(left, right) : Number.NaN;
};

describe('minutesBetween', () => {
  it.each([
    ['2024-05-14T03:47:00-05:00', '2024-05-14T08:47:00Z', 0],
    ['2024-05-14T03:47:00-05:00', '2024-05-14T08:47:00', 300],
    ['2024-05-14T03:47:00', '2024-05-14T03:57:00', 10],
  ])('%s, %s: %d', (a, b, expected) => {
    expect(between(a, b)).toBe(expected);
  });
});

describe('gapBetween', () => {
  it.each([
    ['2024-05-14T10:00Z', '2024-05-14T11:00Z', 'clearly later'],
    ['2024-05-14T10:00Z', '2024-05-14T10:59Z', 'later'],
    ['2024-05-14T10:00Z', '2024-05-14T10:00Z', 'same time'],
    ['2024-05-14T10:00Z', '2024-05-14T12:00+02:00', 'same time'],
    ['2024-05-14T10:00Z', '2024-05-14T09:59Z', 'earlier'],
    ['2024-05-14', '2024-05-15', 'clearly later'],
    ['2024-05-14', '2024-05-14', 'same time'],
    ['2024-05-14', '2024-05-14T23:00Z', 'same time'],
    ['2024-05-14T23:00Z', '2024-05-15', 'clearly later'],
    ['2024-05-14', '2024-05-13', 'earlier'],
    ['2024-05-14', '', 'unknown'],
    ['', '2024-05-14', 'unknown'],
  ])('%s → %s: %s', (a, b, expected) => {
    expect(gapBetween(instantOf(a), instantOf(b))).toBe(expected);
  });
});

describe('ofOtherDays', () => {
  it.each([
    ['2024-05-14T23:30Z', '2024-05-15T00:30Z', true],
    ['2024-05-14T00:30Z', '2024-05-14T23:30Z', false],
    ['2024-05-14', '2024-05-15', true],
    ['2024-05-14', '', false],
    ['', '2024-05-14', false],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(ofOtherDays(instantOf(a), instantOf(b))).toBe(expected);
  });
});

describe('timeOf', () => {
  const { claim } = claimOf('25 in A');
  const report: Report = { id: 'A', publisher: 'A', publishedAt: '2024-05-14T20:00:00-05:00', text: '' };
  const asOf = (at: string) => ({ ...claim, asOf: { at } });
  it('takes what the text gives before the hour of publication', () => {
    expect(timeOf(claim, report)).toEqual(instantOf('2024-05-14T20:00:00-05:00'));
    expect(timeOf(asOf('2024-05-14T06:00:00Z'), report)).toEqual(instantOf('2024-05-14T06:00:00Z'));
    expect(timeOf(asOf('2024-05-13'), report)).toEqual(instantOf('2024-05-13'));
  });
  it('reads a clock without a zone in the zone of the report', () => {
    expect(timeOf(asOf('2024-05-14T06:00:00'), report)).toEqual(instantOf('2024-05-14T06:00:00-05:00'));
    expect(timeOf(asOf('2024-05-14T06:00:00'), { id: 'A', publisher: 'A', text: '' })).toEqual(instantOf('2024-05-14T06:00:00'));
  });
  it('takes no later time than that of the publication', () => {
    expect(timeOf(asOf('2024-05-31'), report)).toEqual(instantOf('2024-05-14T20:00:00-05:00'));
    expect(timeOf(asOf('2024-05-14T23:00:00-05:00'), report)).toEqual(instantOf('2024-05-14T20:00:00-05:00'));
    expect(timeOf(asOf('2024-05-14'), report)).toEqual(instantOf('2024-05-14'));
  });
  it('falls back on the publication where the text gives no date that is one', () => {
    expect(timeOf(asOf('later'), report)).toEqual(instantOf('2024-05-14T20:00:00-05:00'));
  });
  it('knows no time of an undated report', () => {
    expect(timeOf(claim, { id: 'A', publisher: 'A', text: '' })).toBeUndefined();
    expect(timeOf(claim, undefined)).toBeUndefined();
  });
});
