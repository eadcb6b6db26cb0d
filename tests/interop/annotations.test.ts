/** Web Annotations and those of Hypothes.is, out and back. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type GivenClaim, reconcile, reconcileClaims, type Reconciliation, type Report } from '../../src/index.js';
import { toHypothesis } from '../../src/interop/hypothesis.js';
import { toWebAnnotations } from '../../src/interop/web-annotation.js';
import { fromHypothesis, fromWebAnnotations } from '../../src/read/annotations.js';
import { courier, four, inside, killed, six, wire } from '../render/fixture.js';
import { accounted, onAll, seeds } from './check.js';

/** What the model says an annotation must be, in our words. https://www.w3.org/TR/annotation-model/ */
const validate = new Ajv2020({ strict: true, strictRequired: false }).compile({
  type: 'object',
  required: ['@context', 'id', 'type', 'target'],
  properties: {
    '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
    id: { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:[^\\s<>"{}|\\\\^`]+$' },
    type: { const: 'Annotation' },
    motivation: {
      enum: [
        'assessing',
        'bookmarking',
        'classifying',
        'commenting',
        'describing',
        'editing',
        'highlighting',
        'identifying',
        'linking',
        'moderating',
        'questioning',
        'replying',
        'tagging',
      ],
    },
    body: {
      type: 'array',
      items: {
        type: 'object',
        required: ['type', 'value'],
        properties: {
          type: { const: 'TextualBody' },
          value: { type: 'string' },
          format: { type: 'string', pattern: '^[a-z]+/[a-z+.-]+$' },
          purpose: { enum: ['describing', 'tagging', 'identifying'] },
        },
        additionalProperties: false,
      },
    },
    target: {
      type: 'object',
      required: ['source', 'selector'],
      properties: {
        source: { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:\\S+$' },
        selector: {
          type: 'array',
          items: {
            oneOf: [
              {
                type: 'object',
                required: ['type', 'exact'],
                properties: {
                  type: { const: 'TextQuoteSelector' },
                  exact: { type: 'string', minLength: 1 },
                  prefix: { type: 'string' },
                  suffix: { type: 'string' },
                },
                additionalProperties: false,
              },
              {
                type: 'object',
                required: ['type', 'start', 'end'],
                properties: { type: { const: 'TextPositionSelector' }, start: { type: 'integer', minimum: 0 }, end: { type: 'integer', minimum: 0 } },
                additionalProperties: false,
              },
            ],
          },
        },
      },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
});

const only: Reconciliation = { reports: [wire, courier], findings: [{ ...killed, claims: [four, six], relations: [], differences: [] }] };
const paged = (reports: readonly Report[]): readonly Report[] =>
  reports.map((report) => ({ ...report, url: `https://news.test/${encodeURIComponent(report.id)}` }));
const claimIn = (body: string): { readonly claim: string; readonly finding: string } => JSON.parse(body) as { claim: string; finding: string };

describe('out', () => {
  test('a claim with its words, those around them, and where they stand', () => {
    const [first] = toWebAnnotations(only).data;
    expect(first).toMatchObject({
      id: 'urn:factdiff:claim:wire%231',
      target: {
        source: 'urn:factdiff:report:wire',
        selector: [
          { type: 'TextQuoteSelector', exact: 'killed four people', prefix: 'A blaze at the Orlow paper mill ', suffix: ' on Friday night, fire chief Ada' },
          { type: 'TextPositionSelector', start: 57, end: 75 },
        ],
      },
    });
    expect(first?.body.map(({ value }) => value).slice(0, 3)).toEqual([killed.message, 'quantity:killed', 'conflict']);
  });

  test('code points for the one, UTF-16 units for the other, or as you say', () => {
    const text = `🔥🔥 ${wire.text}`;
    const answer = { ...only, reports: paged([{ ...wire, text }]), findings: [{ ...killed, claims: [{ ...four, span: { start: 62, end: 80 } }] }] };
    const starts = (list: readonly { readonly target: unknown }[]): unknown => JSON.stringify(list).match(/"start":\d+,"end":\d+/)?.[0];
    expect(text.slice(62, 80)).toBe('killed four people');
    expect([...text].slice(60, 78).join('')).toBe('killed four people');
    expect(starts(toWebAnnotations(answer).data)).toBe('"start":60,"end":78');
    expect(starts(toWebAnnotations(answer, { offsetUnit: 'utf-16' }).data)).toBe('"start":62,"end":80');
    expect(starts(toHypothesis(answer).data)).toBe('"start":62,"end":80');
    expect(starts(toHypothesis(answer, { offsetUnit: 'code-point' }).data)).toBe('"start":60,"end":78');
  });

  test('a character is not cut in two at the edge of what is quoted around', () => {
    const text = `${'🔥'.repeat(20)}x${wire.text.slice(57, 75)}y${'🔥'.repeat(20)}`;
    const claim = { ...four, span: { start: 41, end: 59 } };
    const [quote] = toWebAnnotations({ reports: [{ ...wire, text }], findings: [{ ...killed, claims: [claim] }] }).data[0]!.target.selector;
    expect(quote).toEqual({ type: 'TextQuoteSelector', exact: 'killed four people', prefix: `${'🔥'.repeat(15)}x`, suffix: `y${'🔥'.repeat(15)}` });
  });

  test('findings of one attribute on events of one name are kept apart by their ids', () => {
    const two = {
      ...only,
      findings: [
        { ...killed, claims: [four] },
        { ...killed, id: 'killed-2', claims: [six] },
        { ...inside, event: killed.event },
      ],
    };
    const events = toWebAnnotations(two).data.map(({ body }) => (JSON.parse(body[3]!.value) as { event: string }).event);
    expect(events).toEqual(['fire at Orlow, 2024-03-01 (killed-4f1c)', 'fire at Orlow, 2024-03-01 (killed-2)', 'fire at Orlow, 2024-03-01']);
  });

  test('what an annotation has no place for is told', () => {
    const because = 'an annotation has no place for it';
    expect(toWebAnnotations(only).losses).toEqual([
      { report: 'wire', parts: ['publisher', 'publishedAt', 'title', 'text'], because },
      { report: 'courier', parts: ['publisher', 'publishedAt', 'title', 'text'], because },
      { finding: 'killed-4f1c', parts: ['event.id', 'event.kind', 'event.main', 'event.places', 'event.mentions', 'origins'], because },
      { finding: 'killed-4f1c', claim: 'wire#1', parts: ['speakers.span', 'event', 'rule'], because },
      { finding: 'killed-4f1c', claim: 'courier#1', parts: ['speakers.span', 'event', 'rule'], because },
    ]);
  });

  test('Hypothes.is needs a page', () => {
    const { data, losses } = toHypothesis({
      ...only,
      reports: [
        { ...wire, url: 'https://wire.test/fire' },
        { ...courier, url: 'javascript:alert(1)' },
      ],
    });
    expect(data.map(({ uri, document, tags }) => [uri, document, tags])).toEqual([
      ['https://wire.test/fire', { title: ['Fire at mill kills four'] }, ['quantity:killed', 'conflict']],
    ]);
    const because = 'its report has no http(s) address, and each annotation is of a page';
    expect(losses).toEqual(
      expect.arrayContaining([
        { report: 'courier', parts: ['*'], because },
        { finding: 'killed-4f1c', claim: 'courier#1', parts: ['*'], because },
      ]),
    );
  });

  test('Markdown in a message is text', () => {
    const message = '# <img src=x> [a](javascript:1) *b*\n```json\n{}\n```';
    const [first] = toHypothesis({ reports: paged([wire]), findings: [{ ...killed, message, claims: [four] }] }).data;
    expect(first?.text.split('\n')[0]).toBe('\\# \\<img src=x\\> \\[a\\](javascript:1) \\*b\\* \\`\\`\\`json {} \\`\\`\\`');
    expect(fromHypothesis(first, paged([wire])).data).toHaveLength(1);
  });
});

test('whatever the answer: annotations fit the model, their offsets count code points, and nothing is dropped in silence', () => {
  onAll((answer) => {
    const { data, losses } = toWebAnnotations(answer);
    const texts = new Map(answer.reports.map(({ id, url, text }) => [url ?? `urn:factdiff:report:${encodeURIComponent(id)}`, text]));
    for (const annotation of data) {
      validate(annotation);
      expect(validate.errors).toBeNull();
      const [quote, position] = annotation.target.selector;
      if (quote?.type !== 'TextQuoteSelector' || position?.type !== 'TextPositionSelector') throw new Error('two selectors, in this order');
      const text = texts.get(annotation.target.source)!;
      expect([...text].slice(position.start, position.end).join('')).toBe(quote.exact);
      expect(text).toContain(`${quote.prefix}${quote.exact}${quote.suffix}`);
    }
    const ids = data.map(({ body }) => claimIn(body.at(-1)!.value));
    accounted(answer, new Set(ids.flatMap(({ claim, finding }) => [claim, finding])), losses);
    const homed = { ...answer, reports: paged(answer.reports) };
    const noted = toHypothesis(homed);
    const noteIds = noted.data.map(({ text }) => claimIn(text.split('\n').at(-2)!));
    accounted(homed, new Set(noteIds.flatMap(({ claim, finding }) => [claim, finding])), noted.losses);
  });
});

describe('and back', () => {
  const text = 'Nine died. Later the count was given anew: nine died, and ten were hurt. Nine died.';
  const report: Report = { id: 'a', publisher: 'The Wire', text };
  const note = (
    selector: readonly object[],
    body: unknown = { type: 'TextualBody', purpose: 'tagging', value: 'quantity:killed' },
    more: object = {},
  ): object => ({
    type: 'Annotation',
    body,
    target: { source: 'urn:factdiff:report:a', selector },
    ...more,
  });
  const quote = (exact: string, prefix = '', suffix = ''): object => ({ type: 'TextQuoteSelector', exact, prefix, suffix });
  const position = (start: number, end: number): object => ({ type: 'TextPositionSelector', start, end });

  test.each<[string, readonly object[], Report, object]>([
    ['the only place', [quote('ten were hurt')], report, { quote: 'ten were hurt' }],
    ['by the words before', [quote('Nine died', 'hurt. ')], report, { quote: 'Nine died', nth: 2 }],
    ['by the words after', [quote('Nine died', '', '. Later')], report, { quote: 'Nine died' }],
    ['by the position, where the words around do not tell', [quote('Nine died'), position(73, 82)], report, { quote: 'Nine died', nth: 2 }],
    ['by the position alone', [position(58, 71)], report, { quote: 'ten were hurt' }],
    [
      'by the quote, where a text before it was put in',
      [quote('Nine died', 'hurt. '), position(73, 82)],
      { ...report, text: `Update. ${text}` },
      { quote: 'Nine died', nth: 2 },
    ],
    ['as it stands, where it is not there to the letter', [quote('TEN  were hurt')], report, { quote: 'TEN  were hurt' }],
  ])('%s', (_, selector, edited, found) => {
    const { data, problems } = fromWebAnnotations(note(selector), [edited]);
    expect({ data, problems }).toEqual({ data: [{ report: 'a', kind: 'quantity', attribute: 'killed', ...found }], problems: [] });
  });

  test.each<[string, object, string]>([
    [
      'nothing tells which place',
      note([quote('Nine died')]),
      'annotation 1: selector is "Nine died", expected a quote of which the words around it, or its position, tell where it stands',
    ],
    [
      'a quote that stands there no longer',
      note([quote('eleven were hurt', 'anew: ', '. Nine')]),
      'annotation 1: selector is "eleven were hurt", expected a quote that stands in the report as it is now',
    ],
    [
      'no such report',
      note([quote('ten')], undefined, { target: { source: 'https://x.test', selector: [quote('ten')] } }),
      'annotation 1: target is "https://x.test", expected the address or the urn of a report',
    ],
    ['no selector', note([]), 'annotation 1: selector is missing, expected a TextQuoteSelector, or a TextPositionSelector within the text'],
    [
      'a position outside the text',
      note([position(400, 410)]),
      'annotation 1: selector is missing, expected a TextQuoteSelector, or a TextPositionSelector within the text',
    ],
    [
      'a mere comment',
      note([quote('ten')], { type: 'TextualBody', value: 'Really?' }),
      'annotation 1: body is without a claim, expected a tag such as "quantity:killed", or the claim as JSON',
    ],
    ['no annotation', 'x' as never, 'annotation 1: got "x", expected an annotation'],
  ])('a problem: %s', (_, annotation, message) => {
    expect(fromWebAnnotations(annotation, [report])).toMatchObject({ data: [], problems: [{ message }] });
  });

  test('what a claim has no place for is told', () => {
    const bodies = [
      { type: 'TextualBody', purpose: 'tagging', value: 'quantity:hurt' },
      { type: 'TextualBody', value: 'Is that so?' },
    ];
    const { losses } = fromWebAnnotations([note([quote('ten')], bodies, { creator: 'https://me.test', created: '2024-03-02T18:00:00Z' })], [report]);
    expect(losses).toEqual([{ item: 0, parts: ['creator', 'created', 'body'], because: 'a claim has no place for it' }]);
  });

  test('code points or UTF-16 units', () => {
    const odd = { ...report, text: '🔥 ten were hurt' };
    expect(fromWebAnnotations(note([position(2, 5)]), [odd]).data[0]?.quote).toBe('ten');
    expect(fromWebAnnotations(note([position(3, 6)]), [odd], { offsetUnit: 'utf-16' }).data[0]?.quote).toBe('ten');
    const row = { uri: 'https://a.test/', tags: ['quantity:hurt'], text: '', target: [{ source: 'https://a.test/', selector: [position(3, 6)] }] };
    expect(fromHypothesis({ total: 1, rows: [row] }, [{ ...odd, url: 'https://a.test/' }]).data).toEqual([
      { report: 'a', kind: 'quantity', attribute: 'hurt', quote: 'ten' },
    ]);
  });

  test('a page of them', () => {
    expect(fromWebAnnotations({ type: 'AnnotationPage', items: [note([quote('ten')]), note([quote('nine')])] }, [report]).data).toHaveLength(2);
    expect(fromWebAnnotations(undefined, [report])).toEqual({ data: [], losses: [], problems: [] });
  });

  test('nothing that comes in throws', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        for (const read of [fromWebAnnotations, fromHypothesis]) expect(read(input, [report]).data).toEqual(expect.any(Array));
      }),
    );
  });

  const quotesOf = ({ findings }: Reconciliation): readonly string[] =>
    findings
      .flatMap(({ claims, verdict }) => (verdict === 'conflict' ? claims.map(({ report: id, text: words, span }) => `${id} ${span.start} ${words}`) : []))
      .toSorted();

  test.each(['web', 'hypothesis'] as const)(
    'through %s and back, a time has the words that name it, what they leave out and what they are counted from',
    (way) => {
      const reports = paged(
        ['on 29 February', 'on Friday'].map((words, i) => ({
          id: `${i}`,
          publisher: `P${i}`,
          publishedAt: '2024-03-02T18:00:00Z',
          text: `A fire broke out at a mill in Gdansk ${words}.`,
        })),
      );
      const answer = reconcile(reports);
      const datesOf = ({ findings }: Reconciliation): unknown =>
        findings.flatMap(({ verdict, claims }) => claims.flatMap(({ kind, value }) => (kind === 'time' ? [{ verdict, value }] : [])));
      expect(datesOf(answer)).toEqual([
        {
          verdict: 'conflict',
          value: { start: '2024-02-29', end: '2024-02-29', grain: 'day', implied: ['year'], anchoredTo: '2024-03-02', words: '29 February' },
        },
        { verdict: 'conflict', value: { start: '2024-03-01', end: '2024-03-01', grain: 'day', anchoredTo: '2024-03-02', words: 'Friday' } },
      ]);
      const { data } = way === 'web' ? fromWebAnnotations(toWebAnnotations(answer).data, reports) : fromHypothesis(toHypothesis(answer).data, reports);
      expect(datesOf(reconcileClaims(reports, data))).toEqual(datesOf(answer));
    },
  );

  test.each(['web', 'hypothesis'] as const)('through %s and back, the claims stand where they stood, and conflict where they did', (way) => {
    const reports = paged(
      ['killed at least four people', 'killed two people'].map((words, i) => ({
        id: `${i}`,
        publisher: `P${i}`,
        publishedAt: '2024-03-02T18:00:00Z',
        text: `🔥 A fire at a mill in Gdansk ${words} on Friday, police said.`,
      })),
    );
    const answer = reconcile(reports);
    const { data, problems } = way === 'web' ? fromWebAnnotations(toWebAnnotations(answer).data, reports) : fromHypothesis(toHypothesis(answer).data, reports);
    expect(problems).toEqual([]);
    expect(quotesOf(answer)).toHaveLength(2);
    expect(quotesOf(reconcileClaims(reports, data))).toEqual(quotesOf(answer));
  });

  test.each(['web', 'hypothesis'] as const)(
    'through %s and back, claims of two versions of one page, with line separators in it, stay what they were',
    (way) => {
      const reports = ['Reportedly, four\u2028people were killed', 'No more than six\u2028people were killed'].map((words, i) => ({
        id: `${i}`,
        publisher: 'The Wire',
        url: 'https://news.test/live',
        publishedAt: `2024-03-02T18:0${i}:00Z`,
        text: `${words} in a fire at a mill in Gdansk, police said.`,
      }));
      const answer = reconcile(reports);
      const { data, problems } =
        way === 'web' ? fromWebAnnotations(toWebAnnotations(answer).data, reports) : fromHypothesis(toHypothesis(answer).data, reports);
      expect(problems).toEqual([]);
      const claims = answer.findings.flatMap((finding) => finding.claims);
      expect(claims.filter(({ attribute }) => attribute === 'killed')).toHaveLength(2);
      const plainly = ({ report: id, kind, value, certainty }: Pick<GivenClaim, 'report' | 'kind' | 'value' | 'certainty'>): unknown => ({
        id,
        kind,
        value,
        certainty,
      });
      expect(data.map(plainly)).toEqual(claims.map((claim) => plainly(claim as never)));
    },
  );

  test('an address that several reports have is none of them, unless the claim tells which', () => {
    const url = 'https://a.test/';
    const reports = [
      { ...report, url },
      { ...report, id: 'b', url },
    ];
    const told = (id?: string): object =>
      note(
        [],
        { type: 'TextualBody', format: 'application/json', value: JSON.stringify({ report: id, kind: 'quantity', attribute: 'hurt' }) },
        { target: { source: url, selector: [quote('ten')] } },
      );
    expect(fromWebAnnotations(told('b'), reports).data).toMatchObject([{ report: 'b', quote: 'ten' }]);
    for (const id of [undefined, 'c'])
      expect(fromWebAnnotations(told(id), reports).problems).toMatchObject([
        { message: 'annotation 1: target is "https://a.test/", expected the urn of one of the 2 reports that have this address' },
      ]);
  });

  test('every annotation of real prose is read back, at the place that it came from', () => {
    const annotations = toWebAnnotations(seeds).data;
    const { data, problems } = fromWebAnnotations(annotations, seeds.reports);
    expect(problems).toEqual([]);
    expect(data).toHaveLength(annotations.length);
    const bare = data.map(({ report: id, kind, attribute, quote: words, nth }) => ({
      report: id,
      kind,
      attribute,
      quote: words,
      ...(nth !== undefined && { nth }),
    }));
    const spans = new Set(seeds.findings.flatMap(({ claims }) => claims.map(({ report: id, span }) => `${id} ${span.start} ${span.end}`)));
    for (const { claims } of reconcileClaims(seeds.reports, bare).findings)
      for (const { report: id, span } of claims) expect(spans).toContain(`${id} ${span.start} ${span.end}`);
  });

  test('and after an edit before it, at the same words', () => {
    const [one, ...others] = seeds.reports;
    const edited = [{ ...one!, text: `Corrected on Tuesday.\n\n${one!.text}` }, ...others];
    const { data, problems } = fromWebAnnotations(toWebAnnotations(seeds).data, edited);
    expect(problems).toEqual([]);
    expect(data).toHaveLength(toWebAnnotations(seeds).data.length);
  });
});
