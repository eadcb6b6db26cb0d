import { describe, expect, test } from 'vitest';
import { rarityIn } from '../../../src/align/joins/context.js';
import { FEATURES, type FeatureName, measuresOf, type Profile } from '../../../src/align/joins/features.js';
import { censusOf, profilesOf } from '../../../src/align/joins/index.js';
import type { Slot } from '../../../src/align/joins/slot.js';
import { measuredOf } from '../../../src/align/joins/measured.js';
import type { ExtractedClaim, Report, Scope } from '../../../src/model/index.js';
import { BARE_FIGURE, MEASURED_NOUN } from '../../../src/model/quantity.js';
import { count } from '../claims.js';
import { readClaims } from './read.js';

/** What a feature says of the first figure of each of two texts. */
const saidOf = (name: FeatureName, a: string, b: string): number => {
  const reports: readonly Report[] = [a, b].map((text, at) => ({ id: String(at), publisher: String(at), text }));
  const slots: readonly Slot[] = reports.flatMap(readClaims);
  const byId = new Map(reports.map((report) => [report.id, report]));
  const [one, other] = reports.map(
    ({ id }) =>
      profilesOf(
        slots.find(({ claims }) => claims[0]!.report === id)!,
        byId,
        censusOf(slots),
      )[0]!,
  );
  const rarity = rarityIn([one!.around.words, other!.around.words]);
  return measuresOf(one!, other!, rarity)[FEATURES.findIndex((feature) => feature.name === name)]!;
};

describe('figures near each other', () => {
  test.each([
    ['nearly 2,000 homes', '1,960 homes', 0.8],
    ['412 homes', 'more than 400 homes', 0.8],
    ['a crest of 60 km', 'a crest of 37 miles', 0.6],
  ])('%s and %s are', (a, b, least) => {
    expect(saidOf('figures near each other', a, b)).toBeGreaterThan(least);
  });
  test.each([
    ['far ones', '2,000 homes', '900 homes'],
    ['small ones, which lie near by chance', '8 homes', '9 homes'],
    ['the same, of which another feature speaks', '412 homes', '412 homes'],
  ])('not %s', (_, a, b) => {
    expect(saidOf('figures near each other', a, b)).toBe(0);
  });
});

describe('the only value of its kind in each report', () => {
  const name = 'the only value of its kind in each report';
  test.each([
    ['one count of beds in each', '120 beds stood ready', '180 beds stood ready', 1],
    ['a kilometre and a mile are one kind', 'It fell 60 km away', 'It fell 37 miles away', 1],
    ['two counts of beds in one of them', '120 beds stood ready', '180 beds stood ready, and 40 beds were lent', 0],
    ['the same count twice is one value', '120 beds stood ready', '180 beds stood ready; of the 180 beds none was used', 1],
    ['other nouns', '120 beds stood ready', '180 boats stood ready', 0],
  ])('%s', (_, a, b, expected) => {
    expect(saidOf(name, a, b)).toBe(expected);
  });
  test.each([
    ['120 beds stood ready', '180 beds stood ready', 1],
    ['120 beds stood ready', '120 beds stood ready', 0],
  ])('and another: %s, %s', (a, b, expected) => {
    expect(saidOf('the only value of its kind in each report, and another', a, b)).toBe(expected);
  });
});

describe('names around two claims', () => {
  test.each([
    ['one name', 'The bridge at Porto lost 12 spans', 'At Porto the flood took 12 spans', true, 0],
    ['other names', 'The bridge at Porto lost 12 spans', 'At Lisbon the flood took 12 spans', false, 1],
    ['a name in one alone', 'The bridge at Porto lost 12 spans', 'The bridge lost 12 spans', false, 0],
  ])('%s', (_, a, b, common, other) => {
    expect(saidOf('names around them in common', a, b) > 0).toBe(common);
    expect(saidOf('other names around them', a, b)).toBe(other);
  });
});

