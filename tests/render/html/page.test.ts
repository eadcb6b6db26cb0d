import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toHtml } from '../../../src/render/html/index.js';
import { POLICY } from '../../../src/render/html/policy.js';
import { STYLE } from '../../../src/render/html/style/index.js';
import type { Claim } from '../../../src/model/index.js';
import { blog, claim, courier, fire, four, inside, killed, quoted, reconciliation, six, wire } from '../fixture.js';

const page = toHtml(reconciliation);

const textOf = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The cells of the row of a finding, as text. */
const rowOf = (markup: string, id: string): readonly string[] => {
  const row = markup.split(`id="row-${id}"`)[1]?.split('</tr>')[0] ?? '';
  return row
    .split('<td')
    .slice(1)
    .map((cell) => textOf(`<td${cell}`));
};

const articleOf = (markup: string, id: string): string => markup.split(`id="${id}" data-v`)[1]?.split('</article>')[0] ?? '';
const idsIn = (markup: string): readonly string[] => [...markup.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
const jumpsIn = (markup: string): readonly string[] => [...markup.matchAll(/ href="#([^"]*)"/g)].map(([, id = '']) => id);

describe('a page that loads and runs nothing', () => {
  test('its one style sheet is let in by its hash', () => {
    expect(POLICY).toBe(`default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`);
    expect(page).toContain(`<meta http-equiv="Content-Security-Policy" content="${POLICY}" />`);
    expect(page).toContain(`<style>${STYLE}</style>`);
  });

  test('there is no script, no style of an element, and nothing from elsewhere', () => {
    expect(page).not.toMatch(/<script|<iframe|<img|<link|<object|\son\w+=|\sstyle=|\ssrc=|@import|url\(/i);
    expect(STYLE).not.toContain('<');
  });
});

test('dates in figures are set off from the words that they explain', () => {
  expect(page).toMatch(/>Friday night <span class="meaning">\(<span class="word">2024-03-01<\/span> .*?\)<\/span><\/a>/);
});

describe('jumps', () => {
  test('every one lands, and no two places have one name', () => {
    const ids = idsIn(page);
    expect(new Set(ids).size).toBe(ids.length);
    expect(jumpsIn(page).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('from a cell to the words in the report', () => {
    const anchor = /href="#(claim-\d+)"[^>]*>four people</.exec(page)?.[1];
    expect(page).toMatch(new RegExp(`<mark [^>]*id="${anchor}">killed four people</mark>`));
  });

  test('findings of one id, or of an odd one, are told apart', () => {
    const odd = toHtml({ ...reconciliation, findings: [killed, { ...quoted, id: killed.id }, { ...inside, id: '"><b id="x' }] });
    const ids = idsIn(odd);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining([killed.id, 'finding-1', 'finding-2']));
    expect(jumpsIn(odd).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('no finding takes the name of another place', () => {
    const whole = { ...reconciliation, reports: [blog, wire, courier] };
    const places = idsIn(toHtml(whole));
    expect(places).toEqual(
      expect.arrayContaining(['facts', 'kind', 'event', 'show-all', 'claim-0', 'report-0', 'credits', 'reports-name', `row-${killed.id}`]),
    );
    for (const id of [...places, 'finding-1']) {
      const ids = idsIn(toHtml({ ...whole, findings: [{ ...killed, id }, { ...quoted, id: 'Not fit' }, inside, { ...killed, id: 'x' }] }));
      expect([id, new Set(ids).size]).toEqual([id, ids.length]);
    }
  });
});

describe('the head', () => {
  test('names the main event, the reports and the counts', () => {
    const head = textOf(page.split('<header class="masthead">')[1]!.split('</header>')[0]!);
    expect(head).toContain('Fire at Orlow, 2024-03-01');
    expect(head).toContain('3 reports : Harbour Courier , The Wire , Mill Street Blog .');
    for (const words of ['≠ 1 conflict', '→ 0 updates', '⊂ 1 refinement', '= 1 agreement', '· 1 single source', '3 compared', 'all 4'])
      expect(head).toContain(words);
  });

  test('the choices tell how many there are in all, and each tile what it means, on a telephone as well', () => {
    expect(textOf(page)).toContain('Figures (2 in all)');
    expect(textOf(page)).toContain('one says more');
    expect(STYLE).not.toContain('.legend{display:none');
  });

  test('counts copies of one text as one origin', () => {
    expect(textOf(toHtml({ ...reconciliation, reports: [wire, courier, { ...blog, syndicatedFrom: 'The Wire' }] }))).toContain(
      '3 reports (2 independent origins)',
    );
  });

  test('has a title of its own where one is given', () => {
    expect(toHtml(reconciliation, { title: 'The mill <fire>' })).toContain('<title>The mill &lt;fire&gt;</title>');
  });
});

test('of many events each of the first can be chosen, and the others together', () => {
  const findings = Array.from({ length: 30 }, (_, i) => ({ ...killed, id: `killed-${i}`, event: { ...fire, id: `e${i}`, label: `fire ${i}` } }));
  const markup = toHtml({ ...reconciliation, findings });
  const choices = [...(markup.split('<select id="event">')[1]?.split('</select>')[0] ?? '').matchAll(/value="([^"]*)">([^<]*)</g)];
  expect(choices.map(([, value]) => value)).toEqual(['all', ...Array.from({ length: 24 }, (_, i) => `e${i}`)]);
  expect(choices.at(-2)?.[2]).toBe('fire 22 (1 in all)');
  expect(choices.at(-1)?.[2]).toBe('7 other events (7 in all)');
  expect(markup).toMatch(/id="row-killed-29" data-v="conflict" data-k="quantity" data-e="23"/);
});

describe('the table', () => {
  test('has a cell for each report: figure, speaker, or silence', () => {
    expect(rowOf(page, killed.id)).toEqual(['Harbour Courier Six people the town hall', 'The Wire four people Ada Brandt', 'Mill Street Blog Four people']);
    expect(rowOf(page, inside.id)).toEqual(['silent', 'The Wire About 60 workers', 'silent']);
  });

  test('tells as of when, where that is not the publication, and what is replaced', () => {
    const earlier = {
      ...four,
      asOf: { at: '2024-03-01T20:00:00Z' },
      revision: { role: 'replaced' as const, cue: { span: { start: 0, end: 4 }, text: 'Fire' } },
    };
    const markup = toHtml({ ...reconciliation, findings: [{ ...killed, claims: [earlier], relations: [] }] });
    expect(rowOf(markup, killed.id)[1]).toBe('The Wire four people replaced Ada Brandt as of 2024-03-01 20:00 UTC');
    expect(markup).toContain('<li class="former">');
  });

  test('explains silence where some report is silent, and of single sources alone while they are shown', () => {
    const explained = '<em>Silent</em> means';
    expect(page).toContain(explained);
    expect(page).not.toContain(`<span class="of-singles">${explained}`);
    expect(toHtml({ ...reconciliation, findings: [killed] })).not.toContain(explained);
    const [onWire, onCourier] = [wire, courier].map(({ id }) => reconciliation.reports.filter((report) => report.id === id));
    expect(toHtml({ reports: [...onWire!, ...onCourier!], findings: [{ ...killed, claims: [four, six] }, inside] })).toContain(
      `<span class="of-singles">${explained}`,
    );
    expect(STYLE).toContain('body:has(#show-compared:checked) .of-singles{display:none}');
  });

  test('marks a quotation that was cut and a hedge that was dropped, and the head counts them', () => {
    const row = textOf(page.split(`id="row-${quoted.id}"`)[1]!.split('</th>')[0]!);
    expect(row).toContain('= agreement quote cut quotation');
    expect(textOf(page.split(`id="row-${killed.id}"`)[1]!.split('</th>')[0]!)).toContain('≠ conflict killed');
    expect(textOf(articleOf(page, quoted.id))).toContain('= agreement quote cut quotation');
    expect(textOf(page)).toContain('Marked beside the verdict: quote cut in 1 finding.');
    expect(textOf(toHtml({ ...reconciliation, findings: [killed] }))).not.toContain('Marked beside');
  });

  test('shortens what is long: reports beyond two dozen, and figures of one cell', () => {
    const reports = Array.from({ length: 40 }, (_, i) => ({ ...wire, id: `w${i}`, publisher: `Wire ${i}` }));
    const claims = reports.flatMap(({ id }, i) => (i % 2 === 0 ? [{ ...four, id: `${id}#1`, report: id }] : []));
    const cells = rowOf(toHtml({ reports, findings: [{ ...killed, claims, relations: [], differences: [], origins: [] }] }), killed.id);
    expect(cells).toHaveLength(25);
    expect(cells.filter((cell) => cell === 'silent')).toHaveLength(4);
    expect(cells.at(-1)).toBe('');
    const five = ['a', 'b', 'c', 'd', 'e'].map((words, i) => ({ ...four, id: `wire#${i}`, value: { ...four.value, words } }) as Claim);
    expect(rowOf(toHtml({ ...reconciliation, findings: [{ ...killed, claims: five, relations: [] }] }), killed.id)[1]).toMatch(/2 more$/);
  });
});

describe('a finding', () => {
  test('tells its verdict in a symbol and a word, why, and what differs', () => {
    const words = textOf(articleOf(page, killed.id));
    for (const part of [
      '≠ conflict',
      'Harbour Courier has 6 killed',
      'both cannot be true',
      'Ada Brandt is credited by one report alone',
      '2 independent origins',
    ])
      expect(words).toContain(part);
  });

  test('shows the passages side by side, each with its words marked', () => {
    const article = articleOf(page, killed.id);
    expect(article.match(/<section class="passage">/g)).toHaveLength(3);
    expect(article).toContain('<mark class="v-conflict">Six people died</mark> when the paper mill');
  });

  test('shows copies of one text once', () => {
    const copy = { ...wire, id: 'copy', publisher: 'The Copy' };
    const claims = [four, { ...four, id: 'copy#1', report: 'copy' }];
    const article = articleOf(toHtml({ reports: [wire, copy], findings: [{ ...killed, claims }] }), killed.id);
    expect(article.match(/<section class="passage">/g)).toHaveLength(1);
    expect(textOf(article)).toContain('the same in The Copy');
  });

  test('tells the words of a quotation that differ, and which report has them', () => {
    const article = articleOf(page, quoted.id);
    expect(article).toContain('We did all we could <del>do,</del> <ins>,</ins>');
    expect(textOf(article)).toContain('The Wire beside Harbour Courier : only in the first only in the second');
  });

  test('holds how it was read, behind a fold', () => {
    const fold = articleOf(page, killed.id).split('<details>')[1] ?? '';
    for (const words of ['How this was read and judged', '[same value]', 'the verb does it to the counted', 'src/judge']) expect(fold).toContain(words);
  });
});

test('who quotes whom is told in a picture and in words', () => {
  const section = page.split('<section id="credits"')[1]?.split('</section>')[0] ?? '';
  expect(section).toContain('<svg');
  expect(textOf(section)).toContain('The Wire quotes Ada Brandt , Brandt');
  expect(toHtml({ reports: [blog], findings: [] })).not.toContain('id="credits"');
});

test('one who cites an outlet and quotes somebody does both, told apart', () => {
  const findings = reconciliation.findings.map((finding) => ({
    ...finding,
    claims: finding.claims.map((claim) => ({
      ...claim,
      speakers: claim.speakers.map((speaker) => (claim.id === six.id ? { ...speaker, text: 'The Wire' } : speaker)),
    })),
  }));
  const section =
    toHtml({ ...reconciliation, findings })
      .split('<section id="credits"')[1]
      ?.split('</section>')[0] ?? '';
  expect(textOf(section)).toContain('Harbour Courier cites The Wire ; quotes the chief of the fire brigade');
});

test('the verdicts asked for alone', () => {
  const only = toHtml(reconciliation, { only: ['agreement'] });
  expect(only.match(/<article class="item finding/g)).toHaveLength(1);
  expect(only).not.toContain('id="killed-4f1c"');
});

test('nothing of nothing', () => {
  expect(textOf(toHtml({ reports: [], findings: [] }).split('<body>')[1]!)).toContain('0 reports . Nothing that they say was found to compare.');
  // Nor is there anything to skip to.
  expect(jumpsIn(toHtml({ reports: [], findings: [] }))).toEqual([]);
});

describe('hostile texts stay text', () => {
  const HOSTILE = '</style></title><script>alert(1)</script><img src=x onerror=alert(1)>" onmouseover="alert(1) \u202e\u0000';

  test('in whatever field', () => {
    const bad = {
      ...wire,
      publisher: HOSTILE,
      title: HOSTILE,
      publishedAt: HOSTILE,
      syndicatedFrom: HOSTILE,
      url: 'javascript:alert(1)',
      text: HOSTILE + wire.text,
    };
    const claim = {
      ...four,
      text: HOSTILE,
      rule: HOSTILE,
      value: { ...four.value, words: HOSTILE, unit: HOSTILE },
      speakers: [{ span: { start: 0, end: 1 }, text: HOSTILE }],
    } as Claim;
    const because = { rule: HOSTILE, words: HOSTILE };
    const finding = {
      ...killed,
      attribute: HOSTILE,
      message: HOSTILE,
      event: { ...fire, label: HOSTILE },
      claims: [claim],
      relations: [{ kind: 'conflicts' as const, from: HOSTILE, to: HOSTILE, because, measured: killed.relations[0]!.measured }],
      differences: [{ aspect: 'wording' as const, claims: [HOSTILE], because, changes: [{ kind: 'added' as const, words: HOSTILE }] }],
    };
    const markup = toHtml({ reports: [bad], findings: [finding] }, { title: HOSTILE });
    expect(markup).not.toMatch(/<script|<img|javascript:/i);
    expect(markup.match(/<\/style>/g)).toHaveLength(1);
    expect(markup).not.toMatch(/[\u202e\u0000]/);
    expect(markup.replace(/"[^"]*"/g, '""')).not.toMatch(/<\w[^>]*\son\w+=/);
  });

  test('of any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const markup = toHtml(
          { reports: [{ ...blog, publisher: text, text: `${blog.text}${text}` }, wire, courier], findings: reconciliation.findings },
          { title: text },
        );
        const ids = idsIn(markup);
        expect(new Set(ids).size).toBe(ids.length);
        expect(markup.replace(/"[^"]*"/g, '""')).not.toMatch(/<script|<\w[^>]*\son\w+=/);
      }),
      { numRuns: 30 },
    );
  });
});

describe('nothing is told twice', () => {
  test('claims that stand near one another in one line are quoted together, each marked; those of other lines apart', () => {
    const [first, second] = [claim(wire, 8, 'place', 'place', 'at the Orlow paper mill', { words: 'the Orlow paper mill', names: ['Orlow'] }), four];
    const near = articleOf(toHtml({ ...reconciliation, findings: [{ ...inside, claims: [first, second] }] }), inside.id);
    expect(near.match(/<blockquote/g)).toHaveLength(1);
    expect(near).toMatch(/A blaze <mark [^>]*>at the Orlow paper mill<\/mark> <mark [^>]*>killed four people<\/mark> on Friday night/);
    const title = claim(wire, 9, 'place', 'place', 'mill', { words: 'mill', names: ['Orlow'] });
    const apart = articleOf(toHtml({ ...reconciliation, findings: [{ ...inside, claims: [title, second] }] }), inside.id);
    expect(apart.match(/<blockquote/g)).toHaveLength(2);
  });

  test('behind the fold a reason stands once for all pairs that it holds of, and nothing that stands above it', () => {
    const fold = textOf(articleOf(page, killed.id).split('<details>')[1]!);
    expect(fold.match(/both cannot be true, and neither report is clearly later/g)).toHaveLength(1);
    expect(fold).toContain('wire#1 conflicts courier#1 , blog#1 conflicts courier#1 : both cannot be true');
    expect(fold).not.toContain('publisher');
    expect(textOf(articleOf(page, inside.id))).not.toContain('What is missing');
    expect(textOf(articleOf(page, killed.id))).toContain('What is missing');
  });
});

test('words that only stand beside a conflict are not marked as in it', () => {
  const third = claim(blog, 5, 'quantity', 'killed', 'Some', { min: 2, unit: 'people', words: 'Some' });
  const refines = { ...killed.relations[0]!, kind: 'refines' as const, from: 'wire#1', to: third.id };
  const markup = toHtml({ ...reconciliation, findings: [{ ...killed, claims: [four, six, third], relations: [killed.relations[0]!, refines] }] });
  expect(markup).toMatch(/<mark class="v-refinement" [^>]*>Some<\/mark>/);
  expect(markup).toMatch(/<mark class="v-conflict" [^>]*>Six people died<\/mark>/);
  expect(markup).toContain('aria-label="beside a conflict: killed"');
});

test('a figure is drawn over time where one replaces another, and not where they only differ', () => {
  const updates = { ...killed.relations[0]!, kind: 'updates' as const, from: 'courier#1', to: 'wire#1' };
  expect(articleOf(toHtml({ ...reconciliation, findings: [{ ...killed, relations: [updates] }] }), killed.id)).toContain('<figure class="chart">');
  expect(articleOf(page, killed.id)).not.toContain('<figure class="chart">');
});
