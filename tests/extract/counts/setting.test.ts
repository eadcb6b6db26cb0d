import { describe, expect, test } from 'vitest';
import type { Setting } from '../../../src/model/index.js';
import { read } from '../read.js';

/** The setting of the first figure of a text. */
const settingOf = (text: string): Setting | undefined => read('quantity', text)[0]?.setting;

describe('what the clause of a figure says that it is of', () => {
  test.each<[string, Setting]>([
    ['About 40,000 people marched in Gdansk.', { where: ['gdansk'] }],
    ['In the village of Kodra five people were killed.', { where: ['kodra'], first: true, stage: 'done' }],
    ['In Marka, a suburb of Lenz, two people were wounded.', { where: ['marka'], first: true, stage: 'done' }],
    ['Police arrested 28 people on 2 May.', { when: { start: '2024-05-02', end: '2024-05-02' }, stage: 'done' }],
    ['The police have arrested 310 people since the protests began.', { when: { running: true }, stage: 'done' }],
    ['A strike on a school killed 12 people.', { of: 'school' }],
    ["Friday's killings brought the city's homicide total to 41 for the year.", { when: { running: true } }],
    ['The city counts 41 murders for 2023.', { when: { start: '2023-01-01', end: '2023-12-31', running: true } }],
    ['Two people died in addition to the injured guard.', { without: 'guard' }],
    ['Four people inside the bus were injured.', { of: 'bus', by: 'spot', stage: 'done' }],
    ['The phone will be sold at a price of $799.', { of: 'phone' }],
    ['An aftershock of magnitude 5.2 followed.', { of: 'aftershock', by: 'beside' }],
    ['Winds of 140 mph were measured at the first landfall.', { turn: 'first landfall' }],
    ['Revenue of the third quarter was 4.1 billion dollars.', { turn: 'third quarter' }],
    ['It plans to cut 1,200 jobs.', { stage: 'planned' }],
    ['It has cut 300 jobs so far.', { stage: 'done' }],
    ['Seven people died, including the attacker.', { with: 'attacker' }],
    ['Six people and the attacker died.', { without: 'attacker' }],
    ['Three people were killed, not counting the pilot.', { without: 'pilot', stage: 'done' }],
    ['The gunman killed six people.', { without: 'gunman' }],
    ['A man opened fire in a bar, killing six people.', { without: 'man' }],
    ['Officers found three people hurt.', { some: 'met' }],
    ['Three people who were hurt were taken to a clinic.', { some: 'met' }],
    ['A mother and her daughter were hurt.', { some: 'told' }],
    ['Six others were hurt.', { some: 'rest' }],
    ['No one else died.', { some: 'rest' }],
    ['No one on the ground died.', { reach: 'part' }],
    ['Another three people were hurt.', { some: 'more' }],
    ['A nurse was hurt.', { some: 'one' }],
    ['Four people died at the scene.', { some: 'scene' }],
    ['Three were killed instantly when the wall fell.', { some: 'scene' }],
    ['The floods killed 40 people across the province.', { reach: 'all' }],
    ['Nationwide, 40 people died in the floods.', { reach: 'all' }],
    ['The floods killed 40 people in three provinces.', { reach: 'all' }],
    ['Heat killed 40 people worldwide.', { reach: 'everywhere' }],
    ['Globally, 40 people died of heat.', { reach: 'everywhere' }],
    ['Heat killed 40 people around the world.', { reach: 'everywhere' }],
    ['The floods killed 12 people in one suburb of Arlen.', { reach: 'part' }],
    ['The fire destroyed 12 homes in the suburb of Ashdown.', { reach: 'part' }],
    ['The fire destroyed 12 shops on Mill Street.', { reach: 'part' }],
    ['It will invest 2 billion euros in five plants.', { reach: 'all' }],
    ['Moll made a net profit of 310 million euros.', { sort: 'net' }],
    ['Moll made a profit of 402 million euros before tax.', { sort: 'before tax' }],
    ['It is a takeover worth 2.6 billion euros including debt.', { sort: 'including debt' }],
    ['Sales rose 6% at constant exchange rates.', { sort: 'at constant rates' }],
    ["United's women drew a crowd of 6,200.", { sort: 'women' }],
    ['The under-21 side drew a crowd of 6,200.', { sort: 'young' }],
    ['Thirty people were rescued by boat.', { only: 'by boat' }],
    ['The drug helped 95% of adults.', { only: 'among adult' }],
    ['It was 62% effective in people over 65.', { only: 'among person over 65' }],
    ['The fire burned 900 hectares of forest.', { only: 'of forest' }],
    ['Karl Weber was sentenced to three years in prison for tax fraud.', { of: 'fraud' }],
    ['Karl Weber was sentenced to three years in prison, one of them suspended.', { sort: 'suspended' }],
    ['Karl Weber will serve two years in prison.', { sort: 'served' }],
    ['Karl Weber faces three counts of tax fraud.', { only: 'of tax fraud' }],
    ['Karl Weber faces three counts of attempted murder.', { only: 'of attempted murder' }],
    ['The fair earned 8 million euros for the city.', { only: 'for city' }],
    ['Sales in Asia rose 12%.', { only: 'in asia' }],
    ['Moll had revenue of 4 billion euros in the quarter.', { span: 'quarter' }],
    ['Annual revenue was 15 billion euros.', { span: 'year' }],
    ['The school gets a grant of 2 million euros a year.', { span: 'year' }],
    ['Moll agreed to a reverse break fee of 2 million euros.', { sort: 'reverse' }],
    ['Moll, which is buying Tarn, would pay a fee of 2 million euros.', { things: ['moll', 'fee'] }],
    ['Moll, in its third year, would pay a fee of 2 million euros.', { things: ['fee'] }],
    ['Prices rose 3.1% from a year earlier.', { base: 'year' }],
    ['Prices rose 0.4% from April.', { base: 'month' }],
    ['Sales rose 3% year on year.', { base: 'year' }],
    ['Shares opened at 43 euros.', { turn: 'first level' }],
    ['Shares closed at 41 euros.', { turn: 'last level' }],
    ['Bread prices rose 12%.', { of: 'bread' }],
    ['Moll will close its plant in Arles, which employs 640 people.', { of: 'factory', by: 'spot' }],
    ['A painting was sold for 2 million euros.', { deed: 'sold', things: ['painting'] }],
    ['They took cocaine worth 2 million euros.', { deed: 'worth', things: ['cocaine'] }],
    ['Three carriages overturned.', { deed: 'topple' }],
    ['Some 410,000 people could vote.', { stage: 'planned' }],
    ['Police are looking for three men.', { stage: 'planned' }],
    ['The treaty needs 50 countries.', { stage: 'planned' }],
    ['The coastguard saved 22 migrants.', { doer: 'coastguard' }],
    ['A fishing boat saved eight migrants.', { doer: 'boat', some: 'share' }],
    ['A tug recovered four bodies.', { doer: 'boat', some: 'share' }],
    ['Some 30,000 homes are still without power.', { some: 'left' }],
    ['Five people remain in custody.', { some: 'left' }],
    ['Soldiers freed the last three hostages.', { some: 'rest', stage: 'done' }],
    ['Four people were detained and deported.', { some: 'also' }],
    ['Three people were hurt and later taken to a clinic.', { some: 'also' }],
    ['Two pupils were injured and are in intensive care.', { some: 'also' }],
    ['Some 740 passengers were moved by special train.', { some: 'also' }],
    ['Twelve crew members had been flown home.', { some: 'also' }],
    ['Soldiers led out the last three hostages.', { some: 'rest' }],
    ['Two women were hurt in the hand while another woman was hurt in the leg.', { some: 'told' }],
    ['She and her two sons were hurt.', { some: 'told' }],
    ['Ryanair cancelled 40 flights.', { only: 'by ryanair' }],
    ['The company cancelled 40 flights.', { doer: 'company' }],
    ['Halden Steel will cut 300 jobs.', { doer: 'halden steel' }],
    ['Barclays was fined $40 million.', { doer: 'barclays' }],
    ['Arsenal are top with 70 points.', { doer: 'arsenal' }],
    ['Liverpool, on 66 points, are second.', { doer: 'liverpool' }],
    ['Norway won 21 medals.', { doer: 'norway' }],
    ["Volkswagen's shares fell 3%.", { of: 'volkswagen' }],
    ['Shares in Volkswagen fell 3%.', { of: 'volkswagen' }],
    ['Net profit at rival Tasso was 120 million euros.', { of: 'tasso', by: 'beside' }],
    ['The driver was jailed for six years.', { of: 'driver' }],
    ['The owner of the coach was jailed for four years.', { of: 'owner' }],
  ])('%s', (text, expected) => {
    expect(settingOf(text)).toMatchObject(expected);
  });
});