describe('what two claims say by themselves', () => {
  const NOTHING = { words: new Map<string, number>(), beside: new Map<string, number>(), names: new Map<string, number>() };
  type Made = Partial<Profile> & {
    readonly scope?: Scope;
    readonly figure?: number;
    readonly unit?: string;
    readonly more?: Partial<ExtractedClaim<'quantity'>>;
  };
  const made = ({ scope, figure = 310, unit = 'jobs', more = {}, ...rest }: Made): Profile => {
    const claim = count(figure, scope, { value: { figure, min: figure, max: figure, unit, words: String(figure) }, ...more });
    const value = measuredOf(claim);
    return { claim, attribute: claim.attribute, event: 'e', main: true, open: false, held: false, around: NOTHING, value, alone: false, only: false, ...rest };
  };
  const says = (name: FeatureName, a: Made, b: Made): readonly number[] =>
    [
      [made(a), made(b)],
      [made(b), made(a)],
    ].map(([one, other]) => measuresOf(one!, other!, rarityIn([]))[FEATURES.findIndex((feature) => feature.name === name)]!);
  const who = (group: string, more: Made = {}): Made => ({ scope: { who: group }, ...more });
  const bare: Made = { more: { rule: BARE_FIGURE } };
  const by = (...actors: readonly (string | undefined)[]): Made => ({
    more: { speakers: actors.map((actor) => ({ span: { start: 0, end: 1 }, text: 'x', ...(actor === undefined ? {} : { actor }) })) },
  });

  const measured = (noun: string, more: Made = {}): Made => ({ open: true, unit: 'EUR', ...more, more: { attribute: noun, rule: MEASURED_NOUN } });
  const named = (attribute: string, readAs?: string): Made => ({ open: true, more: { attribute, ...(readAs === undefined ? {} : { readAs }) } });
  const money: Made = { open: true, unit: 'EUR', more: { attribute: 'money' } };

  test.each<[FeatureName, Made, Made, 0 | 1]>([
    // A noun of its own names a measure as a domain would, and tells nothing beside another noun or none.
    ['one attribute of a domain', measured('break fee'), measured('break fee'), 1],
    ['one attribute of a domain', measured('break fee'), measured('salary'), 0],
    ['one attribute of a domain', measured('height'), measured('height'), 0],
    ['one attribute of a domain', measured('break fee'), money, 0],
    ['one attribute, of no domain', measured('break fee'), measured('salary'), 1],
    ['one attribute, of no domain', measured('break fee'), money, 1],
    ['one attribute, of no domain', measured('break fee'), measured('break fee'), 0],
    ['one attribute of a domain', measured('break fee'), named('break fee'), 0],
    ['one attribute, of no domain', measured('break fee'), named('break fee'), 0],
    // A measure that has been joined with others goes by its kind still, and what is no measure by its new name.
    ['one attribute, of no domain', named('trench', 'length'), named('length'), 1],
    ['one attribute, of no domain', named('trench', 'length'), named('trench'), 0],
    ['one attribute, of no domain', named('jobs cut', 'cuts'), named('jobs cut'), 1],
    ['one attribute, of no domain', named('jobs cut', 'cuts'), named('cuts'), 0],
    ['the only value of its kind in each report', measured('break fee', { only: true }), measured('break fee', { only: true }), 1],
    ['the only value of its kind in each report', measured('break fee', { only: true }), measured('salary', { only: true }), 0],
    ['the only value of its kind in each report', measured('break fee', { only: true }), measured('break fee'), 0],
    ['other places counted', { scope: { where: 'tambo' } }, { scope: { where: 'oria' } }, 1],
    ['other places counted', { scope: { where: 'tambo' } }, { scope: { where: 'tambo' } }, 0],
    ['other places counted', { scope: { where: 'tambo' } }, {}, 0],
    ['other places counted', {}, {}, 0],
    ['a place counted beside none', { scope: { where: 'tambo' } }, {}, 1],
    ['a place counted beside none', { scope: { where: 'tambo' } }, { scope: { where: 'oria' } }, 0],
    ['a place counted beside none', {}, {}, 0],
    ['other stretches', { scope: { per: 'day' } }, { scope: { per: 'week' } }, 1],
    ['other stretches', { scope: { per: 'day' } }, {}, 1],
    ['other stretches', { scope: { per: 'day' } }, { scope: { per: 'day' } }, 0],
    ['other states', { scope: { state: 'suspected' } }, { scope: { state: 'confirmed' } }, 1],
    ['other states', { scope: { state: 'suspected' } }, {}, 1],
    ['other states', {}, {}, 0],
    ['a part beside a whole', { scope: { part: true } }, {}, 1],
    ['a part beside a whole', { scope: { part: true } }, { scope: { part: true } }, 0],
    ['one group', who('us soldier'), who('soldier'), 1],
    ['one group', who('us soldier'), who('iraqi soldier'), 1],
    ['one group', who('us army soldier'), who('iraqi soldier'), 1],
    ['one group', who('bus'), who('bus driver'), 1],
    ['one group', who('bus passenger'), who('bus driver'), 0],
    ['one group', who('soldier'), who('woman'), 0],
    ['one group', who('soldier'), {}, 0],
    ['other groups', who('soldier'), who('woman'), 1],
    ['other groups', who('us soldier'), who('soldier'), 0],
    ['other groups', who('soldier'), {}, 0],
    ['a group beside none', who('soldier'), {}, 1],
    ['a group beside none', who('soldier'), who('woman'), 0],
    ['of other holders', who('owen hale', { held: true }), who('liam cole', { held: true }), 1],
    ['of other holders', who('owen hale', { held: true }), who('hale', { held: true }), 0],
    ['of other holders', who('owen hale'), who('liam cole', { held: true }), 0],
    ['of other holders', who('owen hale', { held: true }), { held: true }, 0],
    ['a bare figure beside another value', bare, { figure: 290 }, 1],
    ['a bare figure beside another value', bare, {}, 0],
    ['a bare figure beside another value', {}, { figure: 290 }, 0],
    ['bare figures both', bare, bare, 1],
    ['bare figures both', bare, {}, 0],
    ['one speaker', by('anna kowal'), by('anna kowal'), 1],
    ['one speaker', by('anna kowal'), by('jan roe', 'anna kowal'), 1],
    ['one speaker', by('anna kowal'), by('jan roe'), 0],
    ['one speaker', by(undefined), by(undefined), 0],
    ['one event', {}, {}, 1],
    ['one event', {}, { event: 'f' }, 0],
    ['both of the main event', {}, {}, 1],
    ['both of the main event', {}, { main: false }, 0],
    ['of the main event and of the background', {}, { event: 'f', main: false }, 1],
    ['of the main event and of the background', {}, { main: false }, 0],
    ['of the main event and of the background', {}, { event: 'f' }, 0],
    ['one attribute of a domain', {}, {}, 1],
    ['one attribute of a domain', {}, { open: true }, 0],
    ['one attribute of a domain', {}, { more: { attribute: 'injured' } }, 0],
    ['one attribute, of no domain', { open: true }, { open: true }, 1],
    ['one attribute, of no domain', {}, { open: true }, 0],
    ['one attribute, of no domain', { open: true }, { open: true, more: { attribute: 'injured' } }, 0],
    ['other attributes', {}, { more: { attribute: 'injured' } }, 1],
    ['other attributes', {}, { open: true, more: { attribute: 'injured' } }, 0],
    ['other attributes', {}, {}, 0],
    ['other names for one figure', { kin: { implies: [], alsoCalled: ['injured'] } }, { more: { attribute: 'injured' } }, 1],
    ['other names for one figure', { kin: { implies: [], alsoCalled: ['injured'] } }, { more: { attribute: 'missing' } }, 0],
    ['other names for one figure', { kin: { implies: ['injured'], alsoCalled: [] } }, { more: { attribute: 'injured' } }, 0],
    ['other names for one figure', {}, { more: { attribute: 'injured' } }, 0],
    ['an attribute that implies the other', { kin: { implies: ['injured'], alsoCalled: [] } }, { more: { attribute: 'injured' } }, 1],
    ['an attribute that implies the other', { kin: { implies: ['injured'], alsoCalled: [] } }, { more: { attribute: 'missing' } }, 0],
    ['an attribute that implies the other', { kin: { implies: [], alsoCalled: ['injured'] } }, { more: { attribute: 'injured' } }, 0],
    ['an attribute that implies the other', {}, {}, 0],
    ['an attribute of a domain beside none', {}, { open: true }, 1],
    ['an attribute of a domain beside none', { open: true }, { open: true }, 0],
    ['one thing measured', {}, { unit: 'job' }, 1],
    ['one thing measured', {}, { unit: 'homes' }, 0],
    ['people both', { unit: 'women' }, { unit: 'soldiers' }, 1],
    ['people both', { unit: 'women' }, { unit: 'women' }, 0],
    ['people both', { unit: 'women' }, { unit: 'homes' }, 0],
    ['other things measured', {}, { unit: 'homes' }, 1],
    ['the same value', {}, {}, 1],
    ['the same value', {}, { figure: 290 }, 0],
    ['other values', {}, { figure: 290 }, 1],
    ['other values', {}, {}, 0],
    ['hardly a word around them in common', {}, {}, 1],
  ])('%s', (name, a, b, expected) => {
    expect(says(name, a, b)).toEqual([expected, expected]);
  });
});
