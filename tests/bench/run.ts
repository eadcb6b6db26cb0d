/**
 * `npm run bench`: how fast extract reads beside the full pipe of the NLP library that it stands on, how the time of reconcile grows,
 * how long a fresh process takes to its first answer, and what the core weighs in a browser. `npm run bench -- memory`: what memory it takes.
 *
 * Both read the same reports in turn, one after the other, so that a machine that slows down slows both: the ratio is the median of the pairs.
 * In a process of its own each is as fast beside the other as here, where both use the library's code.
 * It runs bundled, as what is published does: run from its sources by a loader, each function would be made with its name, which costs 6 %.
 */
import { performance } from 'node:perf_hooks';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { extract, reconcile } from '../../src/index.js';
import { sizeOf } from './bundle.js';
import { coldStarts } from './cold.js';
import { taken, takenApart, type Way } from './memory.js';
import { reportsOf } from './prose.js';

const PAIRS = 15;
/**
 * Rounds of both before any is measured: an engine compiles what it has seen run a few times. The library is as fast as it gets after two rounds; ours, the longer
 * program, after some twenty.
 */
const WARM = 20;
const REPORTS = 60;
/** The goal is at least this share of the throughput of the full pipe. */
const GOAL = 0.7;

const timed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

const full = winkNLP(model);

const throughput = (): void => {
  const reports = reportsOf(REPORTS);
  const characters = reports.reduce((sum, { text }) => sum + text.length, 0);
  const pipe = (): void => reports.forEach(({ text }) => void full.readDoc(text));
  const ours = (): void => reports.forEach((report) => void extract(report));
  for (let i = 0; i < WARM; i++) {
    pipe();
    ours();
  }
  const pairs = Array.from({ length: PAIRS }, (_, i) => {
    // Whoever goes first pays for what the other left to be collected: they take turns.
    const first = i % 2 === 0 ? timed(ours) : timed(pipe);
    const second = i % 2 === 0 ? timed(pipe) : timed(ours);
    return i % 2 === 0 ? { ours: first, pipe: second } : { ours: second, pipe: first };
  });
  const rate = (times: readonly number[]): string => `${(characters / 1000 / median(times)).toFixed(2)} million characters a second`;
  const ratio = median(pairs.map((pair) => pair.pipe / pair.ours));
  console.log(`${REPORTS} reports, ${characters} characters, median of ${PAIRS} paired runs after ${WARM} to warm up`);
  console.log(`  wink-nlp, full pipe  ${rate(pairs.map((pair) => pair.pipe))}`);
  console.log(`  extract              ${rate(pairs.map((pair) => pair.ours))}`);
  console.log(`  ratio                ${ratio.toFixed(2)} (goal ${GOAL})`);
};

const growth = (): void => {
  console.log('reconcile');
  const [, , some = Number.NaN, , many = Number.NaN] = [10, 100, 100, 1000, 10_000].map((count, run) => {
    const reports = reportsOf(count);
    const time = median(Array.from({ length: count < 1000 ? 3 : 1 }, () => timed(() => void reconcile(reports))));
    // The first hundred are read to warm up.
    if (run === 1) return time;
    console.log(`  ${String(count).padStart(5)} reports  ${time.toFixed(0).padStart(7)} ms  ${(time / count).toFixed(2)} ms each`);
    return time;
  });
  console.log(`  from 100 to 10000 it grows as n^${(Math.log10(many / some) / 2).toFixed(2)} (goal 1.1)`);
};

const COLD = 9;

const cold = async (): Promise<void> => {
  const starts = await coldStarts(COLD);
  const [imports, calls] = [median(starts.map(([load]) => load)), median(starts.map(([, call]) => call))];
  console.log(`first answer of a fresh process, median of ${COLD}`);
  console.log(
    `  import ${imports.toFixed(0)} ms, first call ${calls.toFixed(0)} ms, together ${median(starts.map(([a, b]) => a + b)).toFixed(0)} ms (goal 300)`,
  );
};

const weight = async (): Promise<void> => {
  const [all, own] = [await sizeOf('bundle'), await sizeOf('external')];
  const told = ({ minified, compressed }: Awaited<ReturnType<typeof sizeOf>>): string =>
    `${(minified / 1000).toFixed(0)} kB, compressed ${(compressed / 1000).toFixed(0)} kB`;
  console.log('the core in a browser');
  console.log(`  with language data   ${told(all)}`);
  console.log(`  without packages     ${told(own)}`);
};

const MEASURED: readonly (readonly [Way, number])[] = [
  ['reconcile', 1000],
  ['reconcile', 10_000],
  ['reconcileStream', 10_000],
];

const memory = (): void => {
  console.log('memory, each in a process of its own');
  for (const [way, count] of MEASURED) {
    const { peak, held, json } = takenApart(way, count);
    const answer = held === 0 ? '' : `, its answer ${(held / count / 1000).toFixed(0)} kB a report`;
    console.log(
      `  ${way.padEnd(15)}  ${String(count).padStart(5)} reports  at most ${(peak / 1e6).toFixed(0)} MB${answer}, as JSON ${(json / count / 1000).toFixed(0)} kB a report`,
    );
  }
};

const [asked, count] = process.argv.slice(2);
if (asked === 'memory') memory();
else if (asked === 'reconcile' || asked === 'reconcileStream') console.log(JSON.stringify(await taken(asked, Number(count))));
else {
  throughput();
  await cold();
  await weight();
  growth();
}
