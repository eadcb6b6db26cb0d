/** Claims from outside, through all stages. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Claim, type GivenClaim, reconcileClaims, type Report } from '../../src/index.js';

const report = (id: string, text: string, publishedAt = '2024-05-01T08:00:00Z'): Report => ({ id, publisher: `Paper ${id}`, publishedAt, text });
const killed = (id: string, quote: string, min: number, more: Partial<GivenClaim> = {}): GivenClaim => ({
  report: id,
  kind: 'quantity',
  attribute: 'killed',
  event: 'the blast',
  quote,
  value: { min, max: min },
  ...more,
});

const one = (text: string, claim: Omit<GivenClaim, 'report' | 'event'>): Claim | undefined =>
  reconcileClaims([report('a', text)], [{ report: 'a', event: 'it', ...claim }]).findings[0]?.claims[0];

describe('what is one fact', () => {
  const reports = [report('a', 'The blast in Lima killed 19 people.'), report('b', 'At the depot in Cusco 25 people died.')];

  test('claims that share attribute and event, whatever the texts say of them', () => {
    const { findings, refused } = reconcileClaims(reports, [killed('a', 'killed 19 people', 19), killed('b', '25 people died', 25)]);
    expect(refused).toEqual([]);
    expect(findings).toMatchObject([{ verdict: 'conflict', attribute: 'killed', event: { label: 'the blast' } }]);
  });

  test('not those of two events, two attributes or two kinds', () => {
    const other: readonly Partial<GivenClaim>[] = [{ event: 'the fire' }, { attribute: 'injured' }, { kind: 'description', value: '25 people' }];
    for (const more of other)
      expect(reconcileClaims(reports, [killed('a', 'killed 19 people', 19), killed('b', '25 people died', 25, more)]).findings).toHaveLength(2);
  });

  test('those without words for their event, where the texts tell of one', () => {
    const [a, b] = [report('a', 'The blast in Lima killed 19 people on Tuesday.'), report('b', 'The blast in Lima on Tuesday killed 25 people.')];
    const { event: _, ...bare } = killed('a', 'killed 19 people', 19);
    expect(reconcileClaims([a, b], [bare, { ...bare, report: 'b', quote: '25 people', value: { min: 25, max: 25 } }]).findings).toMatchObject([
      { verdict: 'conflict' },
    ]);
  });

  test('and case and marks of the words make no difference', () => {
    const claims = [killed('a', 'killed 19 people', 19), killed('b', '25 people died', 25, { event: 'The  Blast', attribute: 'Killed' })];
    expect(reconcileClaims(reports, claims).findings).toHaveLength(1);
  });
});

describe('how the attribute evolves', () => {
  const reports = [report('a', 'Two were taken.'), report('b', 'Nine were taken.', '2024-05-02T08:00:00Z')];
  test.each<[string, string]>([
    ['killed', 'update'],
    ['killed (children)', 'update'],
    ['people arrested in Lyon', 'update'],
    ['magnitude', 'conflict'],
    ['something of their own', 'update'],
  ])('%s: a higher figure of a later day is an %s', (attribute, verdict) => {
    const claims = [killed('a', 'Two', 2, { attribute }), killed('b', 'Nine', 9, { attribute })];
    expect(reconcileClaims(reports, claims).findings[0]?.verdict).toBe(verdict);
  });
});

describe('what is not given is read from the text', () => {
  const figure = { kind: 'quantity', attribute: 'killed' } as const;

  test('the value', () => {
    expect(one('At least 19 people were killed.', { ...figure, quote: 'At least 19 people' })?.value).toMatchObject({ min: 19, unit: 'people' });
    expect(one('They came on 3 May.', { kind: 'time', attribute: 'date', quote: 'on 3 May' })?.value).toMatchObject({ start: '2024-05-03', end: '2024-05-03' });
    expect(one('They met in Lima.', { kind: 'place', attribute: 'place', quote: 'in Lima' })?.value.words).toBe('in Lima');
  });

  test('the speakers', () => {
    expect(one('Police said 19 people were killed.', { ...figure, quote: '19 people' })?.speakers.map(({ text }) => text)).toEqual(['Police']);
    expect(one('Police said 19 people were killed.', { ...figure, quote: '19 people', speakers: [] })?.speakers).toEqual([]);
  });

  test('certainty and denial', () => {
    const text = 'Nineteen people were reportedly killed.';
    expect(one(text, { ...figure, quote: text.slice(0, -1), value: { min: 19, max: 19 } })).toMatchObject({
      certainty: 'hedged',
      hedge: { text: 'reportedly' },
    });
    const stated = one(text, { ...figure, quote: text.slice(0, -1), value: { min: 19, max: 19 }, certainty: 'stated' });
    expect(stated?.certainty).toBe('stated');
    expect(stated).not.toHaveProperty('hedge');
    expect(one('It did not kill 30 people.', { ...figure, quote: 'kill 30 people' })?.polarity).toBe('denied');
    expect(one('It did not kill 30 people.', { ...figure, quote: 'kill 30 people', polarity: 'affirmed' })?.polarity).toBe('affirmed');
  });

  test('a quote that takes the negation in', () => {
    const of = (text: string, quote: string, min: number | undefined, max: number) =>
      one(text, { ...figure, attribute: 'days without power', quote, value: { ...(min !== undefined && { min }), max } })?.polarity;
    expect(of('The pump was off for 19 days, not 42 days.', 'not 42 days', 42, 42)).toBe('denied');
    expect(of('The pump was off for 19 days, not 42 days.', '19 days', 19, 19)).toBe('affirmed');
    expect(of('Not more than 42 shots were fired.', 'Not more than 42', undefined, 42)).toBe('affirmed');
    expect(of('Not one shot has been fired.', 'Not one shot', 0, 0)).toBe('affirmed');
    expect(of('The pump was off for 19 days, not 42 days as first reported.', 'not 42 days', 42, 42)).toBe('affirmed');
  });

  test('a value that is a denial is denied once', () => {
    const claim = { kind: 'responsibility', attribute: 'cause', quote: 'was not arson', value: 'not arson' } as const;
    expect(one('The fire was not arson, police said.', claim)?.polarity).toBe('affirmed');
  });

  test('the time that it is as of', () => {
    expect(one('By noon on Tuesday 31 people had been killed.', { ...figure, quote: '31 people' })?.asOf?.at).toBe('2024-04-30T12:00:00');
    expect(one('Thirty-one people died.', { ...figure, quote: 'Thirty-one people', asOf: '2024-04-29' })?.asOf).toEqual({ at: '2024-04-29' });
  });

  test('that it has been replaced', () => {
    expect(one('The toll rose to 25, up from 19.', { ...figure, quote: 'from 19' })?.revision?.role).toBe('replaced');
  });

  test.each<[string, string, 'replaced' | 'replacing' | undefined]>([
    ['The alert was lowered from stage 4 to stage 3.', 'stage 4', 'replaced'],
    ['The alert was lowered from stage 4 to stage 3.', 'stage 3', 'replacing'],
    ['The storm strengthened to a category 4.', 'category 4', 'replacing'],
    ['The guards took the convoy to gate 4.', 'gate 4', undefined],
  ])('that it has been replaced, of what is numbered: %s (%s)', (text, quote, role) => {
    const figure = Number(quote.at(-1));
    const revision = one(text, { kind: 'quantity', attribute: 'level', quote, value: { min: figure, max: figure } })?.revision;
    expect(revision?.role).toBe(role);
    expect(revision?.cue.text).toBe(role && (role === 'replaced' ? 'from' : 'to'));
  });

  test('its scope, but not that an attribute with a group is a part of itself', () => {
    const text = 'The blast killed 46 people, including 14 children.';
    expect(one(text, { ...figure, quote: '14 children' })?.scope).toMatchObject({ part: true });
    expect(one(text, { ...figure, attribute: 'killed (children)', quote: '14 children' })?.scope).not.toHaveProperty('part');
    expect(one(text, { ...figure, quote: '14 children', scope: { who: 'boys' } })?.scope).toEqual({ who: 'boys' });
  });
});

test('a word of replacement in another quote tells of that one', () => {
  const text = 'The pilot, who had been listed as missing, walked into a village on Sunday.';
  const fate = { report: 'a', kind: 'description', attribute: 'fate of the pilot', event: 'crash' } as const;
  const { findings } = reconcileClaims(
    [report('a', text)],
    [
      { ...fate, quote: 'had been listed as missing', value: 'missing' },
      { ...fate, quote: 'walked into a village', value: 'alive' },
    ],
  );
  expect(findings[0]?.claims.map(({ revision }) => revision?.role)).toEqual(['replaced', undefined]);
  expect(findings[0]?.verdict).toBe('update');
});

describe('how the text says that a figure stands', () => {
  test.each<[string, string, readonly string[], readonly (string | undefined)[]]>([
    [
      'a figure without a verb goes on with the one before',
      'The count ended at 38. The army had initially said 30, and the mayor 45.',
      ['38', '30', '45'],
      [undefined, 'replaced', 'replaced'],
    ],
    ['one with a verb does not', 'The army had initially said 30, and by noon 45 were counted.', ['30', '45'], ['replaced', undefined]],
    [
      'what was reported, in the words of the claim',
      'The 17 whom the town had reported as missing were found. None is missing.',
      ['17 whom the town had reported as missing', 'None'],
      ['replaced', undefined],
    ],
    ['the first and the last', 'The customs office began with 40 and ended with 52.', ['with 40', 'with 52'], ['replaced', 'replacing']],
    ['a beginning alone', 'The parade began with 19 floats.', ['with 19'], [undefined]],
    ['an end alone', 'The parade ended with 27 floats.', ['with 27'], [undefined]],
  ])('%s', (_, text, quotes, roles) => {
    const claims = quotes.map((quote): GivenClaim => ({ report: 'a', kind: 'quantity', attribute: 'counted', event: 'it', quote }));
    const { findings, refused } = reconcileClaims([report('a', text)], claims);
    expect(refused).toEqual([]);
    expect(findings[0]?.claims.toSorted((a, b) => a.span.start - b.span.start).map(({ revision }) => revision?.role)).toEqual(roles);
  });
});

test('years and years of age are one measure', () => {
  const text = 'An earlier version gave the age of the aircraft as nine years. It is five years old.';
  const age = { report: 'a', kind: 'quantity', attribute: 'age of the aircraft', event: 'landing' } as const;
  const { findings } = reconcileClaims(
    [report('a', text)],
    [
      { ...age, quote: 'nine years' },
      { ...age, quote: 'five years old' },
    ],
  );
  expect(findings).toMatchObject([{ verdict: 'update' }]);
});

describe('what is refused', () => {
  const text = 'The blast killed 19 people, police said. Two men and a woman were hurt. A man of 34 was held. The blast shook about 40 homes.';
  const refused = (claim: unknown): readonly string[] => reconcileClaims([report('a', text)], [claim as GivenClaim]).refused.map(({ reason }) => reason);

  test.each<[string, unknown, string]>([
    ['no claim', { report: 'a' }, 'it is no claim'],
    ['another report', killed('z', '19 people', 19), 'there is no such report'],
    ['an invented quotation', killed('a', '91 people', 91), 'the quote does not stand in the report'],
    ['an invented speaker', killed('a', '19 people', 19, { speakers: ['the army'] }), 'the speaker is not named in the report'],
    ['a figure that the quote does not say', killed('a', 'killed 19 people', 91), 'the quote does not say the value'],
    ['a bound that the quote does not name', killed('a', 'killed 19 people', 0, { value: { min: 15 } }), 'the quote does not say the value'],
    ['an occurrence that there is not', killed('a', '19 people', 19, { nth: 2 }), 'the quote does not stand there so often'],
    [
      'a unit that the quote does not name',
      killed('a', 'killed 19 people', 0, { value: { min: 19, max: 19, unit: 'km' } }),
      'the quote does not say the value',
    ],
    ['a band around an exact figure', killed('a', 'killed 19 people', 0, { value: { min: 18, max: 20 } }), 'the quote does not say the value'],
    ['a figure that no word says', killed('a', 'police said', 40), 'the quote does not say the value'],
    [
      'an end before its start',
      { report: 'a', kind: 'time', attribute: 'date', quote: 'The blast', value: { start: '2024-05-02', end: '2024-05-01' } },
      'it is no claim',
    ],
    ['a quote without a figure, and none given', { ...killed('a', 'police said', 1), value: undefined }, 'the quote does not say the value'],
  ])('%s', (_, claim, reason) => {
    expect(refused(claim)).toEqual([reason]);
  });

  test.each<[string, GivenClaim]>([
    ['a bound that is the figure', killed('a', 'killed 19 people', 0, { value: { min: 19 } })],
    ['a band around a figure that is only about so much', killed('a', 'about 40', 0, { value: { min: 37, max: 43 } })],
    ['about the figure', killed('a', 'killed 19 people', 0, { value: { min: 20, max: 20, approximate: true } })],
    ['figures that make it together', killed('a', 'Two men and a woman', 3)],
    ['one person', killed('a', 'A man of 34', 1)],
  ])('not %s', (_, claim) => {
    expect(refused(claim)).toEqual([]);
  });

  test('is told in the order given, and the others are judged', () => {
    const claims = [killed('a', 'nobody', 0), killed('a', 'killed 19 people', 19), {}, killed('z', 'x', 1)] as GivenClaim[];
    const answer = reconcileClaims([report('a', text)], claims);
    expect(answer.refused.map(({ index }) => index)).toEqual([0, 2, 3]);
    expect(answer.findings).toHaveLength(1);
  });

  test('what is no list', () => {
    expect(reconcileClaims([], { claims: [] } as never).refused).toMatchObject([{ index: 0, reason: 'it is no claim' }]);
  });
});

test('claims point at the characters of their report', () => {
  const reports = [report('a', 'The  BLAST “killed”\n19 people.')];
  for (const claim of reconcileClaims(reports, [killed('a', 'blast "killed" 19', 19)]).findings.flatMap((finding) => finding.claims)) {
    expect(claim.text).toBe('BLAST “killed”\n19');
    expect(claim.text).toBe(reports[0]?.text.slice(claim.span.start, claim.span.end));
  }
});

test('the order of claims and reports makes no difference, and nothing throws', () => {
  const texts = ['The blast killed 19 people.', 'Nineteen died, police said.', '', 'At least 25 people were killed on Sunday.'];
  const reports = texts.map((text, i) => report(`${i}`, text));
  const some = fc.array(
    fc.record({
      report: fc.constantFrom('0', '1', '2', '3', '4'),
      kind: fc.constantFrom('quantity', 'time', 'place', 'actor', 'responsibility', 'quotation', 'description'),
      attribute: fc.constantFrom('killed', 'date', 'x'),
      event: fc.constantFrom('e', 'f'),
      quote: fc.constantFrom('19 people', 'Nineteen died', 'police', '25 people', 'on Sunday', 'zzz'),
    }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(some, (claims) => {
      const given = claims as readonly GivenClaim[];
      const verdicts = (list: readonly GivenClaim[]) =>
        reconcileClaims(reports.toReversed(), list)
          .findings.map(({ id, verdict }) => `${id} ${verdict}`)
          .toSorted();
      const { findings, refused } = reconcileClaims(reports, given);
      expect(findings.flatMap((finding) => finding.claims).length + refused.length).toBe(given.length);
      expect(verdicts(given.toReversed())).toEqual(verdicts(given));
    }),
    { numRuns: 40 },
  );
});

test('two denials in other words are one answer', () => {
  const reports: Report[] = [
    { id: 'a', publisher: 'A', publishedAt: '2026-03-02', text: 'The company, which has not been charged, denies wrongdoing.' },
    { id: 'b', publisher: 'B', publishedAt: '2026-03-03', text: 'Agri told us it "rejects these allegations".' },
  ];
  const denial = (report: string, quote: string, value: string): GivenClaim => ({
    report,
    kind: 'responsibility',
    attribute: 'the deal',
    event: 'the deal',
    quote,
    value,
  });
  const verdictOf = (second: string): string | undefined =>
    reconcileClaims(reports, [denial('a', 'denies wrongdoing', 'denied'), denial('b', 'rejects these allegations', second)]).findings[0]?.verdict;
  expect(verdictOf('denied')).toBe('agreement');
  expect(verdictOf('the board')).not.toBe('agreement');
});

describe('who or what it was, by two sides', () => {
  const cause = (id: string, quote: string, value: string, speakers: readonly string[]): GivenClaim => ({
    report: id,
    kind: 'responsibility',
    attribute: 'cause',
    event: 'the derailment',
    quote,
    value,
    speakers,
  });
  const verdictOf = (a: readonly [string, string, string[]], b: readonly [string, string, string[]]): string | undefined =>
    reconcileClaims([report('a', `${a[0]}.`), report('b', `${b[0]}.`, '2024-05-03T08:00:00Z')], [cause('a', a[0], a[1], a[2]), cause('b', b[0], b[1], b[2])])
      .findings[0]?.verdict;

  test.each<[string, string, Parameters<typeof verdictOf>]>([
    [
      'two answers',
      'conflict',
      [
        ['Oria blames a late signal', 'a late signal', ['Oria']],
        ['Doria blames a worn brake', 'a worn brake', ['Doria']],
      ],
    ],
    [
      'one side',
      'refinement',
      [
        ['Oria blames a late signal', 'a late signal', ['Oria']],
        ['Oria blames a worn brake', 'a worn brake', ['Oria']],
      ],
    ],
    [
      'a denial',
      'conflict',
      [
        ['Doria blames Oria', 'Oria', ['Doria']],
        ['Oria denied it', 'denied by Oria', ['Oria']],
      ],
    ],
    [
      'nobody named yet',
      'update',
      [
        ['The driver was not named', 'not named', []],
        ['Doria names Ana Ruiz', 'Ana Ruiz', ['Doria']],
      ],
    ],
    [
      'nothing decided yet',
      'update',
      [
        ['Nothing is decided yet', 'not yet decided', []],
        ['Doria blames a worn brake', 'a worn brake', ['Doria']],
      ],
    ],
  ])('%s: %s', (_, verdict, [a, b]) => {
    expect(verdictOf(a, b)).toBe(verdict);
  });
});

describe('a value given in words', () => {
  const polarity = (text: string, quote: string, value: string) =>
    reconcileClaims(
      [{ id: 'a', publisher: 'P', publishedAt: '2024-03-05', text }],
      [{ report: 'a', kind: 'description', attribute: 'who was hurt', event: 'e', quote, value }],
    ).findings[0]?.claims[0]?.polarity;

  test('is not denied by a verb of something else at its quote', () => {
    expect(polarity('The sheriff did not identify a wounded woman on Monday.', 'a wounded woman', 'a woman')).toBe('affirmed');
  });
  test('is affirmed where it is a denial itself', () => {
    expect(polarity('The death rate did not budge, the trial found.', 'did not budge', 'none')).toBe('affirmed');
    expect(polarity('It was not arson, the brigade said.', 'not arson', 'not arson')).toBe('affirmed');
    expect(polarity('The man thought the gun was unloaded.', 'the gun was unloaded', 'thought it was not loaded')).toBe('affirmed');
    expect(polarity('The gate was not locked.', 'not locked', "it wasn't locked")).toBe('affirmed');
  });
});
