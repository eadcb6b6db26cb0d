import * as E from 'fp-ts/lib/Either.js';
import type { Domain } from '../model/domain.js';
import { failureOf } from '../model/problems.js';
import { DomainCodec } from './domain.js';
import { problemsOf } from './problems.js';

/**
 * Makes a domain of your own, frozen and ready to hand to `reconcile`. The object says what can be claimed; it holds no code. Of what is no domain an
 * error is thrown that says what is wrong with it.
 *
 * @example
 * const wildlife = defineDomain({
 *   name: 'wildlife',
 *   events: [{ name: 'stranding', nouns: ['stranding'], verbs: ['strand'] }],
 *   attributes: [{ name: 'whales stranded', kind: 'quantity', evolves: 'grows', cues: { done: ['strand'], counted: ['whale'] } }],
 * });
 * reconcile(reports, { domains: [...domains, wildlife] });
 */
export const defineDomain = (domain: Domain): Domain => {
  const decoded = DomainCodec.decode(domain);
  if (E.isLeft(decoded)) throw failureOf(problemsOf('domain', decoded.left));
  return Object.freeze({ ...domain });
};
