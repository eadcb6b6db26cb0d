import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorIdOf, type ActorMention, actorsIn, liesIn, withParents } from '../../../src/align/names/index.js';
import type { Name } from '../../../src/model/index.js';

const said = (...phrases: readonly string[]): readonly ActorMention[] => phrases.map((name) => ({ report: 'a', name }));
const person = (name: string, title?: string): Name => ({ name, sort: 'person', ...(title !== undefined && { title }) });

/** The ids of phrases of one report. */
const idsOf = (...phrases: readonly string[]): readonly (string | undefined)[] => {
  const table = actorsIn(said(...phrases));
  return phrases.map((phrase) => actorIdOf(table, 'a', phrase));
};
const parentsOf = (phrase: string, ...others: readonly string[]): readonly string[] | undefined => {
  const table = actorsIn(said(phrase, ...others));
  return table.actors.find(({ id }) => id === actorIdOf(table, 'a', phrase))?.partOf;
};

describe('actorsIn: one actor', () => {
  it.each<readonly [string, readonly string[]]>([
    ['alan brandt', ['Alan Brandt', 'Pentagon spokesman Alan Brandt', 'Mr Brandt', 'Brandt', 'Brandt’s statement']],
    ['united states', ['US officials', 'the United States', 'a US official familiar with the raid', 'The U.S. statement', 'American forces']],
    ['pentagon', ['the Pentagon', 'the US Defence Department', 'Department of Defense']],
    ['peru civil defense agency', ["Peru's civil defense agency", 'civil defence officials', 'Civil defence', 'the civil defence directorate']],
    ['ministry of transportation', ['the Ministry of Transportation', 'the transport ministry', 'the ministry']],
    ['police', ['police', 'The police', 'Police at the harbour', 'a police spokesman', 'police officials']],
    ['green alliance', ['the Green Alliance', 'the Alliance']],
    ['valdoro instruments asa', ['Valdoro Instruments ASA', 'Valdoro', 'Valdoro Instruments']],
    ['witnesses', ['witnesses', 'Several witnesses']],
    ['regional hospital', ['a spokeswoman for the regional hospital', 'the regional hospital']],
  ])('%s', (id, phrases) => {
    expect(idsOf(...phrases)).toEqual(phrases.map(() => id));
  });

  it('takes the holder of an office in the same report', () => {
    const table = actorsIn([...said('the principal'), { report: 'a', name: person('Maryam Bello', 'principal') }, { report: 'b', name: 'the principal' }]);
    expect(actorIdOf(table, 'a', 'the principal')).toBe('maryam bello');
    expect(actorIdOf(table, 'b', 'the principal')).not.toBe('maryam bello');
  });

  it('takes the other names that a report gives', () => {
    const aliased: ActorMention = { report: 'a', name: { name: 'Northern Liberation Front', sort: 'organisation', aliases: ['Jund al-Shamal'] } };
    const table = actorsIn([aliased, { report: 'b', name: 'Jund al-Shamal' }]);
    expect(actorIdOf(table, 'b', 'Jund al-Shamal')).toBe('northern liberation front');
    const texts = new Map([['a', 'The National Union (ZK) lost. The Northern Front, also known as Jund al-Shamal, won.']]);
    const read = actorsIn(said('National Union', 'ZK', 'the Northern Front', 'Jund al-Shamal'), texts);
    expect(actorIdOf(read, 'a', 'ZK')).toBe('national union');
    expect(actorIdOf(read, 'a', 'Jund al-Shamal')).toBe(actorIdOf(read, 'a', 'the Northern Front'));
  });
});

describe('actorsIn: not one actor', () => {
  it.each<readonly [string, string]>([
    ['Hezbollah', "Kata'ib Hezbollah"],
    ['Iran', 'Iraq'],
    ['the foreign ministry', 'the transport ministry'],
    ['Anna Kowal', 'Maria Kowal'],
    ['residents', 'witnesses'],
    ['police', 'the fire service'],
    ['US officials', 'the Pentagon'],
    ['the dockers’ union', 'the miners’ union'],
  ])('%s / %s', (a, b) => {
    const [one, other] = idsOf(a, b);
    expect(one).toBeDefined();
    expect(one).not.toBe(other);
  });

  it('leaves a surname alone where two people fit', () => {
    const [anna, maria, kowal] = idsOf('Anna Kowal', 'Maria Kowal', 'Kowal');
    expect(new Set([anna, maria, kowal]).size).toBe(3);
  });

  it('takes the one of the same report where two fit in all', () => {
    const table = actorsIn([...said('Anna Kowal', 'Kowal'), { report: 'b', name: 'Maria Kowal' }]);
    expect(actorIdOf(table, 'a', 'Kowal')).toBe('anna kowal');
  });

  it('leaves an initial alone where two people fit', () => {
    const [john, jane, j] = idsOf('John Frost', 'Jane Frost', 'J. Frost');
    expect(new Set([john, jane, j]).size).toBe(3);
  });

  it('heeds what a report sets apart', () => {
    const table = actorsIn([
      { report: 'a', name: { name: 'Jund Brigade', sort: 'organisation', notToBeConfusedWith: ['Jund Brigades'] } },
      { report: 'b', name: 'Jund Brigades' },
    ]);
    expect(actorIdOf(table, 'a', 'Jund Brigade')).not.toBe(actorIdOf(table, 'b', 'Jund Brigades'));
  });
});

