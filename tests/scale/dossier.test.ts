import { describe, expect, test } from 'vitest';
import { type Dossier, type DossierStore, type Extracted, openDossier, reconcile, type Report } from '../../src/index.js';
import { ALL, extracted, FERRY, HEARING, MILL, VOTE } from './stories.js';

const filled = async (reports: readonly Report[], store?: DossierStore): Promise<Dossier> => {
  const dossier = await openDossier(store && { store });
  for (const report of reports) await dossier.add(report);
  return dossier;
};
const told = (dossier: Dossier): string => JSON.stringify(dossier.answer());
const answerOn = (reports: readonly Report[]): string => JSON.stringify(reconcile(reports));

/** A store in memory that tells what it was asked to do. */
const storeOf = (kept: readonly Extracted[] = []): DossierStore & { readonly log: string[]; readonly rows: Map<string, Extracted> } => {
  const rows = new Map(kept.map((each) => [each.report.id, each]));
  const log: string[] = [];
  return {
    log,
    rows,
    all: async () => rows.values(),
    put: async (each) => {
      log.push(`put ${each.report.id}`);
      rows.set(each.report.id, each);
    },
    remove: (id) => {
      log.push(`remove ${id}`);
      rows.delete(id);
    },
  };
};

describe('the answer is that of reconcile, to the byte', () => {
  test('empty', async () => {
    expect(told(await openDossier())).toBe(answerOn([]));
  });
  test('when reports have come, in any order', async () => {
    expect(told(await filled(ALL.toReversed()))).toBe(answerOn(ALL));
  });

  test('whatever the caller does with a report afterwards', async () => {
    const [first, ...others] = ALL.map((report) => ({ ...report }));
    const dossier = await filled(others);
    const added = dossier.add(first!);
    Object.assign(first!, { text: 'Nothing.' });
    await added;
    expect(told(dossier)).toBe(answerOn(ALL));
  });

  test('when some were replaced and some removed', async () => {
    const dossier = await filled(ALL);
    const other = { ...MILL[1]!, text: 'A fire at the Baltic Paper mill in Gdansk killed nine people on Friday.' };
    await dossier.replace(other);
    await dossier.remove('ferry-1');
    await dossier.remove('hearing');
    expect(told(dossier)).toBe(
      answerOn(ALL.flatMap((report) => (report.id === other.id ? [other] : ['ferry-1', 'hearing'].includes(report.id) ? [] : [report]))),
    );
    for (const { id } of ALL) await dossier.remove(id);
    expect(told(dossier)).toBe(answerOn([]));
  });

  test('with a policy', async () => {
    const dossier = await openDossier({ resolve: 'latest' });
    for (const report of MILL) await dossier.add(report);
    expect(JSON.stringify(dossier.answer())).toBe(JSON.stringify(reconcile(MILL, { resolve: 'latest' })));
  });

  test('when all was asked for at once', async () => {
    const dossier = await openDossier();
    await Promise.all(ALL.map((report) => dossier.add(report)));
    expect(told(dossier)).toBe(answerOn(ALL));
  });
});

describe('a change tells what changed in the findings', () => {
  test('a first report: its findings are new', async () => {
    const dossier = await openDossier();
    const { changes, problems } = await dossier.add(FERRY[0]!);
    expect(problems).toBeUndefined();
    expect(changes.every(({ before }) => before === undefined)).toBe(true);
    expect(changes.map(({ after }) => after)).toEqual(reconcile([FERRY[0]!]).findings);
  });

  test('a second one: what one report said alone is now agreed on', async () => {
    const { changes } = await (await filled([FERRY[0]!])).add(FERRY[1]!);
    const drowned = changes.find(({ after }) => after?.attribute === 'killed');
    expect([drowned?.before?.verdict, drowned?.after?.verdict]).toEqual(['single-source', 'agreement']);
  });

  test('one that goes: what it alone said is gone', async () => {
    const dossier = await filled([...FERRY, ...VOTE]);
    const { changes } = await dossier.remove('ferry-2');
    expect(changes.find(({ before }) => before?.attribute === 'rescued')?.after).toBeUndefined();
    expect(changes.some(({ before, after }) => [before, after].some((finding) => finding?.claims.some(({ report }) => report.startsWith('vote'))))).toBe(false);
  });

  test('one that says the same: nothing', async () => {
    expect((await (await filled(FERRY)).replace({ ...FERRY[0]!, title: 'Ferry' })).changes).toEqual([]);
  });
});

