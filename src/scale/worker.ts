/**
 * What a worker thread runs: `extract` on one report. A pool of them, as piscina (https://github.com/piscinajs/piscina) keeps one, reads reports on all
 * cores; `reconcileExtracted` goes on from their claims. The core does not need it.
 */
import { workerData } from 'node:worker_threads';
import { domains as builtIn } from '../domains/index.js';
import type { ExtractedClaim, Options, Report } from '../model/index.js';
import { extract } from '../reconcile.js';

/** They come with the thread and not with each report: what is made of a list of domains is made once for each list. */
const { domains = builtIn } = (workerData ?? {}) as Options;

/**
 * The claims of one report, by the domains in the thread's `workerData: { domains }`; left out: all built-in ones.
 *
 * @example
 * const pool = new Piscina({ filename: fileURLToPath(import.meta.resolve('factdiff/worker')), workerData: { domains } });
 * const claims = (await Promise.all(reports.map((report) => pool.run(report)))).flat();
 * const answer = reconcileExtracted(reports, claims, { domains });
 */
const work = (report: Report): readonly ExtractedClaim[] => extract(report, { domains });

export default work;
