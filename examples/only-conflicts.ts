/** Only what cannot both be true: the two sides of each conflict, with whom they credit and the words in the report. */
import { reconcile, type Claim, type Report } from 'factdiff';

const reports: Report[] = [
  {
    id: 'gazette',
    publisher: 'Harbour Gazette',
    publishedAt: '2024-03-02T18:00:00Z',
    text: 'A fire at a paper mill in Gdansk killed four people on Friday, police said. It began at 05:10, according to the fire brigade.',
  },
  {
    id: 'wire',
    publisher: 'North Wire',
    publishedAt: '2024-03-02T18:20:00Z',
    text: 'A fire at a paper mill in Gdansk killed six people on Friday, a hospital spokeswoman said. About 80 workers were evacuated.',
  },
];

const { findings } = reconcile(reports);
const publisherOf = new Map(reports.map(({ id, publisher }) => [id, publisher]));

const side = ({ report, text, speakers }: Claim): string => {
  const credited = speakers.map((speaker) => speaker.text).join(', ');
  return `  ${publisherOf.get(report)}: "${text}"${credited === '' ? '' : `, says ${credited}`}`;
};

for (const { verdict, message, claims } of findings) {
  if (verdict !== 'conflict') continue;
  console.log(message);
  for (const claim of claims) console.log(side(claim));
}
