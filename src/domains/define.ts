import type { Domain } from '../model/domain.js';

/**
 * Makes a domain of your own, frozen and ready to hand to `reconcile`. The object says what can be claimed; it holds no code.
 *
 * @example
 * const wildlife = defineDomain({
 *   name: 'wildlife',
 *   events: [{ name: 'stranding', nouns: ['stranding'], verbs: ['strand'] }],
 *   attributes: [{ name: 'whales stranded', kind: 'quantity', evolves: 'grows', cues: { done: ['strand'], counted: ['whale'] } }],
 * });
 * reconcile(reports, { domains: [...domains, wildlife] });
 */
export const defineDomain = (domain: Domain): Domain => Object.freeze({ ...domain });
