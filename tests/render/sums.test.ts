/** A sum of a finding is seen in every format that people read. */
import { expect, test } from 'vitest';
import { explain } from '../../src/judge/explain.js';
import type { Finding } from '../../src/model/index.js';
import { toExplanation } from '../../src/render/explain.js';
import { toHtml } from '../../src/render/html/index.js';
import { toMarkdown } from '../../src/render/markdown.js';
import { toText } from '../../src/render/text/index.js';
import { killed, reconciliation } from './fixture.js';

const summed: Finding = {
  ...killed,
  sums: [
    {
      verdict: 'adds-up',
      attribute: 'shot',
      whole: killed.claims[0]!.id,
      parts: [killed.claims[0]!.id],
      words: '7 shot = 4 killed + 3 injured',
      because: { rule: 'the parts make the whole', words: 'the parts add up to the whole' },
    },
  ],
};
const told = { ...reconciliation, findings: [summed] };

test.each([
  ['text', toText(told)],
  ['Markdown', toMarkdown(told)],
  ['HTML', toHtml(told)],
  ['the explanation', toExplanation(told, summed, explain(summed), { colour: false, width: 100 })],
])('%s', (_, page) => {
  expect(page.replace(/\s+/g, ' ')).toContain('7 shot = 4 killed + 3 injured');
});

test('none is told where there is none', () => {
  expect(toHtml(reconciliation)).not.toContain('<dt>sum</dt>');
});
