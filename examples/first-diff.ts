/** A first diff: three text files with front matter, compared fact by fact. Here only what changed; leave `only` out to see it all. */
import { readFileSync } from 'node:fs';
import { reconcile, toText, type Report } from 'factdiff';
import { parseReport } from 'factdiff/read';

const FILES = ['seeds/two-rivers-report.txt', 'seeds/workers-courier.txt', 'seeds/meridian-press.txt'];

const reports: Report[] = [];
for (const file of FILES) {
  const parsed = parseReport(readFileSync(file, 'utf8'));
  if (parsed._tag === 'Right') reports.push(parsed.right);
  else console.error(parsed.left.map(({ message }) => `${file}: ${message}`).join('\n'));
}

console.log(toText(reconcile(reports), { only: ['update'] }));
