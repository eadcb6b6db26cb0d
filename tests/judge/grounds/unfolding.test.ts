/** How the one may have come of the other with time. */
import * as grounds from '../../../src/judge/grounds/unfolding.js';
import type { Event } from '../../../src/model/index.js';
import { asked } from './pair.js';

const nowhere = { span: { start: 0, end: 0 }, text: '' };
const ended = (end: string): Event => ({
  id: 'e',
  kind: 'flood',
  label: 'flood',
  main: false,
  places: [],
  mentions: [],
  period: { start: end, end, grain: 'day', words: end },
});
const since = { setting: { when: { start: '2020-01-01', end: '2020-12-31', running: true } } };
const longOver = { event: ended('2020-12-31') };

asked('an event may still unfold', grounds.unfolds, [
  ['killed (grows): 19 in A | 25 in B', true],
  ['killed (grows): 19 in A | 25 in B', false, { fact: longOver }],
  ['killed (grows): 19 in A | 25 in B', true, { fact: longOver, undated: 'AB' }],
  // Counted until now, whenever it began.
  ['killed (grows): 19 in A | 25 in B', true, { fact: longOver, claims: { 0: since } }],
  ['killed (grows): 19 in A | 25 in B', true, { fact: longOver, claims: { 1: since } }],
  ['killed (grows): 19 in A | 25 in B', true, { fact: longOver, claims: { 0: since, 1: since } }],
  // What it is of was over.
  ['killed (grows): over 19 in A | over 25 in B', false],
]);

asked('long over when it was told', grounds.areOfLongAgo, [
  ['killed (grows): over 19 in A | over 25 in B', true],
  ['killed (grows): over 19 in A | 25 in B', false],
  ['killed (grows): 19 in A | over 25 in B', false],
  // Two months behind the end of the year, and a day more.
  ['killed (grows): over 19 in A on 2021-03-01 | over 25 in B on 2021-05-01', false],
  ['killed (grows): over 19 in A on 2021-03-02 | over 25 in B on 2021-05-01', true],
  ['killed (grows): over 19 in A | over 25 in B', false, { undated: 'A' }],
  ['killed (grows): over 19 in A | over 25 in B', false, { claims: { 0: since } }],
  // Of claims that somebody gave as one fact, what one tells is so of the other.
  ['killed (grows): given over 19 in A | 25 in B', true],
  ['killed (grows): given 19 in A | over 25 in B', true],
  ['killed (grows): given 19 in A | 25 in B', false],
]);

asked('as of an hour that the later text tells', grounds.isOfToldHours, [
  ['missing (state): 12 in A at 09:00 | hour 5 in B at 17:00', true],
  ['missing (state): 12 in A at 09:00 | 5 in B at 17:00', false],
  ['missing (state): 12 in A on 2024-02-04 | hour 5 in B at 17:00', false],
  // The day alone is no hour.
  ['missing (state): 12 in A at 09:00 | 5 in B on 2024-02-05', false, { claims: { 1: { asOf: { at: '2024-02-05', cue: nowhere } } } }],
]);

asked('two entries of a live page', grounds.areOfToldHours, [
  ['power (state): hour 31 in A at 09:15 | hour 24 in A at 13:40', true],
  ['power (state): hour 31 in A at 09:15 | 24 in B at 13:40', false],
  ['power (state): 31 in A at 09:15 | hour 24 in B at 13:40', false],
  ['power (state): 31 in A at 09:15 | 24 in B at 13:40', false],
  // What never changes is told of two things, unless somebody gave it as one.
  ['age (fixed): hour 31 in A at 09:15 | hour 24 in A at 13:40', false],
  ['age (fixed): given hour 31 in A at 09:15 | hour 24 in A at 13:40', true],
]);

asked('an hour for one alone', grounds.isOfAnHourAlone, [
  ['open or closed (fixed): hour role closed in A at 00:00 | role open in B on 2024-02-04', true],
  ['open or closed (fixed): role closed in A on 2024-02-04 | hour role open in B at 10:00', true],
  ['open or closed (fixed): hour role closed in A at 10:00 | role open in B at 10:00', false],
  ['open or closed (fixed): role closed in A at 10:00 | hour role open in B at 10:00', false],
  ['open or closed (fixed): role closed in A on 2024-02-04 | role open in B on 2024-02-04', false],
  ['open or closed (fixed): hour role closed in A at 10:00 | role open in B on 2024-02-05', false],
  // A figure of another hour is not of another day.
  ['power (state): hour 31 in A at 10:00 | 24 in B on 2024-02-04', false],
]);

