import { describe, expect, it } from 'vitest';
import { actorsById } from '../../src/judge/compare/names.js';
import { areApart, authorOf, isOneParty, maySpeakFor, namesOf, type Party, speakersOf, speakForOne } from '../../src/judge/parties.js';
import type { Claim } from '../../src/model/index.js';
import { claimOf } from './notation.js';

const actors = actorsById([
  { id: 'state', name: 'Oria', names: ['Oria', 'the Orian state'] },
  { id: 'defence', name: 'Ministry of Defence', names: ['Defence Ministry', 'MoD'], partOf: ['state'] },
  { id: 'anna', name: 'Anna Kowal', names: ['Kowal'], partOf: ['defence'] },
  { id: 'jan', name: 'Jan Nowak', names: ['Nowak'], partOf: ['defence'] },
  { id: 'front', name: 'Red Front', names: [] },
]);

const party = (text: string): Party => {
  const [, name = '', actor] = /^(.+?)(?: #(\w+))?$/.exec(text) ?? [];
  const { claim } = claimOf('25 in A');
  const [first] = speakersOf({ ...claim, speakers: [{ span: { start: 0, end: 0 }, text: name, ...(actor !== undefined && { actor }) }] }, actors);
  if (first === undefined) throw new Error(text);
  return first;
};

describe('isOneParty and areApart', () => {
  it.each<[string, string, boolean, boolean]>([
    // by id
    ['Kowal #anna', 'the minister’s office #anna', true, false],
    ['Kowal #anna', 'the ministry #defence', true, false],
    ['Kowal #anna', 'Oria #state', true, false],
    ['Kowal #anna', 'Nowak #jan', false, true],
    ['police #state', 'police #front', false, false],
    ['Hart #state', 'General Hart #front', false, false],
    // one of them without a name
    ['fire authorities #state', 'Tambo Fire Headquarters #front', true, false],
    ['port authorities #state', 'Tambo Fire Headquarters #front', false, true],
    ['Kira Fire Brigade #state', 'Tambo Fire Headquarters #front', false, false],
    // by words
    ['the police', 'Police', true, false],
    ['Tambo Post', 'Tambo District Council', false, true],
    ['Tambo Post', 'The Tambo Post', true, false],
    ['Tambo council', 'Tambo District Council', true, false],
    ['the fire service', 'state fire service', true, false],
    ['the fire service', 'the firemen', true, false],
    ['transport ministry', 'Ministry of Transportation', true, false],
    ['interior ministry', 'transport ministry', false, true],
    ['National Weather Service', 'National Railway Agency', false, true],
    ['the department', 'Department of Flood Relief', true, false],
    ['Flood Relief Department', 'the department', true, false],
    ['Anna Kowal', 'Kowal', true, false],
    ['anna kowal', 'anna nowak', true, false],
    ['Anna Kowal', 'Anna Nowak', false, true],
    ['Anna Kowal', 'Jan Kowal', true, false],
    ['Red Front', 'Blue Legion', false, true],
    // by letters
    ['the EVSC', 'Elm Valley School Corporation', true, false],
    ['EVSC', 'Elm Valley Sailing Club', true, false],
    ['EVSC', 'Elm Valley Corporation', false, true],
    ['evsc', 'Elm Valley School Corporation', false, true],
    ['EVS', 'the elm valley school', false, true],
    ['Anna Kowal', 'Kowal Brothers', true, false],
    // Two names that begin alike are two people; a body of three words, or one that is no name, may be of one place.
    ['Oria Foreign Ministry', 'Oria Embassy', true, false],
    ['Tambo Police', 'Tambo officers', true, false],
    // Where every word is common, all of them count.
    ['national police service', 'the police department', true, false],
    // An id tells nothing against a name without one.
    ['Kowal #anna', 'Anna Kowal', true, false],
    // anybody
    ['officials', 'Red Front', false, false],
    ['witnesses', 'survivors', false, false],
    ['they', 'Red Front', false, false],
    ['officials', 'an official', true, false],
    ['Kowal #anna', 'Blue Legion', false, true],
  ])('%s, %s', (a, b, one, apart) => {
    expect([isOneParty(party(a), party(b)), areApart(party(a), party(b))]).toEqual([one, apart]);
    expect([isOneParty(party(b), party(a)), areApart(party(b), party(a))]).toEqual([one, apart]);
  });
});

describe('speakForOne', () => {
  it('takes two who speak for one body for one voice', () => {
    expect(speakForOne(party('Kowal #anna'), party('Nowak #jan'))).toBe(true);
    expect(speakForOne(party('Kowal #anna'), party('Front #front'))).toBe(false);
    expect(speakForOne(party('police'), party('the police'))).toBe(true);
  });
});

describe('authorOf', () => {
  it('knows a publisher by any name of an actor', () => {
    const author = (publisher: string) => authorOf({ id: 'A', publisher, text: '' }, actors, namesOf(actors));
    expect(author('Defence Ministry').actor).toBe('defence');
    expect(author('MINISTRY OF DEFENCE').actor).toBe('defence');
    expect([...author('mod').partOf]).toEqual(['state']);
    expect(author('Daily Echo').actor).toBeUndefined();
  });
});

describe('maySpeakFor', () => {
  it.each<[string, string, boolean]>([
    ['officials', 'Ministry of Defence', true],
    ['the government', 'Ministry of Defence', true],
    ['Hart', 'Ministry of Defence', false],
    ['an official of Landia', 'Ministry of Defence', false],
    ['officials', 'Red Front', false],
    ['officials', 'Tambo Council Post', false],
    ['officials', 'Tambo Council News', false],
    ['officials', 'New Tambo Council', true],
  ])('%s, %s: %s', (voice, body, expected) => {
    expect(maySpeakFor(party(voice), party(body))).toBe(expected);
  });

  it('is nobody without a name', () => {
    expect(maySpeakFor({ name: '', partOf: new Set(), words: [] }, party('Ministry of Defence'))).toBe(false);
  });
});

describe('namesOf', () => {
  it('gives a name of two to the first of them', () => {
    const two = actorsById([
      { id: 'a', name: 'Oria', names: [] },
      { id: 'b', name: 'ORIA', names: ['Oria FC'] },
    ]);
    expect([...namesOf(two)]).toEqual([
      ['oria', 'a'],
      ['oria fc', 'b'],
    ]);
  });
});

describe('speakersOf', () => {
  it('takes the speaker of a quotation where the claim names none', () => {
    const { claim } = claimOf('"We stay" in A');
    const quoted = { ...claim, value: { words: 'We stay', speaker: { span: { start: 0, end: 4 }, text: 'Kowal' } } } as Claim;
    expect(speakersOf(quoted, actors).map(({ name }) => name)).toEqual(['Kowal']);
    expect(speakersOf(claim, actors)).toEqual([]);
    expect(speakersOf({ ...quoted, speakers: claimOf('25 by police in A').claim.speakers }, actors).map(({ name }) => name)).toEqual(['police']);
    expect(speakersOf(claimOf('25 by police and army in A').claim, actors).map(({ name }) => name)).toEqual(['police', 'army']);
  });
});
