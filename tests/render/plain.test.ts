import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plain } from '../../src/render/plain.js';

describe('what could steer a terminal or turn what is read is gone', () => {
  test.each<[string, string, string]>([
    ['colours', 'a \u001b[1;31mred\u001b[0m word', 'a red word'],
    ['the cursor', 'one\u001b[2K\u001b[1Atwo', 'onetwo'],
    ['8-bit sequences', 'a\u009b31mb', 'ab'],
    ['a window title', 'a\u001b]0;pwned\u0007b', 'ab'],
    ['a link', '\u001b]8;;https://x.example\u001b\\click\u001b]8;;\u001b\\', 'click'],
    ['the clipboard', 'a\u001b]52;c;cm0gLXJm\u0007b', 'ab'],
    ['a device string', 'a\u001bPq#0\u001b\\b', 'ab'],
    ['a reset', 'a\u001bcb', 'ab'],
    ['a lone escape', 'a\u001b', 'a'],
    ['an open sequence', 'a\u001b[', 'a['],
    ['backspaces', '25\b\b19', '2519'],
    ['a bell and a null', 'a\u0007\u0000b', 'ab'],
    ['an override of direction', 'a\u202edcb\u202c', 'adcb'],
    ['isolates and marks', '\u2066a\u2069\u200e\u200fb\u061c', 'ab'],
    ['what is not seen', 'a\u200bb\u2060c\ufeffd\u00ad', 'abcd'],
    ['tags', 'a\u{e0041}\u{e0042}b', 'ab'],
    ['half a pair of surrogates', 'a\ud83db', 'a\ufffdb'],
  ])('%s', (_, text, expected) => {
    expect(plain(text)).toBe(expected);
  });
});

describe('the rest stays', () => {
  test.each<[string, string, string]>([
    ['words', 'Twenty-five, “said” Añez.', 'Twenty-five, “said” Añez.'],
    ['one space for many', 'a \t\r\n\u2028  b', 'a b'],
    ['spaces at the ends', ' a ', ' a '],
    ['joiners that scripts need', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['emoji', '👩\u200d🚒🔥', '👩\u200d🚒🔥'],
    ['brackets that follow no escape', '[31m', '[31m'],
  ])('%s', (_, text, expected) => {
    expect(plain(text)).toBe(expected);
  });
});

test('no control character, and nothing left to do, whatever the text', () => {
  const nasty = fc.constantFrom('\u001b', '[', ']', '0', ';', 'm', '\u0007', '\\', '\u009b', '\u202e', ' ', '\n', 'a', '\u200d', '\ud83d');
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(nasty).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (words) => {
      const printed = plain(words);
      expect(printed).not.toMatch(/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/u);
      expect(plain(printed)).toBe(printed);
    }),
  );
});
