import { domains } from '../../src/domains/index.js';
import { claimsOf } from '../../src/extract/index.js';
import type { ExtractedClaim, Kind } from '../../src/model/index.js';

/** The claims of one kind in a text, as a report of 6 May 2024 would make them. */
export const read = <K extends Kind>(kind: K, text: string): readonly ExtractedClaim<K>[] =>
  claimsOf({ id: 'r', publisher: 'The Courier', publishedAt: '2024-05-06', text }, domains).flatMap((claim) =>
    claim.kind === kind ? [claim as ExtractedClaim<K>] : [],
  );
