import { expect, test } from 'vitest';
import { haveTwoTexts } from '../../src/align/witnesses.js';
import { count } from './claims.js';

const claim = (report: string, start: number) => count(3, undefined, { report, span: { start, end: start + 4 } });

test.each([
  ['two reports', [claim('a', 0), claim('b', 9)], true],
  ['a report and its copy', [claim('a', 0), claim('b', 0)], false],
  ['a report that tells it twice, and its copy', [claim('a', 0), claim('a', 9), claim('b', 0), claim('b', 9)], false],
  ['a copy that goes on', [claim('a', 0), claim('b', 0), claim('b', 9)], true],
  ['one report alone', [claim('a', 0), claim('a', 9)], false],
])('%s', (_, claims, two) => expect(haveTwoTexts(claims)).toBe(two));
