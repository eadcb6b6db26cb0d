/**
 * Facts in short, as the decision table writes its examples:
 *
 * `killed (grows): was 19 by police in A at 10:00 | now 25 by police in A at 12:00 @40`
 *
 * A claim is: a mark (`was`, `now`, `part`, `denied`, `hedged`, `feared`, `asked`, `early`, `expected`, `possible`; `aside`: in other words than the rest; `alone`: of one person;
 * `scene`: of those to whom it happened at the scene; `left`: of those who are still so; `also`: of those with whom something else was done as well; `navy`, `police`: done by them; `moving`: its fact is how far something has come; `given`: somebody gave its claims as one; `doubted`: alignment doubts that it is of one thing with the rest; `countering`: set beside the
 * claim before it; `standing`, `past`: a sentence of how things stand, or of what was; `hour`: as of the hour of its report; `over`: of the year 2020; `planned`: of what is to come), a value, `called` what its
 * own words call it, `by` a speaker, `in` a report, `at` a time of day or `on` a date,
 * and `@` the place in the text. Values: `25`, `>=19`, `>300`, `<=10`, `<10`, `~60`, `10..20`, each with a unit; a date or time;
 * `"words"` for a quotation; `nobody`, `claims X`, `blames X`, `denies X`; `place X`, `actor X`, `role X`, `role (who) X`.
 */
import type { Claim, Doubt, Event, EventMention, Evolution, Fact, Kind, Quantity, Report, ValueOf } from '../../src/model/index.js';
import { PAST_SENTENCE, PRESENT_SENTENCE } from '../../src/model/statement.js';

const DAY = '2024-02-04';

const SIGNS: Readonly<Record<string, (figure: number) => Partial<Quantity>>> = {
  '>=': (figure) => ({ min: figure }),
  '>': (figure) => ({ min: figure, minExclusive: true }),
  '<=': (figure) => ({ max: figure }),
  '<': (figure) => ({ max: figure, maxExclusive: true }),
  '~': (figure) => ({ min: figure, max: figure, approximate: true }),
  '': (figure) => ({ min: figure, max: figure }),
};

/** "~33.5 km" → about 33.5 kilometres. */
export const quantity = (text: string, more: Partial<Quantity> = {}): Quantity => {
  const match = /^(>=|>|<=|<|~|)(-?[\d.]+?)(?:\.\.([\d.]+))?(?:\s+(.+))?$/.exec(text);
  if (match === null) throw new Error(`no quantity: ${text}`);
  const [, sign = '', figure = '', top, unit = ''] = match;
  const bounds = top === undefined ? SIGNS[sign]?.(Number(figure)) : { min: Number(figure), max: Number(top) };
  return { ...(top === undefined && { figure: Number(figure) }), ...bounds, unit, words: text, ...more };
};

const RESPONSIBILITY = /^(nobody|claims|blames|denies)\b\s*(.*)$/;

const valueOf = (text: string): { [K in Kind]: { kind: K; value: ValueOf[K] } }[Kind] => {
  const blame = RESPONSIBILITY.exec(text);
  if (blame !== null) {
    const [, stance = '', words = ''] = blame;
    return {
      kind: 'responsibility',
      value: stance === 'nobody' ? { stance: 'none', words: 'no one' } : { stance: stance as 'claims' | 'blames' | 'denies', words },
    };
  }
  const [, sort, words = ''] = /^(place|actor|role)\s+(.+)$/.exec(text) ?? [];
  if (sort === 'place') return { kind: 'place', value: { words, names: [words] } };
  if (sort === 'actor') return { kind: 'actor', value: { words } };
  if (sort === 'role') return { kind: 'description', value: { words: words.replace(/^\(.+?\) /, '') } };
  if (text.startsWith('"')) return { kind: 'quotation', value: { words: text.slice(1, -1) } };
  if (/^\d{4}-\d{2}-\d{2}/.test(text)) return { kind: 'time', value: { start: text, end: text, grain: text.includes('T') ? 'minute' : 'day', words: text } };
  return { kind: 'quantity', value: quantity(text) };
};

const event: Event = { id: 'e', kind: 'story', label: 'story', main: true, places: [], mentions: [] };
const mention: EventMention = {
  id: 'e',
  report: 'A',
  kind: 'story',
  named: { span: { start: 0, end: 0 }, text: '' },
  main: true,
  places: [],
};
const nowhere = { span: { start: 0, end: 0 }, text: '' };

const CLAIM =
  /^((?:(?:was|now|part|denied|hedged|feared|asked|early|expected|possible|aside|alone|doubted|scene|left|share|also|navy|police|moving|given|countering|standing|past|hour|over|planned) )*)(.+?)(?: beside (\d+))?(?: called (.+?))?(?: by (.+?))? in (.+?)(?: at (\d{2}:\d{2})| on (\d{4}-\d{2}-\d{2}))?(?: @(\d+))?$/;

