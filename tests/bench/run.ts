/**
 * `npm run bench`: how fast extract reads beside the full pipe of the NLP library that it stands on, and how the time of reconcile grows.
 *
 * Both read the same reports in turn, one after the other, so that a machine that slows down slows both: the ratio is the median of the pairs.
 * It runs bundled, as what is published does: run from its sources by a loader, each function would be made with its name, which costs 6 %.
 */
import { performance } from 'node:perf_hooks';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { extract, reconcile } from '../../src/index.js';
import { reportsOf } from './prose.js';

const PAIRS = 15;
/** Rounds of both before any is measured: an engine compiles what it has seen run a few times, and ours is the longer program. */
const WARM = 5;
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
  const taken = [10, 100, 1000].map((count) => {
    const reports = reportsOf(count);
    const time = median(Array.from({ length: count < 1000 ? 3 : 1 }, () => timed(() => void reconcile(reports))));
    console.log(`  ${String(count).padStart(5)} reports  ${time.toFixed(0).padStart(7)} ms  ${(time / count).toFixed(2)} ms each`);
    return time;
  });
  console.log(`  from 100 to 1000 it grows as n^${Math.log10(taken[2]! / taken[1]!).toFixed(2)}`);
};

throughput();
growth();
