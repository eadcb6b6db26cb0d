/** Claims and events by hand, for the tests of alignment. */
import type { Slot } from '../../src/align/joins/slot.js';
import type { Claim, Clues, Event, ExtractedClaim, ExtractedEvent, Period, Scope } from '../../src/model/index.js';
import { CLAUSE, STATEMENT } from '../../src/model/statement.js';

/** What a test says of an event, its clues side by side with the rest. */
export type Told = Partial<Omit<ExtractedEvent, 'clues'> & Clues>;

export const event = (id: string, { participants = [], words = [], ...overrides }: Told = {}): ExtractedEvent => ({
  id: `${id}#e1`,
  report: id,
  kind: 'attack',
  named: { span: { start: 0, end: 6 }, text: 'attack' },
  main: true,
  places: [],
  clues: { participants, words },
  ...overrides,
});

export const day = (date: string): Period => ({ start: date, end: date, grain: 'day', words: date });

let made = 0;

export const count = (figure: number, scope?: Scope, overrides: Partial<ExtractedClaim<'quantity'>> = {}): ExtractedClaim<'quantity'> => {
  made += 1;
  const report = overrides.report ?? 'a';
  return {
    id: `${report}#${made}`,
    report,
    kind: 'quantity',
    attribute: 'killed',
    value: { figure, min: figure, max: figure, unit: 'people', words: String(figure) },
    ...(scope ? { scope } : {}),
    span: { start: 0, end: 1 },
    text: String(figure),
    speakers: [],
    polarity: 'affirmed',
    certainty: 'stated',
    event: event(report),
    rule: 'by hand',
    ...overrides,
  };
};

/** A claim that is words, but for what sort of words they are. */
const worded = (report: string, words: string): Omit<Claim<'quotation'>, 'kind' | 'attribute'> => {
  made += 1;
  return {
    id: `${report}#${made}`,
    report,
    value: { words },
    span: { start: 0, end: words.length },
    text: words,
    speakers: [],
    polarity: 'affirmed',
    certainty: 'stated',
    event: event(report),
    rule: 'by hand',
  };
};

/** Who somebody is, by a role in the story. */
export const actor = (report: string, words: string, attribute: string, more: Partial<Claim<'actor'>> = {}): Claim<'actor'> => ({
  ...worded(report, words),
  kind: 'actor',
  attribute,
  ...more,
});

/** What is told of somebody. */
export const ofSomebody = (report: string, who: string, words: string, attribute: string): Claim<'description'> => ({
  ...worded(report, words),
  id: `${report} ${who}`,
  kind: 'description',
  attribute,
  scope: { who },
});

export const quote = (report: string, words: string): Claim<'quotation'> => ({ ...worded(report, words), kind: 'quotation', attribute: 'quotation' });

/** A clause as it stands; `more`: how it is told, where not as a plain clause. */
export const clause = (report: string, words: string, more: Partial<Claim<'description'>> = {}): Claim<'description'> => ({
  ...worded(report, words),
  kind: 'description',
  attribute: STATEMENT,
  rule: CLAUSE,
  ...more,
});

/** A slot of claims of one kind and attribute. */
export const slot = (claims: readonly Claim[], at = 'one'): Slot => ({
  kind: claims[0]!.kind,
  attribute: claims[0]!.attribute,
  event: { id: at } as Event,
  claims,
  open: false,
  held: false,
});
export const idsIn = (slots: readonly Slot[]): readonly (readonly string[])[] => slots.map(({ claims }) => claims.map(({ id }) => id));

/** Every report has a text of its own. */
export const ownText = (report: string): string => report;
