/** What holds for any reports, however odd, over the whole pipeline. */
import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reconcile, toJson, toMarkdown, toText, type Claim, type Reconciliation, type Report } from '../src/index.js';
import { excerptsIn } from './excerpts.js';

/** Sentences of many kinds, so that what is put together from them has facts in common, that differ. */
const SENTENCES = [
  'A fire at a paper mill in Gdansk killed four people on Friday, police said.',
  'Six people died in the fire at the mill, a hospital spokeswoman said.',
  'The death toll from the fire rose to nine on Saturday, up from four.',
  'At least 20 workers were injured, eight of them seriously.',
  'Injured: 23',
  'Some 300 people were evacuated from the mill near Gdansk late on Friday evening.',
  '“We will find out how this could happen,” said Ewa Nowak, the mayor.',
  'Mayor Ewa Nowak said they would “find out how this could happen”.',
  'Nobody has claimed responsibility for the fire. The mayor blamed the owners.',
  'The owners denied that they were to blame.',
  'In 2011 an explosion at the same mill killed 31 people.',
  'Officials earlier spoke of two dead and a dozen wounded.',
  'An earthquake of magnitude 6.1 struck Chile at 3:42 a.m. on Monday, at a depth of 33 km.',
  'The damage is put at between €1.5m and €2m, or 40 per cent more than in 2023.',
  'Reportedly, up to 10 drones were shot down; the army could not confirm it.',
] as const;

const SCRAPS = [
  '\n\n',
  '\n',
  ' ',
  '“',
  '”',
  '"',
  "'",
  '(',
  ')',
  ' - ',
  '—',
  '\u2028',
  '\u0000',
  '\uD83D',
  '\uDE00',
  '\uFEFF',
  '\u202E',
  '1',
  '1,000,000',
  '%',
  'said',
  'İ',
  'ﬁ',
  'e\u0301',
] as const;

const odd = fc.string({ unit: 'binary', maxLength: 40 });
const surrogates = fc.array(fc.integer({ min: 0xd7f0, max: 0xe00f }), { maxLength: 8 }).map((units) => String.fromCharCode(...units));
const text = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...SENTENCES) }, { weight: 2, arbitrary: fc.constantFrom(...SCRAPS) }, odd, surrogates), {
    maxLength: 12,
  })
  .map((parts) => parts.join(' '));

const publishedAt = fc.constantFrom('2024-03-02', '2024-03-02T18:00:00Z', '2024-03-02T18:20:00+02:00', '2024-03-04T07:00:00-05:00', undefined);
const report = fc.record({
  publisher: fc.constantFrom('The Wire', 'Harbour Courier', 'Lantern'),
  publishedAt,
  text,
  title: fc.option(text, { nil: undefined }),
});
const reports: fc.Arbitrary<readonly Report[]> = fc.array(report, { maxLength: 4 }).map((list) =>
  list.map(({ publisher, publishedAt: at, text: words, title }, i) => ({
    id: `r${i}`,
    publisher,
    text: words,
    ...(at === undefined ? {} : { publishedAt: at }),
    ...(title === undefined ? {} : { title }),
  })),
);

const claimsOf = ({ findings }: Reconciliation): readonly Claim[] => findings.flatMap(({ claims }) => claims);

test('the sentences have facts in common: what follows is not about nothing', () => {
  const answer = reconcile(SENTENCES.map((sentence, i) => ({ id: `${i}`, publisher: `P${i % 3}`, publishedAt: '2024-03-02T18:00:00Z', text: sentence })));
  expect(answer.findings.some(({ verdict }) => verdict !== 'single-source')).toBe(true);
  expect(claimsOf(answer).length).toBeGreaterThan(15);
});

