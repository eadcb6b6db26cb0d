/** A reconciliation written by hand, for the tests of print: three reports of a fire, and what may be found in them. */
import type { Claim, Event, EventMention, Finding, Kind, Reconciliation, Report, Speaker, Span, ValueOf } from '../../src/model/index.js';

export const wire: Report = {
  id: 'wire',
  publisher: 'The Wire',
  publishedAt: '2024-03-02T18:00:00Z',
  title: 'Fire at mill kills four',
  text: 'Fire at mill kills four\n\nA blaze at the Orlow paper mill killed four people on Friday night, fire chief Ada Brandt said. "We did all we could do," Brandt said. About 60 workers were inside.',
};

export const courier: Report = {
  id: 'courier',
  publisher: 'Harbour Courier',
  publishedAt: '2024-03-02',
  title: 'Six dead in mill fire',
  text: 'Six people died when the paper mill in Orlow burnt on 1 March, the town hall reported. Earlier it had spoken of three. “We did all we could,” said the chief of the fire brigade.',
};

export const blog: Report = {
  id: 'blog',
  publisher: 'Mill Street Blog',
  text: 'Four people lost their lives in the fire. Some say that it was set on purpose.',
};

const mention = (report: Report): EventMention => ({
  id: `${report.id}#e1`,
  report: report.id,
  kind: 'fire',
  named: { span: { start: 0, end: 4 }, text: report.text.slice(0, 4) },
  main: true,
  places: ['Orlow'],
});

export const fire: Event = {
  id: 'e1',
  kind: 'fire',
  label: 'fire at Orlow, 2024-03-01',
  main: true,
  places: ['Orlow'],
  mentions: [wire, courier, blog].map((report) => ({ report: report.id, named: mention(report).named })),
};

export const spanOf = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in "${text}"`);
  return { start, end: start + words.length };
};

export const said = ({ text }: Report, words: string): Speaker => ({ span: spanOf(text, words), text: words });

/** A claim of the words given, the nth of its report. */
export const claim = <K extends Kind>(
  report: Report,
  number: number,
  kind: K,
  attribute: string,
  words: string,
  value: ValueOf[K],
  more: Partial<Pick<Claim, 'speakers' | 'certainty' | 'hedge' | 'polarity' | 'asOf' | 'revision' | 'scope'>> = {},
): Claim =>
  ({
    id: `${report.id}#${number}`,
    report: report.id,
    kind,
    attribute,
    value,
    span: spanOf(report.text, words),
    text: words,
    speakers: [],
    polarity: 'affirmed',
    certainty: 'stated',
    event: mention(report),
    rule: 'the verb does it to the counted',
    ...more,
  }) as unknown as Claim;

const exactly = (figure: number, words: string): ValueOf['quantity'] => ({ figure, min: figure, max: figure, unit: 'people', words });

export const four = claim(wire, 1, 'quantity', 'killed', 'killed four people', exactly(4, 'four people'), { speakers: [said(wire, 'Ada Brandt')] });
export const six = claim(courier, 1, 'quantity', 'killed', 'Six people died', exactly(6, 'Six people'), { speakers: [said(courier, 'the town hall')] });
export const lost = claim(blog, 1, 'quantity', 'killed', 'Four people lost their lives', exactly(4, 'Four people'));

