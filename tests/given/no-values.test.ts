/** What callers without types hand over by mistake: they are told what came and what was expected, and get no TypeError. */
import { describe, expect, test } from 'vitest';
import { toAcled, toAirwars, toCsv, toDot, toHxl, toMermaid, toNdjson, toSchemaClaims, toUcdpGed, toVegaLite } from '../../src/interop/index.js';
import {
  attributionsIn,
  cardOf,
  combine,
  explain,
  extract,
  keysOf,
  namesIn,
  periodsIn,
  quantitiesIn,
  quotationsIn,
  reconcile,
  reconcileExtracted,
  reconcileKey,
  toHtml,
} from '../../src/index.js';
import { fromClaimReviews, fromFeed, fromNinjs } from '../../src/read/index.js';

const none = null as never;
const report = { id: 'a', publisher: 'The Wire', publishedAt: '2024-03-02', text: 'Four people died on Friday.' };
const answer = reconcile([report]);
const found = answer.findings.flatMap(({ claims }) => claims);

describe('an error says what came and what was expected', () => {
  test.each<[string, () => unknown, string]>([
    ['quantitiesIn', () => quantitiesIn(none), 'text: got null, expected a text'],
    ['periodsIn', () => periodsIn(7 as never), 'text: got 7, expected a text'],
    ['periodsIn, its anchor', () => periodsIn('on Friday', { publishedAt: 7 as never }), 'options: publishedAt is 7, expected a text'],
    ['quotationsIn', () => quotationsIn(undefined as never), 'text: got nothing, expected a text'],
    ['attributionsIn', () => attributionsIn({} as never), 'text: got an object, expected a text'],
    ['namesIn', () => namesIn([] as never), 'text: got an empty list, expected a text'],
    ['explain', () => explain(none), 'finding: got null, expected a finding of reconcile, { claims, relations, verdict, … }'],
    ['explain of an answer', () => explain(answer as never), 'finding: got an object, expected a finding of reconcile'],
    ['cardOf', () => cardOf(none), 'extracted: got null, expected { report, claims }, as extract finds them'],
    ['cardOf of a report', () => cardOf(report as never), 'extracted: got an object, expected { report, claims }'],
    ['cardOf of the claims of a finding', () => cardOf({ report, claims: found as never }), 'extracted: got an object, expected { report, claims }'],
    ['keysOf, a card of a finding', () => keysOf([{ report, events: found.map(({ event }) => event as never) }]), 'cards, entry 1: got an object'],
    ['keysOf', () => keysOf(none), 'cards: got null, expected the cards of reports'],
    ['keysOf, a card', () => keysOf([cardOf({ report, claims: [] }), none]), 'cards, entry 2: got null, expected a card, as cardOf makes it'],
    ['combine', () => combine(none), 'answers: got null, expected a list of answers'],
    ['combine of one answer', () => combine(answer as never), 'answers: got an object, expected a list of answers'],
    ['combine, an answer', () => combine([answer, 7 as never]), 'answers, entry 2: got 7, expected the answer of reconcile'],
  ])('%s', (_, call, words) => {
    expect(call).toThrow(words);
    expect(call).not.toThrow(TypeError);
  });
});

describe('where the answer has a place for problems, it is told there', () => {
  test.each<[string, () => { readonly problems?: readonly { readonly message: string }[] }, string]>([
    ['reconcileKey', () => reconcileKey(none), 'extracted: got null, expected a list of { report, claims }'],
    ['reconcileKey, an entry', () => reconcileKey([report as never]), 'extracted, entry 1: got an object, expected { report, claims }'],
    ['reconcileKey of the claims of a finding', () => reconcileKey([{ report, claims: found as never }]), 'extracted, entry 1: got an object'],
    [
      'reconcileExtracted of the claims of a finding',
      () => reconcileExtracted([report], found as never),
      'claims, entry 1: got an object, expected a claim as extract finds it, with the clues of its event',
    ],
    ['reconcileExtracted', () => reconcileExtracted([report], none), 'claims: got null, expected the claims of the reports'],
    ['fromClaimReviews', () => fromClaimReviews([], none), 'reconciliation: got null, expected the answer of reconcile, { reports, findings }'],
    ['fromFeed', () => fromFeed(null), 'feed: got null, expected a feed'],
    ['fromFeed of its address', () => fromFeed('https://wire.test/rss'), 'feed: got "https://wire.test/rss", expected a feed'],
    ['fromNinjs', () => fromNinjs(undefined), 'ninjs: got nothing, expected an item of ninjs'],
  ])('%s', (_, call, words) => {
    expect(
      call()
        .problems?.map(({ message }) => message)
        .join('\n'),
    ).toContain(words);
  });
});

test('what is right is taken: an anchor that is a whole report, cards from an iterator, a feed without items', () => {
  expect(periodsIn(report.text, report)[0]?.value).toMatchObject({ start: '2024-03-01' });
  const cards = new Set([cardOf({ report, claims: extract(report) })]);
  expect(keysOf(cards.values()).get('a')).toBe('a');
  expect(combine([answer].values())).toEqual(answer);
  expect(fromFeed([]).problems).toEqual([]);
  expect(fromFeed({ items: [] }).problems).toEqual([]);
});

describe('an exporter without options takes none', () => {
  test.each([toAcled, toAirwars, toCsv, toDot, toHxl, toMermaid, toNdjson, toSchemaClaims, toUcdpGed, toVegaLite])('%o', (exporter) => {
    expect(() => exporter(answer, { only: ['conflict'] } as never)).toThrow('options: only is a list, expected an option that exists: there is none');
    expect(exporter(answer, {})).toEqual(exporter(answer));
  });
});

test('what HTML takes for no line break is one on the page', () => {
  const page = toHtml(reconcile([{ ...report, title: 'Fire\u2028at the mill', text: 'Four people died.\u0085It burnt\u2029on.' }]));
  expect(page).not.toMatch(/[\u0085\u2028\u2029]/);
  expect(page).toContain('It burnt\non.');
});
