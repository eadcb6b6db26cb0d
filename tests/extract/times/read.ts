/** What a text claims of times, as short as a table can bear. Every text is published on Friday 14 June 2024, 18:00 UTC. */
import { domains } from '../../../src/domains/index.js';
import { claimsOf } from '../../../src/extract/index.js';
import type { Claim } from '../../../src/model/claim.js';
import type { ExtractedClaim } from '../../../src/model/extracted.js';

/** The claims of times in a text. */
export const timesOf = (text: string): readonly Claim<'time'>[] =>
  claimsOf({ id: 'a', publisher: 'The Gazette', publishedAt: '2024-06-14T18:00:00Z', text }, domains).filter(
    (claim): claim is ExtractedClaim<'time'> => claim.kind === 'time',
  );

/** "attribute start of who". */
export const short = ({ attribute, value, scope }: Claim<'time'>): string =>
  [attribute, value.start.replace(/T(\d\d:\d\d).*/, ' $1'), ...(scope?.who ? [`of ${scope.who}`] : []), ...(scope?.state ? [scope.state] : [])].join(' ');

/** The times of a text, in order of the alphabet. */
export const read = (text: string): readonly string[] => timesOf(text).map(short).toSorted();