describe('whatever the reports', () => {
  test('every span slices to its text, in claims and in events', () => {
    fc.assert(
      fc.property(reports, (list) => {
        const texts = new Map(list.map((each) => [each.id, each.text]));
        for (const { claims, event } of reconcile(list).findings) {
          for (const part of [...claims, ...event.mentions]) {
            for (const { span, text: words } of excerptsIn(part)) expect(texts.get(part.report)!.slice(span.start, span.end)).toBe(words);
          }
        }
      }),
    );
  });

  test('the order in which they come changes nothing', () => {
    const shuffled = reports.chain((list) => fc.shuffledSubarray([...list], { minLength: list.length }).map((other) => [list, other] as const));
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(reconcile(other)).toEqual(reconcile(list));
      }),
    );
  });

  test('the same is answered twice, and nothing that was given is touched', () => {
    fc.assert(
      fc.property(reports, (list) => {
        const before = JSON.stringify(list);
        expect(reconcile(list)).toEqual(reconcile(list));
        expect(JSON.stringify(list)).toBe(before);
      }),
    );
  });

  test('rendering is pure', () => {
    fc.assert(
      fc.property(reports, fc.integer({ min: -1, max: 160 }), (list, width) => {
        const answer = reconcile(list);
        const before = JSON.stringify(answer);
        for (const render of [toJson, toMarkdown, (each: Reconciliation) => toText(each, { width, colour: true })]) expect(render(answer)).toBe(render(answer));
        expect(JSON.stringify(answer)).toBe(before);
        expect(JSON.parse(toJson(answer))).toEqual(JSON.parse(before));
      }),
    );
  });

  test('no number in a message but those of its claims', () => {
    fc.assert(
      fc.property(reports, (list) => {
        for (const { message, claims, event, scope } of reconcile(list).findings) {
          const evidence = JSON.stringify([
            claims.map((claim) => [claim.text, claim.value, claim.speakers.map(({ text: words }) => words), claim.scope]),
            event.label,
            scope,
          ]);
          for (const number of message.match(/\d+/g) ?? []) expect(evidence).toContain(number);
        }
      }),
    );
  });

  test('every claim stands in one finding alone, and relations and differences speak of the claims of theirs', () => {
    fc.assert(
      fc.property(reports, (list) => {
        const answer = reconcile(list);
        const ids = claimsOf(answer).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { claims, relations, differences, origins } of answer.findings) {
          const own = new Set(claims.map(({ id }) => id));
          for (const { from, to } of relations) expect([own.has(from), own.has(to)]).toEqual([true, true]);
          for (const difference of differences) for (const id of difference.claims) expect(own.has(id)).toBe(true);
          expect(origins.flatMap((origin) => origin.reports).toSorted()).toEqual([...new Set(claims.map((claim) => claim.report))].toSorted());
        }
      }),
    );
  });
});

// Of two reports of one hour, the id alone says which comes first.
test('what the ids are called changes no verdict, where each report has an hour of its own', () => {
  const verdicts = (list: readonly Report[]): readonly string[] =>
    reconcile(list)
      .findings.map(({ verdict, attribute, claims }) => `${verdict} ${attribute} ${claims.length}`)
      .toSorted();
  fc.assert(
    fc.property(reports, (list) => {
      const timed = list.map((each, i) => ({ ...each, publishedAt: `2024-03-02T${10 + i}:00:00Z` }));
      const renamed = timed.map((each, i) => ({ ...each, id: `z${list.length - i}` }));
      expect(verdicts(renamed)).toEqual(verdicts(timed));
    }),
  );
});

describe('the machine changes nothing', () => {
  const program = `
    import { reconcile } from './src/index.ts';
    const texts = ${JSON.stringify([SENTENCES.slice(0, 8).join(' '), SENTENCES.slice(4).join(' ')])};
    const at = ['2024-03-02', '2024-03-02T23:40:00+02:00'];
    const { findings } = reconcile(texts.map((text, i) => ({ id: String(i), publisher: 'P' + i, publishedAt: at[i], text })));
    console.log(JSON.stringify({ offset: new Date(2024, 2, 2).getTimezoneOffset(), language: new Intl.NumberFormat().resolvedOptions().locale, findings }));`;

  const answerIn = (
    environment: Readonly<Record<string, string>>,
  ): { readonly offset: number; readonly language: string; readonly findings: readonly unknown[] } => {
    const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
      encoding: 'utf8',
      env: { ...process.env, ...environment },
    });
    expect(stderr).toBe('');
    return JSON.parse(stdout) as { offset: number; language: string; findings: unknown[] };
  };

  test('its zone and its language', () => {
    const east = answerIn({ TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' });
    const west = answerIn({ TZ: 'Pacific/Pago_Pago', LC_ALL: 'en_US.UTF-8', LANG: 'en_US.UTF-8' });
    expect([east.offset, west.offset]).toEqual([-840, 660]);
    expect(east.language).not.toBe(west.language);
    expect(east.findings.length).toBeGreaterThan(5);
    expect(east.findings).toEqual(west.findings);
  });
});