asked('older since', grounds.isOlderSince, [
  // Six weeks and a half are the least, and a year has one birthday, or two where it begins before the first.
  ['age (fixed): 41 years of age in A on 2024-02-05 | 42 years of age in B on 2024-03-21', true],
  ['age (fixed): 41 years of age in A on 2024-02-05 | 42 years of age in B on 2024-03-20', false],
  ['age (fixed): 41 years of age in A on 2024-02-05 | 41 years of age in B on 2024-09-05', false],
  ['age (fixed): 41 years of age in A on 2024-02-05 | 43 years of age in B on 2025-09-05', true],
  ['age (fixed): 41 years of age in A on 2024-02-05 | 44 years of age in B on 2025-09-05', false],
  ['age (fixed): 41 years of age in A on 2024-02-05 | >=42 years of age in B on 2024-09-05', false],
  ['age (fixed): >=41 years of age in A on 2024-02-05 | 42 years of age in B on 2024-09-05', false],
  ['age (fixed): 41 years of age in A on 2024-02-05 | 42 m in B on 2024-09-05', false],
  ['age (fixed): 41 m in A on 2024-02-05 | 42 years of age in B on 2024-09-05', false],
  ['age (fixed): 41 years of age in A on 2024-02-05 | 42 years of age in B on 2024-09-05', false, { undated: 'B' }],
  ['age (fixed): 41 years of age in A on 2024-02-05 | 42 years of age in B on 2024-09-05', false, { undated: 'AB' }],
]);

asked('another office since', grounds.isOfficeSince, [
  ['title (fixed): role Captain in A on 2024-02-05 | role Major in B on 2024-03-21', true],
  ['title (fixed): role Captain in A on 2024-02-05 | role Major in B on 2024-03-20', false],
  ['fate (fixed): role missing in A on 2024-02-05 | role found in B on 2024-06-05', false],
  ['title (fixed): role Captain in A on 2024-02-05 | role Major in B on 2024-06-05', false, { undated: 'B' }],
  ['title (fixed): role Captain in A on 2024-02-05 | role Major in B on 2024-06-05', false, { undated: 'AB' }],
]);

const asOf = (at: string): object => ({ asOf: { at, cue: nowhere } });
const within = (start: string, end: string): object => ({ setting: { when: { start, end } } });

asked('the one as of later days', grounds.laterByItsOwnDay, [
  // The first of a pair is the one that held first: what is as of no point of time did so as it was published.
  ['rate (revised): 13 % in A | 11 % in B', 'first', { claims: { 0: within('2024-01-01', '2024-01-31'), 1: asOf('2024-02-01') } }],
  ['rate (revised): 13 % in A | 11 % in B', 'second', { claims: { 0: asOf('2024-02-02'), 1: asOf('2024-02-01') } }],
  ['beds (state): 13 in A | 11 in B', 'second', { claims: { 0: asOf('2024-02-01'), 1: asOf('2024-02-02') } }],
  // One day, days that lie in each other, a stretch that goes on, or no day.
  ['rate (revised): 13 % in A | 11 % in B', undefined, { claims: { 0: asOf('2024-02-01T08:00'), 1: asOf('2024-02-01T18:00') } }],
  ['rate (revised): 13 % in A | 11 % in B', undefined, { claims: { 0: within('2024-01-01', '2024-02-28'), 1: asOf('2024-02-02') } }],
  ['rate (revised): 13 % in A | 11 % in B', undefined, { claims: { 0: since, 1: asOf('2024-02-02') } }],
  ['rate (revised): 13 % in A | 11 % in B', undefined, { claims: { 1: asOf('2024-02-02') } }],
  ['rate (revised): 13 % in A | 11 % in B', undefined, { claims: { 0: asOf('2024-02-02') } }],
  ['rate (revised): 13 % in A | 11 % in B', undefined, { claims: { 0: { asOf: { at: '2024-02-01' } }, 1: asOf('2024-02-02') } }],
  // What grows, or was so once and for all; and a count that was only put right.
  ['killed (grows): 13 in A | 11 in B', undefined, { claims: { 0: asOf('2024-02-01'), 1: asOf('2024-02-02') } }],
  ['share (fixed): 13 % in A | 11 % in B', undefined, { claims: { 0: asOf('2024-02-01'), 1: asOf('2024-02-02') } }],
  ['cranes (revised): 13 in A | 11 in B', undefined, { claims: { 0: asOf('2024-02-01'), 1: asOf('2024-02-02') } }],
  ['state (state): role open in A | role closed in B', undefined, { claims: { 0: asOf('2024-02-01'), 1: asOf('2024-02-02') } }],
]);
