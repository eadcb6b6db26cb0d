import { describe, expect, test } from 'vitest';
import { escaped, toMarkdown } from '../../src/render/markdown.js';
import { claim, killed, reconciliation, wire } from './fixture.js';

test('a page', () => {
  expect(toMarkdown({ reports: reconciliation.reports, findings: [killed] })).toBe(
    `# Fact diff

3 reports, 1 finding: ≠ 1 conflict.

| Publisher | Published | Title |
| --- | --- | --- |
| Harbour Courier | 2024-03-02 | Six dead in mill fire |
| The Wire | 2024-03-02 18:00 UTC | Fire at mill kills four |
| Mill Street Blog | undated |  |

## Conflict

### ≠ killed · fire at Orlow, 2024-03-01

Harbour Courier has 6 killed, The Wire and Mill Street Blog 4.

| What | Publisher | Speaker | Time | In the report |
| --- | --- | --- | --- | --- |
| four people | The Wire | Ada Brandt | 2024-03-02 18:00 UTC | A blaze at the Orlow paper mill **killed four people** on Friday night, fire chief Ada Brandt said. "We did all we could do," Brandt said. … |
| Six people | Harbour Courier | the town hall | 2024-03-02 | **Six people died** when the paper mill in Orlow burnt on 1 March, the town hall reported. Earlier it had spoken of three. “We did all … |
| Four people | Mill Street Blog | — | undated | **Four people lost their lives** in the fire. Some say that it was set on purpose. |

- why: both cannot be true, and neither report is clearly later (\`two figures of the same hours\`)
- attribution: Ada Brandt is credited by one report alone (\`said by one, stated by another\`)
- origins: 2 independent origins: The Wire, Mill Street Blog (carries the text of The Wire); Harbour Courier
`,
  );
});

test('single sources stand in one table', () => {
  expect(toMarkdown(reconciliation, { only: ['single-source'] })).toContain(
    '| fire at Orlow, 2024-03-01 | workers inside (workers) | About 60 workers | The Wire | — | … killed four people on Friday night, fire chief Ada Brandt said.',
  );
});

describe('text of a report comes out as text', () => {
  test.each<[string, string]>([
    ['2024-03-02 18:00, 3.5 km (2 miles) + 4', '2024-03-02 18:00, 3.5 km (2 miles) + 4'],
    ['*bold* _and_ `code`', '\\*bold\\* \\_and\\_ \\`code\\`'],
    ['a | b', 'a \\| b'],
    ['[x](javascript:alert)', '\\[x\\](javascript&#58;alert)'],
    ['<img onerror=x>', '&lt;img onerror=x&gt;'],
    ['AT&T &amp;', 'AT&amp;T &amp;amp;'],
    ['https://x.example', 'https&#58;//x.example'],
    ['www.x.example', 'www&#46;x.example'],
    ['@someone', '&#64;someone'],
    ['# Heading', '\\# Heading'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['12) item', '12\\) item'],
    ['25 killed', '25 killed'],
    ['===', '\\==='],
    ['back\\slash', 'back\\\\slash'],
    ['$x$ ~~y~~ :tada:', '\\$x\\$ \\~\\~y\\~\\~ &#58;tada:'],
    ['two\nlines', 'two lines'],
  ])('%s', (text, expected) => {
    expect(escaped(text)).toBe(expected);
  });

  test('in every cell', () => {
    const report = { ...wire, publisher: 'a|b', title: '<b>', text: '<i>killed four people</i> | x' };
    const made = claim(
      report,
      1,
      'quantity',
      'killed',
      'killed four people',
      { unit: 'people', words: 'four | people' },
      { speakers: [{ span: { start: 0, end: 1 }, text: '*s*' }] },
    );
    const page = toMarkdown({ reports: [report], findings: [{ ...killed, claims: [made], differences: [], origins: [] }] });
    expect(page).toContain('| four \\| people | a\\|b | \\*s\\* | 2024-03-02 18:00 UTC | &lt;i&gt;**killed four people**&lt;/i&gt; \\| x |');
  });
});
