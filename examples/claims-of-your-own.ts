/** Claims of your own: what a language model answered when it was asked for the claims of two reports, held against their texts and judged. */
import { reconcileClaims, type Report } from 'factdiff';
import { decodeClaims } from 'factdiff/read';

const reports: Report[] = [
  {
    id: 'post',
    publisher: 'Valley Post',
    publishedAt: '2024-05-07T09:00:00Z',
    text: 'A bus went off the road near Sorrel Pass on Monday night. At least 12 passengers died, the fire chief, Ana Kovač, said. “The brakes\nwere never checked,” she told reporters.',
  },
  {
    id: 'sun',
    publisher: 'Morning Sun',
    publishedAt: '2024-05-07T09:30:00Z',
    text: 'Nine people were killed when a bus crashed near Sorrel Pass, according to the hospital in Tarn. The bus company denies that the brakes had failed.',
  },
];

/** The answer, as it came. Whoever asks over a network does it in the extractor of `reconcileAsync`. */
const answer: unknown = JSON.parse(`[
  { "report": "post", "kind": "quantity", "attribute": "killed", "event": "bus crash", "quote": "At least 12 passengers died", "value": { "min": 12 } },
  { "report": "sun", "kind": "quantity", "attribute": "killed", "event": "bus crash", "quote": "nine people were killed", "value": { "min": 9, "max": 9 } },
  { "report": "post", "kind": "quotation", "attribute": "quotation", "event": "the brakes", "quote": "The brakes were never checked", "speakers": ["Ana Kovač"] },
  { "report": "sun", "kind": "responsibility", "attribute": "cause", "event": "bus crash", "quote": "denies that the brakes had failed", "value": { "words": "brake failure", "stance": "denies" } },
  { "report": "sun", "kind": "quantity", "attribute": "injured", "event": "bus crash", "quote": "Thirty more were injured", "value": { "min": 30, "max": 30 } },
  { "report": "post", "kind": "quantity", "attribute": "killed", "event": "bus crash", "quote": "12 passengers died", "value": { "min": 21, "max": 21 } },
  { "report": "sun", "kind": "quotation", "attribute": "quotation", "event": "the brakes", "quote": "the brakes had failed", "speakers": ["Tom Reyes"] },
  { "report": "post", "kind": "cause", "attribute": "cause", "quote": "The brakes were never checked", "nth": 0 }
]`);

const decoded = decodeClaims(answer);
if (decoded._tag === 'Left') {
  console.log('What is wrong with the answer as it stands:');
  for (const { message } of decoded.left) console.log(`  ${message}`);
}

// Claims are taken one by one: those that do not hold are refused, and say why.
const { findings, refused } = reconcileClaims(reports, answer as Parameters<typeof reconcileClaims>[1]);

console.log('\nWhat the claims that hold say:');
for (const { verdict, message } of findings) console.log(`  ${verdict}: ${message}`);

console.log('\nRefused:');
for (const { message } of refused) console.log(`  ${message}`);
