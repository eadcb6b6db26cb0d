import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asJson, asReadableJson } from '../../src/model/json.js';

test.each([asJson, asReadableJson])('%o has no control character in it, no separator of lines, no turn of direction, and is read back as it was', (write) => {
  const value = { text: '\u001b[2J \u009b31m \u007f \u0085 “é” \u2028 \u2029 \u202e \u2066 🔥', list: [1, null] };
  const json = write(value);
  expect(json.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/);
  expect(JSON.parse(json)).toEqual(value);
  expect(write('a\u009bb')).toBe('"a\\u009bb"');
  expect(write('“é” 🔥')).toBe('"“é” 🔥"');
});

test('one line is what JSON.stringify writes', () => {
  expect(asJson({ a: [1, { b: undefined, c: 'x' }] })).toBe('{"a":[1,{"c":"x"}]}');
});

describe('laid out to be read', () => {
  test.each<[string, unknown, string]>([
    ['what fits stands on one line', { start: 3, end: 14 }, '{ "start": 3, "end": 14 }'],
    ['so does a list', ['Iraq', 'Syria'], '["Iraq", "Syria"]'],
    ['nothing in it, nothing around it', { a: {}, b: [] }, '{ "a": {}, "b": [] }'],
    ['what is not there is left out', { a: undefined, b: 1 }, '{ "b": 1 }'],
    ['and null in a list, which keeps its places', [undefined, 1], '[null, 1]'],
    ['a line feed within a text is none of its own', { text: 'a\nb' }, '{ "text": "a\\nb" }'],
  ])('%s', (_, value, json) => {
    expect(asReadableJson(value)).toBe(json);
  });

  test('what does not fit has a line for each field and each item, and what fits of them stands whole', () => {
    const long = 'x'.repeat(90);
    expect(asReadableJson({ id: 'a', list: [long, { start: 3, end: 14 }] })).toBe(
      `{\n  "id": "a",\n  "list": [\n    "${long}",\n    { "start": 3, "end": 14 }\n  ]\n}`,
    );
  });

  test('a hundred columns fit, and one more does not', () => {
    const fit = asReadableJson({ a: 'x'.repeat(89) });
    expect(fit).toHaveLength(100);
    expect(fit).not.toContain('\n');
    expect(asReadableJson({ a: 'x'.repeat(90) })).toContain('\n');
  });

  test('it is read back as JSON.stringify writes it, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        expect(JSON.stringify(JSON.parse(asReadableJson(value)))).toBe(JSON.stringify(value));
      }),
    );
  });
});
