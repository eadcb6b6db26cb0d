/**
 * `factdiff map`, `factdiff keys` and `factdiff reduce`: lines in, lines out, so that any engine with a pipe spreads the work over its machines. `map` and
 * `reduce` keep nothing from one line or one key to the next; `keys` keeps the cards.
 */
import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import type * as TE from 'fp-ts/lib/TaskEither.js';
import { cardOf, keysOf } from '../align/keys.js';
import { toNdjson } from '../interop/index.js';
import { asJson, type Card, type Extracted, type Problem } from '../model/index.js';
import { decodeCard, decodeExtracted } from '../read/extracted.js';
import { described, problem } from '../model/problems.js';
import { isFields } from '../read/loose.js';
import { decodeReport } from '../read/reports.js';
import { extract, reconcileKey } from '../reconcile.js';
import type { Engine } from './arguments.js';
import type { Problems } from './input.js';
import { type Decoder, decodedLines, isBad } from './lines.js';
import type { Outcome } from './outcome.js';
import type { World } from './world.js';

/** Resolves to undefined once all is written, or to what is wrong with the input. */
type Step = (files: readonly string[], world: World) => Promise<Problems | undefined>;

const lineOf = (value: unknown): string => `${asJson(value)}\n`;

/** A report a line → a line with its card, the report and its claims. */
const map: Step = async (files, world) => {
  for await (const line of decodedLines(files, decodeReport, world)) {
    if (isBad(line)) return line.bad;
    const extracted = { report: line.value, claims: extract(line.value) };
    await world.write(lineOf({ card: cardOf(extracted), ...extracted }))();
  }
  return undefined;
};

const cardIn: Decoder<Card> = (value, where) => decodeCard(isFields(value) ? value['card'] : value, `${where}, card`);

/** A line with a card, whatever else is in it → a line with the report's id and its key. */
const keys: Step = async (files, world) => {
  const cards = new Map<string, Card>();
  for await (const line of decodedLines(files, cardIn, world)) {
    if (isBad(line)) return line.bad;
    const { id } = line.value.report;
    if (cards.has(id)) return [`${line.where}: id is ${described(id)}, expected an id of its own: another card has this one`];
    cards.set(id, line.value);
  }
  for (const [report, key] of keysOf(cards.values())) await world.write(lineOf({ report, key }))();
  return undefined;
};

interface Keyed extends Extracted {
  readonly key: string;
}

const keyedIn: Decoder<Keyed> = (value, where) => {
  const key = isFields(value) ? value['key'] : undefined;
  const wrong: readonly Problem[] = typeof key === 'string' && key !== '' ? [] : [problem(where, 'key', described(key), 'a text that is not empty')];
  return pipe(
    decodeExtracted(value, where),
    E.mapLeft((problems) => [...wrong, ...problems]),
    E.chain((extracted) => (wrong.length > 0 ? E.left(wrong) : E.right({ ...extracted, key: String(key) }))),
  );
};

/** A line with a key, a report and its claims, those of one key one after another → a line for each report and finding. */
const reduce: Step = async (files, world) => {
  const done = new Set<string>();
  let key: string | undefined;
  let group: Extracted[] = [];
  const write = async (): Promise<void> => {
    if (group.length > 0) await world.write(toNdjson(reconcileKey(group)).data)();
  };
  for await (const line of decodedLines(files, keyedIn, world)) {
    if (isBad(line)) return line.bad;
    const { key: next, ...extracted } = line.value;
    if (next !== key) {
      await write();
      if (done.has(next)) return [`${line.where}: key is ${described(next)}, expected the lines of one key one after another: there were some before`];
      done.add(next);
      key = next;
      group = [];
    }
    if (group.some(({ report }) => report.id === extracted.report.id))
      return [`${line.where}: id is ${described(extracted.report.id)}, expected an id of its own: another line of its key has this one`];
    group.push(extracted);
  }
  await write();
  return undefined;
};

const STEPS: Readonly<Record<Engine['step'], Step>> = { map, keys, reduce };

/** The first line that is bad ends it: what came before has been written. */
export const engine =
  ({ step, files }: Engine, world: World): TE.TaskEither<Problems, Outcome> =>
  async () => {
    const bad = await STEPS[step](files, world);
    return bad === undefined ? E.right({ text: '', code: 0 }) : E.left(bad);
  };
