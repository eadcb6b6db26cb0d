import { createRequire } from 'node:module';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, describe, expect, test } from 'vitest';
import { openDossier, reconcile } from '../../src/index.js';
import { type Sqlite, sqliteStore } from '../../src/scale/store.js';
import { extracted, FERRY, MILL } from './stories.js';

const folder = mkdtempSync(join(tmpdir(), 'factdiff-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Open = (path: string) => Sqlite & { readonly close: () => unknown };

/** `libsql` has the interface of better-sqlite3, and its binaries come with it. Node has its own from 22.5 on. */
const ENGINES: readonly (readonly [string, Open])[] = [
  ['the interface of better-sqlite3', (path) => new Database(path)],
  ...(process.getBuiltinModule('node:sqlite' as never) === undefined
    ? []
    : [
        [
          'node:sqlite',
          (path: string) => new (createRequire(import.meta.url)('node:sqlite') as { DatabaseSync: new (path: string) => ReturnType<Open> }).DatabaseSync(path),
        ] as const,
      ]),
];

describe.each(ENGINES)('%s', (name, open) => {
  const path = join(folder, `${name.replace(/\W/g, '-')}.db`);

  test('gives back what it was given, when it is opened again', async () => {
    const first = open(path);
    const dossier = await openDossier({ store: sqliteStore(first) });
    for (const report of [...FERRY, ...MILL]) await dossier.add(report);
    const other = { ...MILL[0]!, title: "It's “quoted”; DROP TABLE factdiff_reports_1; --\u0000\u2028" };
    await dossier.replace(other);
    await dossier.remove('ferry-1');
    first.close();
    const second = open(path);
    const again = await openDossier({ store: sqliteStore(second) });
    expect(again.answer()).toEqual(reconcile([other, MILL[1]!, MILL[2]!, FERRY[1]!]));
    second.close();
  });

  test('is not read where a row is not what was put', () => {
    const database = open(join(folder, `${name.length}-broken.db`));
    const store = sqliteStore(database);
    void store.put({ ...extracted(FERRY)[0]!, claims: [{ kind: 'rumour' } as never] });
    expect(() => store.all()).toThrow('row 1 ("ferry-1"), claim 1: kind is "rumour", expected one of quantity');
    database.close();
  });

  test('names each row that is broken, or stands under the id of another', () => {
    const database = open(join(folder, `${name.length}-torn.db`));
    const store = sqliteStore(database);
    const [one, two] = extracted(FERRY);
    void store.put(one!);
    void store.put(two!);
    database.exec(`UPDATE factdiff_reports_1 SET extracted = '{"report":' WHERE id = 'ferry-1'`);
    database.exec(`UPDATE factdiff_reports_1 SET id = 'ferry-9' WHERE id = 'ferry-2'`);
    expect(() => store.all()).toThrow(
      'row 1 ("ferry-1"): extracted is "{\\"report\\":", expected the JSON of a report with its claims\n' +
        'row 2 ("ferry-9"): id is "ferry-9", expected the id of its report, "ferry-2"',
    );
    database.close();
  });

  test('a report whose id another writer put again is there once', () => {
    const database = open(join(folder, `${name.length}-twice.db`));
    const [one, two] = [sqliteStore(database), sqliteStore(database)];
    const [each] = extracted(FERRY);
    void one.put(each!);
    void two.put({ ...each!, claims: [] });
    expect(one.all()).toEqual([{ ...each!, claims: [] }]);
    database.close();
  });
});
