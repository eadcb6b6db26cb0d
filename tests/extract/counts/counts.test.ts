import { describe, expect, test } from 'vitest';
import { domains } from '../../../src/domains/index.js';
import { claimsOf } from '../../../src/extract/index.js';

/** The figures of a text as "attribute: low-high [group]". */
const figures = (text: string): readonly string[] =>
  claimsOf({ id: 'r', publisher: 'P', publishedAt: '2024-03-05', text }, domains).flatMap((claim) =>
    claim.kind === 'quantity'
      ? [`${claim.attribute}: ${claim.value.min ?? ''}-${claim.value.max ?? ''}${claim.scope?.who ? ` [${claim.scope.who}]` : ''}`]
      : [],
  );

describe('who was hit, and how many', () => {
  test.each<[string, readonly string[]]>([
    // "100 percent" of nothing is no share
    ['We are not 100 percent sure of it.', []],
    ['They give 110 percent every day.', []],
    ['They have 100 percent of the tapes.', ['share: 100-100']],
    ['They have 40 percent.', ['share: 40-40']],
    // that nobody was hurt badly says nothing of how many were hurt
    ['None of the victims suffered life-threatening injuries.', []],
    ['None of the victims suffered injuries.', ['injured: 0-0']],
    ['No one was killed, but serious damage was done.', ['killed: 0-0']],
    ['No one was hurt as a serious fire broke out.', ['injured: 0-0']],
    // a share above a hundred
    ['Debt stood at 112 percent.', ['share: 112-112']],
    ['Output reached 130 percent.', ['share: 130-130']],
    ['Four people suffered serious injuries.', ['injured: 4-4']],
    // passive
    ['Nine people were killed when the bridge fell.', ['killed: 9-9']],
    ['Twelve people were shot and killed overnight.', ['killed: 12-12']],
    ['Four others were also badly wounded.', ['injured: 4-4']],
    ['Two guards, aged 30 and 41, were killed.', ['killed: 2-2 [guard]', 'age: 30-30 [guard]', 'age: 41-41 [guard]']],
    // active
    ['The blast killed at least nine people and injured 20.', ['killed: 9-', 'injured: 20-20']],
    ['A landslide left two dead.', ['killed: 2-2']],
    ['The storm claimed 14 lives.', ['killed: 14-14']],
    // participle after the noun
    ['Officials reported 19 people killed and 35 others injured.', ['killed: 19-19', 'injured: 35-35']],
    ['A suicide bomber wounded four people.', ['injured: 4-4']],
    // nominal
    ['Toll in blaze hits 9', ['killed: 9-9']],
    ['The death toll stands at 25.', ['killed: 25-25']],
    ['The death toll from the raids in the north rose to 31.', ['killed: 31-31']],
    ['They mourned the death of seven miners.', ['killed: 7-7 [miner]']],
    ['The bodies of six were recovered.', ['killed: 6-6']],
    ['Dead: 46', ['killed: 46-46']],
    ['There were 14 deaths.', ['killed: 14-14']],
    // intransitive
    ['Two guards had died by dawn.', ['killed: 2-2 [guard]']],
    ['More than 40 drowned.', ['killed: 40-']],
    // states
    ['46 people are still missing.', ['missing: 46-46']],
    ['18 dead and more than 200 hurt', ['killed: 18-18', 'injured: 200-']],
    ['Six of the injured were in a serious condition.', ['seriously injured: 6-6']],
    // of people and jobs
    ['Nine guests were trampled or cut.', ['injured: 9-9 [guest]']],
    // prices lose and shed, people are lost and shed
    ['Shares in the brewer lost 4 per cent.', ['share price: 4-4']],
    ['The stock shed as much as 9% at the open.', ['share price: -9']],
    ['The brewer shed 400 jobs.', ['jobs cut: 400-400']],
    // what is left of houses
    ['The fire consumed 30 houses.', ['homes destroyed: 30-30']],
    ['Eleven houses crumbled.', ['homes destroyed: 11-11']],
    ['They mourned the destruction of 300 homes.', ['homes destroyed: 300-300']],
    ['Forty homes lost their roofs.', ['homes damaged: 40-40']],
    ['Forty homes were partly destroyed.', ['homes damaged: 40-40']],
    // where people were taken from, and to
    ['Twelve were taken off the ship.', ['rescued: 12-12']],
    ['Nine were freed from the wreckage.', ['rescued: 9-9']],
    ['Officers cleared 900 people from the area.', ['evacuated: 900-900']],
    ['About 900 people slept in schools.', ['sheltered: 900-900']],
    // of whom nothing is known
    ['Nine miners have not been accounted for.', ['missing: 9-9 [miner]']],
    ['Three climbers are believed buried.', ['missing: 3-3 [climber]']],
    ['They looked into the disappearance of two girls.', ['missing: 2-2 [girl]']],
    // who came, and who was held up
    ['The march gathered 9,000 people.', ['crowd: 9000-9000']],
    ['Some 300 travellers were caught up in the chaos.', ['affected: 300-300 [traveller]']],
    // of a group, and the group
    ['Four of the six clerks pleaded guilty.', ['convicted: 4-4 [clerk]', 'clerks: 6-6']],
    ['Vale is one of two clerks arrested.', ['arrested: 1-1', 'arrested: 2-2 [clerk]']],
    // what somebody is brought out of, or gets out of
    ['Seven prisoners broke out of the jail.', ['escaped: 7-7 [prisoner]']],
    ['Rescuers brought 30 migrants ashore.', ['rescued: 30-30']],
    ['Firefighters brought out three people.', ['rescued: 3-3']],
    ['Two people suffered cuts and bruises.', ['injured: 2-2']],
    ['The rain flooded 12 villages.', ['places flooded: 12-12']],
    // nought
    ['No one was hurt.', ['injured: 0-0']],
    // one by one
    ['The attack killed a civilian contractor.', ['killed: 1-1 [civilian contractor]']],
    ['The crash led to the death of a cyclist.', ['killed: 1-1 [cyclist]']],
    // coordination
    ['Two men and a woman were killed.', ['killed: 3-3']],
    ['The raid wounded four soldiers and two policemen.', ['injured: 4-4 [soldier]', 'injured: 2-2 [policeman]']],
    // measures
    ['A magnitude 6.8 earthquake struck the coast.', ['magnitude: 6.8-6.8']],
    ['The quake hit at a depth of 33 km.', ['depth: 33-33']],
    ['Turnout was 67.8%.', ['turnout: 67.8-67.8']],
    // what no domain names goes by its own noun
    ['The storm killed 200 cattle and 40 sheep.', ['cattle: 200-200', 'sheep: 40-40']],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });
});

