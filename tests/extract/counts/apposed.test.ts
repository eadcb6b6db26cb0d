/** "Agency workers, some 300 in all, are": a figure set off behind what it counts. */
import { expect, test } from 'vitest';
import { read } from '../read.js';

const apposed = (text: string): readonly string[] =>
  read('quantity', text)
    .filter(({ rule }) => rule === 'set off behind what it counts')
    .map(({ attribute, value }) => `${attribute}: ${value.figure}`);

test.each<[string, readonly string[]]>([
  ['Postponed surgeries, at present 610, will be rebooked.', ['surgeries: 610']],
  ['The rescuers, ninety of them by now, went up again.', ['rescuers: 90']],
  ['The protesters, about 200 strong, marched to the port.', ['protesters: 200']],
  ['The farms, 40 in all, lie on the river.', ['farms: 40']],
  ['The dead, 14 in all, were buried on Friday.', ['killed: 14']],
  ['The lorries, 31 according to the union, stood in the yard.', ['vehicles: 31']],
  ['From the trucks, eleven of them, smoke rose.', ['vehicles: 11']],
  ['He spoke to the farmers, 40 in all, on Friday.', ['farmers: 40']],
  ['The claims, 2,400, will be paid.', ['claims: 2400']],
])('%s', (text, expected) => expect(apposed(text)).toEqual(expected));

test.each([
  // ages
  'The brothers, 43 and 51, were arrested.',
  'The victims, 12, 14 and 15, were pupils.',
  // times
  'In recent days, 300 left.',
  'The clubs, 1987, merged.',
  // a part of them
  'The patients, 12 of whom are children, were moved.',
  // where, and by whom
  'In the suburbs, 300 according to police were held.',
  'According to doctors, 12 in all were treated.',
  'At the gates, some 200, mostly pupils, sang.',
  // one, and of another noun
  'The mill, 31 of them said, was sold.',
  'For three crews, 300 was too much.',
])('none: %s', (text) => expect(apposed(text)).toEqual([]));
