import { wellFormed } from './text.js';

/** What somebody says a claim is worth. factdiff rates nothing: ratings and their authors come from people. */
export interface ClaimRating {
  /** The id of the claim. */
  readonly claim: string;
  readonly author: { readonly type: 'Organization' | 'Person'; readonly name: string; readonly url?: string };
  readonly rating: {
    /** In words: "Mostly false". */
    readonly name: string;
    readonly value?: number;
    readonly best?: number;
    readonly worst?: number;
  };
  /** Where the review is published. */
  readonly url?: string;
  /** ISO 8601. */
  readonly published?: string;
  readonly body?: string;
}

/** The id of a claim as an IRI. */
export const claimUrn = (claim: string): string => `urn:factdiff:claim:${encodeURIComponent(wellFormed(claim))}`;