describe('what is said of another figure, or of the saying', () => {
  test.each<[string, keyof Setting]>([
    ['Nine people were hurt, the mayor said in Gdansk.', 'where'],
    ['Nine people were hurt and two cars burned in Gdansk.', 'where'],
    ['Nine people had been killed by Monday.', 'when'],
    ['A quake of magnitude 7.1 was followed by many aftershocks.', 'by'],
    ['Eleven aftershocks were felt.', 'by'],
    ['The two men shot nine people in the building.', 'by'],
    ['Nine people were killed last week.', 'turn'],
    ['Some 740 passengers were on board.', 'some'],
    ['Some 740 passengers were believed to be on board.', 'some'],
    ['The ferry carried 740 passengers.', 'some'],
    ['Three deaths were caused by the storm.', 'some'],
    ['The army killed six people.', 'some'],
    ['The bodies recovered are 14.', 'some'],
    ['Four bodies were recovered.', 'some'],
    ['Rescuers pulled out nine people.', 'some'],
    ['Seven people died, including the two attackers.', 'with'],
    ['The attack killed six people.', 'without'],
    ['Two gunmen killed six people.', 'without'],
    ['Six people were hurt.', 'some'],
    ['Six people were hurt, and police came at once to the scene.', 'some'],
    ['Six people were hurt and a doctor immediately came.', 'some'],
    ['A truck came across six people.', 'reach'],
    ['Six people were hurt in the suburb.', 'reach'],
    ['The gunman killed six people immediately after the parade.', 'some'],
    ['The gunman killed six people immediately outside the school.', 'some'],
    ['Two men and a woman were hurt.', 'some'],
    ['Initial reports speak of nine people killed.', 'turn'],
    ['Moll made a profit of 310 million euros.', 'sort'],
    ['It was a profit of 310 million euros after a bad year.', 'sort'],
    ['Women drew a crowd of 6,200.', 'sort'],
    ['Thirty people were rescued by police.', 'only'],
    ['Thirty people were rescued by boat owners.', 'only'],
    ['The drug helped 95% of the time.', 'only'],
    ['The fire burned 900 hectares.', 'only'],
    ['Moll earned 8 million euros for the year.', 'only'],
    ['Sales in Arles rose 12%.', 'only'],
    ['Revenue was 4 billion euros, and the quarter was good.', 'span'],
    ['Revenue of the third quarter was 4.1 billion dollars.', 'span'],
    ['Prices rose 3.1% on Monday.', 'base'],
    ['Shares stood at 43 euros.', 'turn'],
    ['The price of bread rose 12%.', 'deed'],
    ['Moll, which employs 640 people, will close.', 'by'],
    ['Twelve people were hurt.', 'deed'],
    ['They saved 22 migrants.', 'doer'],
    ['The storm killed 22 people.', 'doer'],
    // who killed is told by many names
    ['Israel killed 22 people.', 'doer'],
    ['The airline cancelled 40 flights.', 'only'],
    ['In Arles 70 points were lost.', 'doer'],
    ['Shares fell 3%.', 'of'],
    ['A man was jailed for six years.', 'of'],
    ['The defendant was jailed for six years.', 'of'],
    ['Four people were arrested and the road was closed.', 'some'],
    ['Four people were hurt and need food.', 'some'],
    ['All four people were hurt and taken to a clinic.', 'some'],
    ['A total of 12 people were arrested and charged.', 'some'],
    ['Four people were shot and killed.', 'some'],
    ['Four people were killed and buried.', 'some'],
    ['Two women were hurt in the hand while another car was hit.', 'some'],
    ['Some 30,000 homes are without power.', 'some'],
  ])('%s: no %s', (text, part) => {
    expect(settingOf(text)?.[part]).toBeUndefined();
  });
});