test('money that ends a sentence keeps its million', () => {
  expect(figures('The storm did damage of €365m.')).toEqual(['damage: 365000000-365000000']);
});

test('a plan in somebody’s words is no hypothesis', () => {
  expect(figures('Nordan said it would cut 1,500 jobs.')).toEqual(['jobs cut: 1500-1500']);
  expect(figures('A merger would cut 1,500 jobs.')).toEqual([]);
});

test('what was brought about in the end was done', () => {
  expect(figures('The rebels managed to kill 40 soldiers.')).toEqual(['killed: 40-40 [soldier]']);
  expect(figures('He wanted to talk and killed two officers.')).toEqual(['killed: 2-2 [officer]']);
  expect(figures('It was powerful enough to kill 40 soldiers, and did.')).toEqual(['killed: 40-40 [soldier]']);
  expect(figures('The army managed to free 30 prisoners.')).toEqual(['released: 30-30 [prisoner]']);
});

describe('what makes no claim', () => {
  test.each<[string, RegExp]>([
    ['The dam could kill 300 people if it burst.', /killed/],
    ['The man threatened to kill 40 people.', /killed/],
    ['Rescuers failed to save 12 miners.', /rescued/],
    ['Attempts to free 40 hostages failed.', /released/],
    ['It was a plot to destroy 12 churches.', /damaged/],
    ['He tried to kill two officers.', /killed/],
    ['He is charged with the attempted murder of two officers.', /killed/],
    ['It was a plot by two brothers to abduct six tourists.', /abducted/],
    ['The blast would have killed 40 people had the hall been full.', /killed/],
    ['A 24-year-old man spoke to reporters.', /killed|injured/],
    ['Volunteers saved 14 lives.', /killed/],
    ['Police shot at two men who fled.', /killed/],
    ['The flood killed Ana Solis, Juan Perez and Maria Luz.', /killed/],
    ['She was the third killed on that road this year.', /killed/],
    ['He became the third man killed this year.', /killed/],
    ['The court sentenced two men to death.', /killed/],
    ['Seven people, ranging in age from 17 to 27, were hurt.', /people: 17/],
    ['They were killed at the Nine Elms hotel.', /killed: 9/],
    ['The crash left three men dead at two separate sites.', /killed: 2/],
    ['She is charged with the murder of her friend, also 24.', /killed: 24/],
    ['A guard was arrested on Monday in the stabbing of 15 people.', /arrested: 15/],
    ['Police arrested a man in the killings of a baker and a student.', /arrested: [^1]/],
    ['She killed time in a café for two hours.', /killed/],
    ['The storm killed 200 cattle and 40 sheep.', /killed/],
    ['A car was hit and a dog was killed.', /killed/],
    ['Police seized 40 weapons.', /abducted/],
    ['He took two medals in Oslo.', /abducted/],
    ['The army released two videos.', /released/],
    ['Firefighters saved 30 paintings.', /rescued/],
    ['Six ships are missing.', /missing/],
    // one word, another matter
    ['Two divisions suffered cuts in the budget.', /injured/],
    ['Three players recovered from injury in time for the cup.', /injured/],
    ['The club has two injury worries.', /injured/],
    ['Police received two death threats.', /killed/],
    ['She carried off two prizes.', /abducted/],
    ['Two ministers were whisked away by bodyguards.', /abducted/],
    ['Two fires broke out overnight.', /escaped/],
    ['Two men pleaded not guilty to murder.', /acquitted|convicted/],
    ['The city has 300 people needing treatment for addiction.', /treated/],
    ['The judge remanded three cases to the lower court.', /arrested/],
    ['The army airlifted 40 tons of food.', /rescued/],
    ['The firm relocated 200 workers to Spain.', /evacuated/],
    ['The jail houses 900 inmates in two wings.', /sheltered/],
    ['The coast guard brought ashore six bodies.', /rescued/],
    ['The band brought out two albums.', /rescued/],
    ['Two villages were under water.', /homes/],
    ['Two businesses were swamped with orders.', /homes/],
    ['The city tore down 40 houses.', /destroyed/],
    ['Two names were taken off the ship’s list.', /rescued/],
    ['Two coins are believed buried.', /missing/],
    ['Nine million euros have not been accounted for.', /missing/],
    ['They looked into the disappearance of 3,000 files.', /missing/],
    ['The law wrecked 40 weddings.', /destroyed/],
    ['Two voters filled the forms.', /crowd/],
    ['Police have gathered 30 statements.', /crowd/],
    ['Three firms were caught up in the scandal.', /affected/],
    ['The injured lost three fingers.', /injured: 3/],
    ['A man was shot five times.', /injured: 5/],
  ])('%s', (text, never) => {
    expect(figures(text).filter((each) => never.test(each))).toEqual([]);
  });
});

test('a word named like a method of objects is no stretch of time', () => {
  const claims = claimsOf({ id: 'r', publisher: 'P', text: 'Nine people were killed in the constructor on the quay.' }, domains);
  expect(claims.find(({ attribute }) => attribute === 'killed')?.scope?.per).toBeUndefined();
});
