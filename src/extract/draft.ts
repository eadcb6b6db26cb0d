import type { Claim, Kind } from '../model/claim.js';

/** A claim before it is credited, dated and numbered: what a claim rule makes. */
export type Draft<K extends Kind = Kind> = {
  [Each in K]: Pick<Claim<Each>, 'kind' | 'attribute' | 'value' | 'span' | 'event' | 'rule'> &
    Partial<Pick<Claim<Each>, 'scope' | 'setting' | 'polarity' | 'revision' | 'speakers'>>;
}[K];
