/** A folder that is watched: what its files hold now, what is wrong with some of them, and how that differs from what they held before. */
import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as T from 'fp-ts/lib/Task.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { Report } from '../model/index.js';
import type { Watch } from './arguments.js';
import { type Problems, sourcesFrom } from './input.js';
import { type Found, reportsOfEach, type Source } from './sources.js';
import type { World } from './world.js';

/** Files that may hold reports; editors leave others beside them, and a README tells of the folder. */
const REPORT = /^(?!readme\.)[^.].*\.(?:txt|md|json|ndjson|jsonl)$/i;

export interface Folder {
  /** The text of each file that is fine, or was when it last was. */
  readonly texts: ReadonlyMap<string, string>;
  readonly reports: readonly Report[];
  /** Of each file that is wrong, what it was when that was found, and what is wrong with it. */
  readonly wrong: ReadonlyMap<string, { readonly seen: string; readonly problems: Problems }>;
}

export const NOTHING: Folder = { texts: new Map(), reports: [], wrong: new Map() };

type Seen = readonly (Source | { readonly path: string; readonly unread: Problems })[];

const pathIn = (folder: string, name: string): string => (folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`);

const seenIn = (folder: string, world: World): TE.TaskEither<Problems, Seen> =>
  pipe(
    world.list(folder),
    TE.mapLeft((reason): Problems => [`${folder}: ${reason}`]),
    TE.map((names) => names.filter((name) => REPORT.test(name)).map((name) => pathIn(folder, name))),
    TE.chainTaskK(
      T.traverseSeqArray((path) =>
        pipe(
          sourcesFrom([path])(world),
          TE.match(
            (unread): Seen[number] => ({ path, unread }),
            ([source]) => source!,
          ),
        ),
      ),
    ),
  );

/** The files in their order, but read in another: of two files with one id, the one that had it before keeps it. */
const foundIn = (sources: readonly Source[], before: Folder, published: string | undefined): readonly Found[] => {
  const isOld = ({ path, text }: Source): boolean => before.texts.get(path) === text;
  const found = reportsOfEach([...sources.filter(isOld), ...sources.filter((source) => !isOld(source))], published);
  const byPath = new Map(found.map((each) => [each.path, each]));
  return sources.flatMap(({ path }) => byPath.get(path) ?? []);
};

const isFine = ({ reports }: Found): boolean => E.isRight(reports);

const after = (seen: Seen, before: Folder, published: string | undefined): Folder => {
  const found = foundIn(
    seen.flatMap((each) => ('text' in each ? [each] : [])),
    before,
    published,
  );
  const fine = new Set(found.filter(isFine).map(({ path }) => path));
  // A file that is wrong for now stands as it was when it last was fine.
  const standing = seen.flatMap((each): readonly Source[] => {
    if ('text' in each && fine.has(each.path)) return [each];
    const text = before.texts.get(each.path);
    return text === undefined ? [] : [{ path: each.path, text }];
  });
  // Where all are fine, nothing else stands than what was just read.
  const kept = standing.length === found.length && found.every(isFine) ? found : foundIn(standing, before, published).filter(isFine);
  const stands = new Set(kept.map(({ path }) => path));
  const left = new Map(found.flatMap(({ path, reports }) => (E.isLeft(reports) ? [[path, reports.left] as const] : [])));
  const wrong = seen.flatMap((each) => {
    const problems = 'text' in each ? left.get(each.path) : each.unread;
    return problems === undefined ? [] : [[each.path, { seen: 'text' in each ? each.text : '', problems }] as const];
  });
  return {
    texts: new Map(standing.filter(({ path }) => stands.has(path)).map(({ path, text }) => [path, text])),
    reports: kept.flatMap(({ reports }) => (E.isRight(reports) ? reports.right : [])),
    wrong: new Map(wrong),
  };
};

/** The folder now, or why it cannot be read. */
export const folderAfter = (before: Folder, { folder, published }: Watch, world: World): TE.TaskEither<Problems, Folder> =>
  pipe(
    seenIn(folder, world),
    TE.map((seen) => after(seen, before, published)),
  );

/** What is wrong now with files that were not found wrong in this way before: each is told once, until it changes. */
export const newlyWrong = (before: Folder, now: Folder): Problems =>
  [...now.wrong].flatMap(([path, { seen, problems }]) => {
    const old = before.wrong.get(path);
    return old?.seen === seen && old.problems.join('\n') === problems.join('\n') ? [] : problems;
  });

/** "wire.txt (new)", "post.txt", "old.txt (gone)". */
export const touched = (before: Folder, now: Folder): readonly string[] => [
  ...[...now.texts].flatMap(([path, text]) => {
    const old = before.texts.get(path);
    return old === text ? [] : [old === undefined ? `${path} (new)` : path];
  }),
  ...[...before.texts.keys()].filter((path) => !now.texts.has(path)).map((path) => `${path} (gone)`),
];