/** One claim, and when its report was published. */
export const claimOf = (text: string, index = 0, attribute = 'killed'): { readonly claim: Claim; readonly publishedAt: string } => {
  const match = CLAIM.exec(text.trim());
  if (match === null) throw new Error(`no claim: ${text}`);
  const [, marks = '', value = '', beside, own, speaker, report = '', time, date, at] = match;
  const marked = (mark: string): boolean => marks.split(' ').includes(mark);
  const start = at === undefined ? index * 200 : Number(at);
  const claim = {
    id: `${report}#${index}`,
    report,
    attribute,
    ...valueOf(value),
    span: { start, end: start + value.length },
    text: marked('aside') ? `${value} aside` : value,
    ...(own !== undefined && { readAs: own }),
    ...(marked('alone') && { setting: { some: 'one' } }),
    ...(marked('scene') && { setting: { some: 'scene' } }),
    ...(marked('navy') && { setting: { doer: 'navy' } }),
    ...(marked('police') && { setting: { doer: 'police' } }),
    ...(marked('left') && { setting: { some: 'left' } }),
    ...(marked('share') && { setting: { some: 'share' } }),
    ...(marked('also') && { setting: { some: 'also' } }),
    ...(marked('planned') && { setting: { stage: 'planned' } }),
    ...(marked('over') && { setting: { when: { start: '2020-01-01', end: '2020-12-31' } } }),
    ...(marked('feared') && { hedge: { ...nowhere, text: 'feared' } }),
    ...(marked('early') && { hedge: { ...nowhere, text: 'Initial' } }),
    ...(marked('asked') && { hedge: { ...nowhere, text: 'whether' } }),
    ...(beside !== undefined && { setting: { beside: Number(beside) } }),
    speakers: speaker === undefined ? [] : speaker.split(' and ').map((name) => ({ ...nowhere, text: name })),
    polarity: marked('denied') ? 'denied' : 'affirmed',
    certainty: marked('hedged') || marked('feared') || marked('asked') || marked('early') ? 'hedged' : 'stated',
    ...(value.startsWith('role (') && { scope: { who: value.slice('role ('.length, value.indexOf(')')) } }),
    ...(marked('part') && { scope: { part: true } }),
    ...(marked('expected') && { scope: { state: 'expected' } }),
    ...(marked('possible') && { scope: { state: 'possible' } }),
    ...(marked('was') && { revision: { role: 'replaced', cue: nowhere } }),
    ...(marked('now') && { revision: { role: 'replacing', cue: nowhere } }),
    event: mention,
    rule: marked('standing') ? PRESENT_SENTENCE : marked('past') ? PAST_SENTENCE : 'test',
  } as Claim;
  const publishedAt = time === undefined ? (date ?? DAY) : `${DAY}T${time}:00Z`;
  return { claim: marked('hour') ? { ...claim, asOf: { at: publishedAt, cue: nowhere } } : claim, publishedAt };
};

/** A whole fact; `more` adds actors, shared texts and the like. */
export const factOf = (text: string, more: Partial<Fact> = {}): Fact => {
  const [, attribute = '', evolves = '', rest = ''] = /^(.+?) \((\w+)\): (.+)$/.exec(text) ?? [];
  if (rest === '') throw new Error(`no fact: ${text}`);
  const plain = rest.split(' | ').map((each, index) => claimOf(each, index, attribute));
  const read = plain.map((each, index) =>
    /\bcountering /.test(rest.split(' | ')[index]!) ? { ...each, claim: { ...each.claim, against: plain[index - 1]!.claim.span } as Claim } : each,
  );
  const reports = new Map(
    read.map(({ claim, publishedAt }): [string, Report] => [claim.report, { id: claim.report, publisher: claim.report, publishedAt, text: '' }]),
  );
  const doubted = rest.split(' | ').flatMap((each, index) => (/\bdoubted /.test(each) ? (read[index]?.claim.id ?? []) : []));
  return {
    kind: read[0]?.claim.kind ?? 'quantity',
    attribute,
    evolves: evolves as Evolution,
    event,
    claims: read.map(({ claim }) => claim),
    reports: [...reports.values()],
    actors: [],
    shared: [],
    doubts: doubted.flatMap((id) => read.flatMap(({ claim }): readonly Doubt[] => (claim.id === id ? [] : [[id, claim.id]]))),
    ...(/\bmoving /.test(rest) && { progress: true as const }),
    ...(/\bgiven /.test(rest) && { asOne: true as const }),
    ...more,
  };
};
