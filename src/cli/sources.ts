/** The text of a file → the reports in it, by the kind of file. */
import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import type { Report } from '../model/index.js';
import { decodeReports, parseReport } from '../read/index.js';
import { isFields } from '../read/loose.js';
import { messageOf } from '../read/problems.js';

export interface Source {
  /** As given to the command; `-` for standard input. */
  readonly path: string;
  readonly text: string;
}

type Reports = E.Either<readonly string[], readonly Report[]>;

export const STANDARD_INPUT = '-';

/** "reports/the-wire.txt" → "the-wire". */
export const stemOf = (path: string): string => {
  if (path === STANDARD_INPUT) return 'standard input';
  const name = path.split(/[\\/]/).findLast((part) => part !== '') ?? path;
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
};

export const jsonOf = (text: string): E.Either<string, unknown> =>
  E.tryCatch(
    () => JSON.parse(text) as unknown,
    (error) => `not JSON: ${messageOf(error)}`,
  );

/** A list of reports, an object with such a list, or one report. */
const listIn = (value: unknown): unknown => {
  if (!isFields(value)) return value;
  return Array.isArray(value['reports']) ? value['reports'] : [value];
};

const decoded = (value: unknown): Reports =>
  pipe(
    decodeReports(value),
    E.mapLeft((problems) => problems.map(({ message }) => message)),
  );

const fromJson = (text: string): Reports =>
  pipe(
    jsonOf(text),
    E.mapLeft((reason) => [reason]),
    E.chain((value) => decoded(listIn(value))),
  );

const fromLines = (text: string): Reports => {
  const lines = text.split('\n').map((line, i) => ({ line, number: i + 1 }));
  const values = lines.filter(({ line }) => line.trim() !== '').map(({ line, number }) => ({ number, value: jsonOf(line) }));
  const broken = values.flatMap(({ number, value }) => (E.isLeft(value) ? [`line ${number}: ${value.left}`] : []));
  return broken.length > 0 ? E.left(broken) : decoded(values.flatMap(({ value }) => (E.isRight(value) ? [value.right] : [])));
};

const fromText = (text: string, id: string, publisher: string, published: string | undefined): Reports =>
  pipe(
    parseReport(text, { id, publisher, ...(published === undefined ? {} : { publishedAt: published }) }),
    E.bimap(
      // The file's name stands before each line anyhow.
      (problems) => problems.map(({ where, message }) => message.slice(where.length + 2)),
      (report) => [report],
    ),
  );

type Form = 'json' | 'lines' | 'text';

/** Whether a file is a report a line, by its name. */
export const isLines = (path: string): boolean => /\.(ndjson|jsonl)$/i.test(path);

/** An object, or a list of such: a text may begin with "[Live]". */
const JSON_BEGINS = /^\s*(?:\{|\[\s*(?:[[\]{"]|$))/;

/** Standard input has no name to go by: what begins as JSON is JSON, or a report a line if its first line alone is one, and else it is a text. */
const formOf = ({ path, text }: Source): Form => {
  if (/\.json$/i.test(path)) return 'json';
  if (isLines(path)) return 'lines';
  if (path !== STANDARD_INPUT || !JSON_BEGINS.test(text)) return 'text';
  if (E.isRight(jsonOf(text))) return 'json';
  return E.isRight(jsonOf(text.trimStart().split('\n', 1)[0]!)) ? 'lines' : 'json';
};

/** The mark of the byte order is no part of a text. */
export const withoutMark = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text);

/** Characters that are looked at, as git does to tell a binary file. */
const SEEN = 8000;
const NUL = '\u0000';
const STRANGE = /[\u0001-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g;

/** A picture, an archive, a text in UTF-16: what reads as UTF-8 has no NUL, and few characters that stand for bytes that are none. */
const isBinary = (text: string): boolean => {
  const head = text.slice(0, SEEN);
  return head.includes(NUL) || (head.match(STRANGE)?.length ?? 0) > head.length / 10;
};

const reportsIn = (source: Source, id: string, published: string | undefined): Reports => {
  const text = withoutMark(source.text);
  if (isBinary(text)) return E.left(['a binary file, expected a text in UTF-8']);
  switch (formOf({ ...source, text })) {
    case 'json':
      return fromJson(text);
    case 'lines':
      return fromLines(text);
    case 'text':
      return fromText(text, id, stemOf(source.path), published);
  }
};

/** What a file was found to hold. */
export interface Found {
  readonly path: string;
  /** Or every problem with it, each line beginning with the file. */
  readonly reports: Reports;
}

/** A file of which a report has an id that an earlier one has is wrong: there is a line for each. */
const withoutClashes = (found: readonly Found[]): readonly Found[] => {
  const homes = new Map<string, string>();
  return found.map(({ path, reports }): Found => {
    if (E.isLeft(reports)) return { path, reports };
    const lines = reports.right.flatMap(({ id }) => {
      const home = homes.get(id);
      return home === undefined ? [] : [`${path}: id is ${JSON.stringify(id)}, expected an id of its own: a report of ${home} has this one`];
    });
    if (lines.length > 0) return { path, reports: E.left(lines) };
    for (const { id } of reports.right) homes.set(id, path);
    return { path, reports };
  });
};

/** The reports of each file, in the order given. */
export const reportsOfEach = (sources: readonly Source[], published: string | undefined): readonly Found[] => {
  const stems = sources.map(({ path }) => stemOf(path));
  return withoutClashes(
    sources.map((source, i) => {
      const { path } = source;
      const stem = stems[i]!;
      // Two files of one name in two folders are told apart by their paths.
      const id = stems.indexOf(stem) === stems.lastIndexOf(stem) ? stem : path;
      const reports = reportsIn(source, id, published);
      return { path, reports: E.isLeft(reports) ? E.left(reports.left.map((line) => `${path}: ${line}`)) : reports };
    }),
  );
};

/** The reports of all files, or every problem with any of them. */
export const reportsOf = (sources: readonly Source[], published: string | undefined): Reports => {
  const found = reportsOfEach(sources, published);
  const problems = found.flatMap(({ reports }) => (E.isLeft(reports) ? reports.left : []));
  return problems.length > 0 ? E.left(problems) : E.right(found.flatMap(({ reports }) => (E.isRight(reports) ? reports.right : [])));
};
