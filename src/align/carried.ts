/**
 * Which reports carry the text of another: shingles of words, after Broder (1997), "On the resemblance and containment of documents".
 */
import { groupByEach } from '../model/group.js';
import type { Report } from '../model/report.js';
import type { SharedText } from '../model/fact.js';

const SHINGLE = 8;
/** Keep one shingle in so many, by its hash: near-linear and the same for every report. */
const SAMPLE = 4;
/** The part of the shorter text that must stand in the other. */
const CONTAINED = 0.35;
/** Fewer sampled shingles in common are a shared quotation and not a shared text. */
const FEWEST = 5;
const COMMON = 60;

/** FNV-1a, 32 bit. http://www.isthe.com/chongo/tech/comp/fnv/ */
const hash = (words: readonly string[], from: number): number => {
  let value = 0x811c9dc5;
  for (let i = from; i < from + SHINGLE; i++) {
    const word = words[i]!;
    for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
    value = Math.imul(value ^ 32, 0x01000193);
  }
  return value >>> 0;
};

const shinglesOf = (text: string): ReadonlySet<number> => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<number>();
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    const value = hash(words, i);
    if (value % SAMPLE === 0) shingles.add(value);
  }
  return shingles;
};

/** That two reports carry one text. */
export const oneText = (a: Report, b: Report): SharedText => ({ reports: [a.id, b.id], because: `${a.publisher} and ${b.publisher} carry one text` });

/** Groups of reports that share their text, or of which one is marked as syndicated from another's publisher. */
export const sharedTexts = (reports: readonly Report[]): readonly SharedText[] => {
  const shared: SharedText[] = [];
  const byPublisher = new Map(reports.map((report) => [report.publisher.toLowerCase(), report.id]));
  for (const report of reports) {
    const from = report.syndicatedFrom && byPublisher.get(report.syndicatedFrom.toLowerCase());
    if (from && from !== report.id) shared.push({ reports: [from, report.id], because: `${report.publisher} carries the text of ${report.syndicatedFrom}` });
  }
  const sets = reports.map((report) => shinglesOf(report.text));
  const holders = groupByEach(sets.keys(), (at) => sets[at]!);
  const common = new Map<number, Map<number, number>>();
  for (const list of holders.values()) {
    if (list.length < 2 || list.length > COMMON) continue;
    for (const a of list) for (const b of list) if (a < b) common.set(a, (common.get(a) ?? new Map<number, number>()).set(b, (common.get(a)?.get(b) ?? 0) + 1));
  }
  for (const [a, others] of common)
    for (const [b, count] of others) {
      const shorter = Math.min(sets[a]!.size, sets[b]!.size);
      if (count >= FEWEST && count / shorter >= CONTAINED) shared.push(oneText(reports[a]!, reports[b]!));
    }
  return shared;
};