describe('several events together', () => {
  test.each<[string, Setting['reach']]>([
    ['Nine people were hurt in three separate attacks.', 'events'],
    ['Nine people were stabbed in unrelated incidents.', 'events'],
    ['Police look into four separate stabbings, in which nine people were hurt.', 'events'],
    ['Police look into a separate stabbing, in which nine people were hurt.', undefined],
    ['Nine people were hurt in a separate attack.', undefined],
    ['Nine people were hurt in attacks.', undefined],
    ['Nine people were hurt in separate rooms.', undefined],
    ['Nine people were hurt in the attack, and shops were shut after separate attacks.', undefined],
  ])('%s', (text, reach) => {
    const injured = read('quantity', text).find(({ attribute }) => attribute === 'injured');
    expect(injured?.value.figure).toBe(9);
    expect(injured?.setting?.reach).toBe(reach);
  });
});

describe('people told of one by one', () => {
  test.each<[string, number, Setting['some']]>([
    ['A 25-year-old woman and a 31-year-old man were hurt.', 2, 'told'],
    ['A 13-year-old and two 17-year-olds were hurt.', 3, 'told'],
    ['Two women and a man were hurt.', 3, undefined],
    ['The driver, a 45-year-old man, and a passenger were hurt.', 2, undefined],
    ['Three old women and a man were hurt.', 4, undefined],
  ])('%s', (text, figure, some) => {
    const injured = read('quantity', text).find(({ attribute }) => attribute === 'injured');
    expect(injured?.value.figure).toBe(figure);
    expect(injured?.setting?.some).toBe(some);
  });
});

test.each<[string, string | undefined]>([
  ['The city saw 20 people shot over a span of 80 hours.', '80 hours'],
  ['The city saw 20 people shot in 80 hours.', '80 hours'],
  ['The city saw 20 people shot over a quarrel that had gone on for 80 hours.', undefined],
])('the stretch of %s', (text, per) => {
  expect(read('quantity', text).find(({ value }) => value.figure === 20)?.scope?.per).toBe(per);
});