describe('actorsIn: what belongs to what', () => {
  it.each<readonly [string, readonly string[] | undefined]>([
    ['Pentagon spokesman Alan Brandt', ['pentagon']],
    ['the Pentagon', ['united states']],
    ['Washington', ['united states']],
    ['Tehran', ['iran']],
    ['Iraqi Prime Minister Sami Haddad', ['iraq']],
    ["Peru's National Seismology Institute", ['peru']],
    ['the Quds Force', ['irgc']],
    ['Police Commissioner Bala Musa', ['police']],
    ["Nikos Petrakis, head of the dockers' union", ['dockers union']],
    ['Lt. Col. Pedro Salas of the civil defence directorate', ['civil defence directorate']],
    ['former Pentagon spokesman Alan Brandt', undefined],
    ['Mayor Lucia Ortega', undefined],
    ['football coach Travis Moss', undefined],
    ['Marlow County District Attorney David Moss', ['marlow county']],
    ['witnesses', undefined],
  ])('%s', (phrase, parents) => {
    expect(parentsOf(phrase)).toEqual(parents);
  });

  it('ties the spokesman to the body that another report names', () => {
    const table = actorsIn([
      { report: 'a', name: 'fire service spokesman Jan Kowal' },
      { report: 'b', name: 'the state fire service' },
    ]);
    expect(table.actors.find(({ id }) => id === 'jan kowal')?.partOf).toEqual([actorIdOf(table, 'b', 'the state fire service')]);
  });

  it('takes two police forces for police, not for each other', () => {
    const table = actorsIn(said('Houston police', 'Dallas police', 'police', 'witnesses'));
    expect(table.actors.find(({ id }) => id === 'houston police')?.partOf).toEqual(['police']);
    expect(table.actors.find(({ id }) => id === 'dallas police')?.partOf).toEqual(['police']);
  });

  it('gives the parents with the actors, and theirs', () => {
    const table = actorsIn(said('Pentagon spokesman Alan Brandt', 'witnesses'));
    expect(withParents(table, ['alan brandt']).map(({ id }) => id)).toEqual(['alan brandt', 'pentagon', 'united states']);
  });
});

describe('actorsIn', () => {
  it('gives the same in any order, an id to every phrase, and never throws', () => {
    const phrase = fc.oneof(
      fc.constantFrom(
        'Alan Brandt',
        'Brandt',
        'A. Brandt',
        'Anna Brandt',
        'Pentagon spokesman Alan Brandt',
        'the ministry',
        'the Ministry of Health',
        'KH',
        "Kata'ib Hezbollah",
        'Hezbollah',
        'police',
        'the mayor',
        'Mayor Ann Lee',
        'US officials',
        '',
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
    );
    const mention = fc.record({ report: fc.constantFrom('a', 'b'), name: phrase });
    fc.assert(
      fc.property(fc.array(mention, { maxLength: 14 }), (mentions) => {
        const table = actorsIn(mentions);
        expect(actorsIn([...mentions].reverse())).toEqual(table);
        const ids = new Set(table.actors.map(({ id }) => id));
        for (const { report, name } of mentions) expect(ids.has(actorIdOf(table, report, name) ?? '?')).toBe(true);
        for (const { partOf } of table.actors) for (const id of partOf ?? []) expect(ids.has(id)).toBe(true);
      }),
    );
  });
});

describe('liesIn', () => {
  const place = (words: string, names: readonly string[], within?: readonly string[]) => ({ words, names, ...(within && { within }) });
  it.each([
    [place('Kirkuk', ['Kirkuk'], ['Iraq']), place('Iraq', ['Iraq']), true],
    [place('Tehran', ['Tehran']), place('Iran', ['Iran']), true],
    [place('Toronto', ['Toronto']), place('Canada', ['Canada']), true],
    [place('Iraq', ['Iraq']), place('Iraq and Syria', ['Iraq', 'Syria']), true],
    [place('the U.S.', ['U.S.']), place('United States', ['United States']), true],
    [place('Iraq and Syria', ['Iraq', 'Syria']), place('Iraq', ['Iraq']), false],
    [place('Kirkuk', ['Kirkuk']), place('Iraq', ['Iraq']), false],
    [place('Iraq', ['Iraq']), place('Kirkuk', ['Kirkuk'], ['Iraq']), false],
    [place('nowhere', []), place('Iraq', ['Iraq']), false],
  ])('%o in %o', (inner, outer, expected) => {
    expect(liesIn(inner, outer)).toBe(expected);
  });
});