export const killed: Finding = {
  id: 'killed-4f1c',
  kind: 'quantity',
  attribute: 'killed',
  event: fire,
  verdict: 'conflict',
  differences: [
    {
      aspect: 'attribution',
      claims: ['wire#1', 'blog#1'],
      because: { rule: 'said by one, stated by another', words: 'Ada Brandt is credited by one report alone' },
    },
  ],
  origins: [{ reports: ['wire', 'blog'], because: { rule: 'carries the text', words: 'carries the text of The Wire' } }, { reports: ['courier'] }],
  claims: [four, six, lost],
  relations: [
    {
      kind: 'conflicts',
      from: 'wire#1',
      to: 'courier#1',
      because: { rule: 'two figures of the same hours', words: 'both cannot be true, and neither report is clearly later' },
      measured: { values: 'disjoint', gap: 'same time', sameSpeaker: false },
    },
    {
      kind: 'conflicts',
      from: 'blog#1',
      to: 'courier#1',
      because: { rule: 'two figures of the same hours', words: 'both cannot be true, and neither report is clearly later' },
      measured: { values: 'disjoint', gap: 'same time', sameSpeaker: false },
    },
    {
      kind: 'agrees',
      from: 'wire#1',
      to: 'blog#1',
      because: { rule: 'same value', words: 'the same figure' },
      measured: { values: 'same', gap: 'same time', sameSpeaker: false },
    },
  ],
  message: 'Harbour Courier has 6 killed, The Wire and Mill Street Blog 4.',
};

export const quoted: Finding = {
  id: 'quotation-9a20',
  kind: 'quotation',
  attribute: 'quotation',
  event: fire,
  verdict: 'agreement',
  differences: [
    {
      aspect: 'wording',
      claims: ['wire#2', 'courier#2'],
      because: { rule: 'cut shorter', words: 'the same words, cut shorter' },
      changes: [
        { kind: 'same', words: 'We did all we could' },
        { kind: 'removed', words: 'do,' },
        { kind: 'added', words: ',' },
      ],
    },
  ],
  origins: [{ reports: ['wire', 'courier'] }],
  claims: [
    claim(wire, 2, 'quotation', 'quotation', 'We did all we could do,', { words: 'We did all we could do,' }, { speakers: [said(wire, 'Brandt')] }),
    claim(
      courier,
      2,
      'quotation',
      'quotation',
      'We did all we could,',
      { words: 'We did all we could,' },
      { speakers: [said(courier, 'the chief of the fire brigade')] },
    ),
  ],
  relations: [
    {
      kind: 'agrees',
      from: 'wire#2',
      to: 'courier#2',
      because: { rule: 'same utterance', words: 'the same utterance' },
      measured: { values: 'same', gap: 'same time', sameSpeaker: false },
    },
  ],
  message: 'Both quote the fire chief.',
};

export const when: Finding = {
  id: 'time-77d1',
  kind: 'time',
  attribute: 'time',
  event: fire,
  verdict: 'refinement',
  differences: [],
  origins: [{ reports: ['wire'] }, { reports: ['courier'] }],
  claims: [
    claim(wire, 3, 'time', 'time', 'Friday night', {
      start: '2024-03-01T18:00:00Z',
      end: '2024-03-01T23:59:00Z',
      grain: 'part-of-day',
      anchoredTo: '2024-03-02T18:00:00Z',
      words: 'Friday night',
    }),
    claim(courier, 3, 'time', 'time', '1 March', { start: '2024-03-01', end: '2024-03-01', grain: 'day', words: '1 March' }),
  ],
  relations: [
    {
      kind: 'refines',
      from: 'wire#3',
      to: 'courier#3',
      because: { rule: 'one period within another', words: 'the night is a part of the day' },
      measured: { values: 'b-within-a', gap: 'same time', sameSpeaker: false },
    },
  ],
  message: 'Friday night lies within 1 March.',
};

export const inside: Finding = {
  id: 'inside-02bb',
  kind: 'quantity',
  attribute: 'workers inside',
  event: fire,
  scope: { who: 'workers' },
  verdict: 'single-source',
  differences: [],
  origins: [{ reports: ['wire'] }],
  claims: [
    claim(wire, 4, 'quantity', 'workers inside', 'About 60 workers', {
      figure: 60,
      min: 60,
      max: 60,
      approximate: true,
      unit: 'workers',
      words: 'About 60 workers',
    }),
  ],
  relations: [],
  message: 'The Wire alone says it.',
};

export const reconciliation: Reconciliation = { reports: [courier, wire, blog], findings: [killed, when, quoted, inside] };
