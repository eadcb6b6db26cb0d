/** What two reports say of one thing, the one that it is so and the other that it is not, or each another of two answers. */
import { expect, test } from 'vitest';
import { asksWhether } from '../src/model/statement.js';
import { extract, reconcile, reconcileClaims } from '../src/index.js';

const RAID = 'Thieves broke into the Castle Museum in Arden on Sunday. ';

/** The verdicts on what is asked of things, of two reports of one raid, the second so many hours later. */
const verdicts = (a: string, b: string, hours = 0): readonly string[] =>
  reconcile([
    { id: 'a', publisher: 'Alpha', publishedAt: '2024-05-14T10:00:00Z', text: RAID + a },
    { id: 'b', publisher: 'Beta', publishedAt: new Date(Date.UTC(2024, 4, 14, 10 + hours)).toISOString(), text: RAID + b },
  ])
    .findings.filter(({ claims }) => claims.some(asksWhether))
    .map(({ attribute, verdict }) => `${verdict}: ${attribute}`);

test.each([
  ['The vault was locked with a chain. The cook was wearing a mask.', 'The cook was not wearing a mask.', 'whether wearing mask'],
  ['The alarm had been switched off.', 'The alarm was never switched off, its maker said.', 'whether switched off'],
  ['The museum said the stolen painting was insured.', 'The painting taken on Sunday was uninsured, its director admitted.', 'whether insured'],
  ['The museum had a fire certificate.', 'The museum had no fire certificate, officials said.', 'whether having fire certificate'],
  ['The guards evacuated the building.', 'The building was not evacuated.', 'whether evacuated'],
  ['The upper hall was flooded.', 'The hall was not flooded, the museum said.', 'whether flooded'],
  ['The floor was dry.', 'The floor was wet, investigators said.', 'whether dry or wet'],
  ['The floor was dry.', 'The floor was wet after a night of rain.', 'whether dry or wet'],
  ['Director Ana Vell resigned on Monday.', 'The museum said that Ana Vell was dismissed by phone.', 'whether resigned or dismissed'],
  ['The council approved the plan on Monday.', 'The plan was rejected, members said.', 'whether approved or rejected'],
  ['The exhibition will go ahead on Friday.', 'The exhibition has been called off, an aide said.', 'whether goes ahead or is called off'],
  ['The museum will appeal, its lawyer said.', 'The museum will not appeal.', 'whether appealing, ahead'],
  ['The court upheld the ban on Monday.', 'The court overturned the ban.', 'whether upheld or overturned'],
])('told: %s / %s', (a, b, attribute) => {
  expect(verdicts(a, b)).toContain(`conflict: ${attribute}`);
  expect(verdicts(b, a)).toContain(`conflict: ${attribute}`);
});

test.each([
  ['another thing', 'The painting was insured.', 'The frame was not insured.'],
  ['another of its kind', 'The alarm was switched off.', 'The second alarm was not switched off.'],
  ['a part of it', 'The hall was flooded.', 'The lower hall was not flooded.'],
  ['people who may be others', 'The man was wearing a mask.', 'The man was not wearing a mask.'],
  ['people of whom some may be meant', 'The residents were evacuated.', 'The residents were not evacuated.'],
  ['somebody else’s', 'His car was insured.', 'Her car was not insured.'],
  ['a denial of one sort alone', 'The painting was insured.', 'The painting was not insured against flood.'],
  ['a denial of a degree', 'The frame was damaged.', 'The frame was not badly damaged.'],
  ['a denial of how', 'The alarm was tested.', 'The alarm was not always tested.'],
  ['a reason denied', 'The hall was shut.', 'The hall was not shut because of the storm.'],
  ['another day', 'The hall was inspected on Monday.', 'The hall was not inspected on Sunday.'],
  ['two days', 'Vell signed the lease on Monday.', 'Vell vetoed the lease on Sunday.'],
  ['long ago', 'Rovers won the cup in 2019.', 'Rovers lost the cup.'],
  ['another moment', 'The gun was loaded when he fired it.', 'The gun was not loaded when police found it.'],
  ['another place', 'The gates were locked.', 'At the sister museum in Oslo, the gates were not locked.'],
  ['a plan and what was done', 'The museum will appeal.', 'The museum did not appeal.'],
  ['a question', 'The painting was insured.', 'Was the painting not insured?'],
  ['a condition', 'The alarm was switched off.', 'If the alarm was not switched off, the guards heard it.'],
  ['a guess', 'The painting was insured.', 'The painting may not have been insured.'],
  ['a hedge', 'The painting was insured.', 'The painting was probably not insured.'],
  ['a denial denied', 'The painting was insured.', 'The director denied that the painting was not insured.'],
  ['another object', 'The council approved the plan.', 'The council rejected the budget.'],
  ['another of its kind as object', 'The court upheld the conviction of Luis Ott.', 'The court overturned the conviction of Ana Ott.'],
  ['a report of both', 'The hall was flooded. The hall was not flooded in the morning. The hall was not flooded.', 'The hall was flooded.'],
])('silent, %s: %s / %s', (_, a, b) => {
  expect(verdicts(a, b)).toEqual([]);
  expect(verdicts(b, a)).toEqual([]);
});

test('what was not done may be done by the next report, and what was done is denied', () => {
  expect(verdicts('The building was not evacuated.', 'The building was evacuated by the guards.', 3)).toEqual(['update: whether evacuated']);
  expect(verdicts('The building was evacuated by the guards.', 'The building was not evacuated.', 3)).toEqual(['conflict: whether evacuated']);
});

test('the answers of two days follow each other', () => {
  expect(verdicts('The floor was dry.', 'The floor was wet.', 26)).toEqual(['update: whether dry or wet']);
});

test('where all say the same there is nothing to tell', () => {
  expect(verdicts('The hall was flooded.', 'The hall was flooded.')).toEqual([]);
});

test('a claim points at the words that say it', () => {
  const text = 'The museum said the stolen painting was not insured.';
  const claims = extract({ id: 'a', publisher: 'Alpha', text }).filter(asksWhether);
  expect(claims.map(({ text: words, polarity, scope, speakers }) => [words, polarity, scope?.who, speakers.map((each) => each.text)])).toEqual([
    ['insured', 'denied', 'stolen painting', ['The museum']],
  ]);
});

test('a claim that somebody else calls by such a name is judged by its own words', () => {
  const reports = [
    { id: 'a', publisher: 'Alpha', text: 'The sirens sounded at dawn.' },
    { id: 'b', publisher: 'Beta', text: 'No siren was heard.' },
  ];
  const claim = { kind: 'description', attribute: 'whether sirens sounded', event: 'the flood' } as const;
  const { findings } = reconcileClaims(reports, [
    { ...claim, report: 'a', quote: 'sirens sounded', value: 'sirens sounded' },
    { ...claim, report: 'b', quote: 'No siren', value: 'no sirens sounded' },
  ]);
  expect(findings.map(({ verdict }) => verdict)).toEqual(['conflict']);
});
