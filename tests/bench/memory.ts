/** What an answer takes: in memory, at the most on the way to it, and as JSON. Each is measured in a process of its own, since a heap that grew stays large. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Finding, reconcile, reconcileStream } from '../../src/index.js';
import { reportsOf } from './prose.js';

export type Way = 'reconcile' | 'reconcileStream';

/** Bytes. */
interface Taken {
  /** The most that the process had at once, all that it is made of counted. */
  readonly peak: number;
  /** What the answer holds in memory; of a stream, which lets go of it, nothing. */
  readonly held: number;
  /** Its findings as JSON. */
  readonly json: number;
}

/** Read before: the first reports make what is kept for all others. */
const WARM = 30;

const used = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

const sizeOf = (findings: readonly Finding[]): number => findings.reduce((sum, finding) => sum + JSON.stringify(finding).length, 0);

const peak = (): number => process.resourceUsage().maxRSS * 1024;

/** In a process that can collect its garbage (`--expose-gc`). */
export const taken = async (way: Way, count: number): Promise<Taken> => {
  reconcile(reportsOf(WARM));
  const reports = reportsOf(count);
  const before = used();
  if (way === 'reconcile') {
    const { findings } = reconcile(reports);
    const most = peak();
    return { peak: most, held: used() - before, json: sizeOf(findings) };
  }
  let json = 0;
  let most = 0;
  for await (const { findings } of reconcileStream(reports)) {
    most = peak();
    json += sizeOf(findings);
  }
  return { peak: most, held: 0, json };
};

/** The same, in a process of its own, which runs this bundle. */
export const takenApart = (way: Way, count: number): Taken => {
  const bundle = fileURLToPath(import.meta.url);
  const output = execFileSync(process.execPath, ['--expose-gc', '--max-old-space-size=8192', bundle, way, String(count)], { encoding: 'utf8' });
  return JSON.parse(output) as Taken;
};
