/** Who said it: the speakers whom one text credits, and the facts that two reports credit to different people. */
import { attributionsIn, quotationsIn, reconcile, type Report } from 'factdiff';

const reports: Report[] = [
  {
    id: 'valley',
    publisher: 'Valley Post',
    publishedAt: '2024-05-07T09:00:00Z',
    text: 'Engineers have found cracks in the bridge over the Sava, the ministry of transport said. “Nobody was ever in danger,” minister Ana Kovač told reporters. Repairs will cost 12 million euros, the ministry estimates.',
  },
  {
    id: 'sun',
    publisher: 'Morning Sun',
    publishedAt: '2024-05-07T12:00:00Z',
    text: 'Repairs to the cracked bridge over the Sava will cost 12 million euros, according to the builders’ union. “Nobody was ever in danger,” the minister, Ana Kovač, said.',
  },
];

for (const { publisher, text } of reports) {
  console.log(publisher);
  for (const { speaker, stance, content } of attributionsIn(text)) console.log(`  ${speaker.text} (${stance}): ${content.text}`);
  for (const { value } of quotationsIn(text)) console.log(`  in quotation marks, from ${value.speaker?.text ?? 'nobody named'}: ${value.words}`);
}

console.log('\nCredited to different speakers');
for (const { message, differences } of reconcile(reports).findings) {
  const credit = differences.find(({ aspect }) => aspect === 'attribution');
  if (credit !== undefined) console.log(`  ${message}\n    ${credit.because.words}`);
}
