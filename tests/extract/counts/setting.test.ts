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
  ])('%s: no %s', (text, part) => {
    expect(settingOf(text)?.[part]).toBeUndefined();
  });
});