describe('what did not change is not done again', () => {
  test('only the key that is touched is judged', async () => {
    const dossier = await filled([...FERRY, ...VOTE, MILL[0]!]);
    expect((await dossier.add(MILL[1]!)).judged).toEqual(['mill-1']);
    expect((await dossier.replace({ ...FERRY[1]!, text: 'Ten passengers drowned when the ferry Southern Star sank off Hobart on Wednesday.' })).judged).toEqual(
      ['ferry-1'],
    );
    expect((await dossier.remove('vote-2')).judged).toEqual(['vote-1']);
    expect((await dossier.remove('vote-1')).judged).toEqual([]);
  });

  test('findings of other keys are the very same', async () => {
    const dossier = await filled([...FERRY, MILL[0]!]);
    const of = (): unknown => dossier.answer().findings.find(({ claims }) => claims[0]!.report.startsWith('ferry'));
    const before = of();
    await dossier.add(MILL[1]!);
    expect(of()).toBe(before);
  });

  test('a report that ties two keys joins them, and they part when it goes', async () => {
    const fire = { id: 'fire', publisher: 'P', publishedAt: '2024-03-03', text: 'A fire at the Baltic Paper mill in Gdansk on Friday killed six people.' };
    const dossier = await filled([...FERRY, HEARING]);
    expect((await dossier.add(fire)).judged).toEqual(['fire']);
    expect(told(dossier)).toBe(answerOn([...FERRY, HEARING, fire]));
    expect((await dossier.remove('fire')).judged).toEqual(['hearing']);
    expect(told(dossier)).toBe(answerOn([...FERRY, HEARING]));
  });

  test('claims that a store has are not extracted again', async () => {
    const dossier = await openDossier({ store: storeOf(extracted(MILL).map((each) => ({ ...each, claims: [] }))) });
    expect(dossier.answer().findings).toEqual([]);
    expect(dossier.answer().reports).toHaveLength(3);
  });
});

describe('a store', () => {
  test('has every change, and gives it back', async () => {
    const store = storeOf();
    const dossier = await filled(MILL, store);
    await dossier.replace({ ...MILL[0]!, text: 'Four people were killed in Gdansk.' });
    await dossier.remove('mill-2');
    expect(store.log).toEqual(['put mill-1', 'put mill-2', 'put mill-3', 'put mill-1', 'remove mill-2']);
    expect(JSON.stringify((await openDossier({ store })).answer())).toBe(JSON.stringify(dossier.answer()));
  });

  test('that fails leaves the dossier as it was, and the next change goes through', async () => {
    const store = storeOf();
    const dossier = await filled(FERRY, store);
    const failing = await openDossier({
      store: {
        ...store,
        put: async (each) => {
          if (each.report.id === 'mill-1') throw new Error('the disc is full');
          await store.put(each);
        },
      },
    });
    const results = await Promise.allSettled(MILL.slice(0, 2).map((report) => failing.add(report)));
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    expect(told(failing)).toBe(answerOn([...FERRY, MILL[1]!]));
    expect(told(dossier)).toBe(answerOn(FERRY));
  });
});

describe('what cannot be done is a problem, and changes nothing', () => {
  test.each<[string, (dossier: Dossier) => ReturnType<Dossier['add']>, string]>([
    ['an id that is there', (dossier) => dossier.add(FERRY[0]!), 'dossier: id is "ferry-1", expected an id that no report in it has'],
    ['one to replace that is not', (dossier) => dossier.replace(MILL[0]!), 'dossier: id is "mill-1", expected the id of a report in it'],
    ['one to remove that is not', (dossier) => dossier.remove('mill-1'), 'dossier: id is "mill-1", expected the id of a report in it'],
  ])('%s', async (_, change, message) => {
    const store = storeOf();
    const dossier = await filled(FERRY, store);
    const { changes, judged, problems } = await change(dossier);
    expect({ changes, judged }).toEqual({ changes: [], judged: [] });
    expect(problems?.map((each) => each.message)).toEqual([message]);
    expect(store.log).toHaveLength(2);
    expect(told(dossier)).toBe(answerOn(FERRY));
  });
});
