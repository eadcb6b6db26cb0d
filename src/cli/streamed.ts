/** `factdiff --format ndjson`: reports are read as they come, and what is found is written key by key. */
import * as E from 'fp-ts/lib/Either.js';
import type * as TE from 'fp-ts/lib/TaskEither.js';
import { toNdjson } from '../interop/index.js';
import type { Report } from '../model/index.js';
import { described } from '../model/problems.js';
import { messageOf } from '../read/problems.js';
import { isFields } from '../read/loose.js';
import { decodeReport } from '../read/reports.js';
import { keptOf } from '../render/labels.js';
import { reconcileStream } from '../scale/stream.js';
import type { Run } from './arguments.js';
import { type Problems, reportsFrom } from './input.js';
import { decodedLines, isBad } from './lines.js';
import type { Outcome } from './outcome.js';
import { streamProgressOf } from './progress.js';
import { isLines, jsonOf, reportsOf, STANDARD_INPUT } from './sources.js';
import type { World } from './world.js';

/** Standard input is a report a line where its first line is a report; else it must be read whole before anything is known of it. */
const opened = async (world: World): Promise<{ readonly first: string; readonly rest: AsyncIterator<string> }> => {
  const rest = world.lines(STANDARD_INPUT)[Symbol.asyncIterator]();
  const { value, done } = await rest.next();
  return { first: done === true ? '' : value, rest };
};

async function* resumed(first: string, rest: AsyncIterator<string>): AsyncGenerator<string, void, undefined> {
  yield first;
  yield* { [Symbol.asyncIterator]: () => rest };
}

const isReportLine = (line: string): boolean => {
  const value = jsonOf(line);
  return E.isRight(value) && isFields(value.right) && !Array.isArray(value.right['reports']);
};

type Sighted = { readonly report: Report; readonly where: string } | { readonly bad: Problems };

const whole = (reports: E.Either<Problems, readonly Report[]>, where: string): readonly Sighted[] =>
  E.isLeft(reports) ? [{ bad: reports.left }] : reports.right.map((report) => ({ report, where }));

async function* lineByLine(path: string, world: World): AsyncGenerator<Sighted, void, undefined> {
  for await (const line of decodedLines([path], decodeReport, world)) yield isBad(line) ? line : { report: line.value, where: line.where };
}

async function* fromStandardInput(published: string | undefined, world: World): AsyncGenerator<Sighted, void, undefined> {
  try {
    const { first, rest } = await opened(world);
    const lines = resumed(first, rest);
    if (isReportLine(first)) return yield* lineByLine(STANDARD_INPUT, { ...world, lines: () => lines });
    const all: string[] = [];
    for await (const line of lines) all.push(line);
    yield* whole(reportsOf([{ path: STANDARD_INPUT, text: all.join('\n') }], published), STANDARD_INPUT);
  } catch (error) {
    yield { bad: [`${STANDARD_INPUT}: ${messageOf(error)}`] };
  }
}

/** The reports of all files: those that are no lines of reports first, since their ids and publishers depend on each other's names. */
async function* sighted({ files, published }: Run, world: World): AsyncGenerator<Sighted, void, undefined> {
  const others = files.filter((path) => path !== STANDARD_INPUT && !isLines(path));
  if (others.length > 0) yield* whole(await reportsFrom(others, published)(world)(), 'another file');
  for (const path of files)
    if (path === STANDARD_INPUT) yield* fromStandardInput(published, world);
    else if (isLines(path)) yield* lineByLine(path, world);
}

/** The reports that are fine. What is wrong with the others is put on the list, and so is an id that came before. */
async function* fine(run: Run, world: World, problems: string[]): AsyncGenerator<Report, void, undefined> {
  const homes = new Map<string, string>();
  for await (const each of sighted(run, world)) {
    if (isBad(each)) {
      problems.push(...each.bad);
      continue;
    }
    const { report, where } = each;
    const home = homes.get(report.id);
    if (home === undefined) homes.set(report.id, where);
    else problems.push(`${where}: id is ${described(report.id)}, expected an id of its own: ${home} has this one`);
    if (problems.length === 0) yield report;
  }
}

/** Nothing is written before all reports were found to be fine. */
export const streamed =
  (run: Run, world: World): TE.TaskEither<Problems, Outcome> =>
  async () => {
    const problems: string[] = [];
    const kept: string[] = [];
    let failed = false;
    const { onProgress, done } = streamProgressOf(world);
    for await (const answer of reconcileStream(fine(run, world, problems), { onProgress })) {
      problems.push(...(answer.problems ?? []).map(({ message }) => message));
      if (problems.length > 0) break;
      failed ||= answer.findings.some(({ verdict }) => run.failOn.includes(verdict));
      const { data } = toNdjson({ ...answer, findings: keptOf(answer.findings, run.only) });
      if (run.out === undefined) await world.write(data)();
      else kept.push(data);
    }
    done();
    return problems.length > 0 ? E.left(problems) : E.right({ text: kept.join(''), out: run.out, code: failed ? 1 : 0 });
  };
