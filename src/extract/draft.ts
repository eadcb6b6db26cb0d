import type { Claim, Kind } from '../model/claim.js';
import type { ExtractedClaim } from '../model/extracted.js';

/** A claim before it is credited, dated and numbered: what a claim rule makes. */
export type Draft<K extends Kind = Kind> = {
  [Each in K]: Pick<ExtractedClaim<Each>, 'kind' | 'attribute' | 'value' | 'span' | 'event' | 'rule'> &
    // What a claim may lack may be undefined here: drafts of one rule are of one shape, which is what reads fast.
    { readonly [Field in 'scope' | 'setting' | 'polarity' | 'revision' | 'speakers' | 'against']?: Claim<Each>[Field] | undefined };
}[K];
