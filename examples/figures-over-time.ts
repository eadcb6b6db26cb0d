/** Figures over time: how one count grew from report to report, and as of when. */
import { reconcile, type Claim, type Report } from 'factdiff';

const reports: Report[] = [
  {
    id: 'mon',
    publisher: 'River Times',
    publishedAt: '2024-09-16T07:00:00Z',
    text: 'Floods in the Dolna valley killed at least three people on Sunday, officials said. Some 200 people were evacuated.',
  },
  {
    id: 'tue',
    publisher: 'Upland Daily',
    publishedAt: '2024-09-17T07:00:00Z',
    text: 'The floods that struck the Dolna valley on Sunday have killed seven people, the governor said on Tuesday.',
  },
  {
    id: 'wed',
    publisher: 'River Times',
    publishedAt: '2024-09-18T07:00:00Z',
    text: 'The death toll from the floods in the Dolna valley rose to 11, officials said, up from seven. Nearly 1,000 people were evacuated.',
  },
];

const { findings } = reconcile(reports);

const bounds = (claim: Claim): string => {
  if (claim.kind !== 'quantity') return '';
  const { min, max, approximate } = claim.value;
  if (min === max) return `${approximate ? 'about ' : ''}${min}`;
  if (max === undefined) return `${min} or more`;
  return min === undefined ? `up to ${max}` : `${min} to ${max}`;
};

for (const { attribute, verdict, claims } of findings) {
  if (verdict !== 'update') continue;
  console.log(`${attribute} (${verdict})`);
  for (const claim of claims) {
    const report = reports.find(({ id }) => id === claim.report);
    console.log(`  ${report?.publishedAt?.slice(0, 10)}  ${report?.publisher.padEnd(12)}  ${bounds(claim).padEnd(10)}  "${claim.text}"`);
  }
}
