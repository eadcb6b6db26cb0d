/**
 * What aligning goes by, and nobody after it.
 */
import type { Claim } from '../model/claim.js';
import type { EventMention } from '../model/event.js';
import type { ExtractedClaim, ExtractedEvent } from '../model/extracted.js';
import { eventsOf } from './events/event.js';

const plain = (event: ExtractedEvent): EventMention => {
  const { clues: _, title: __, ...told } = event;
  return told;
};

/** Claims as facts and findings hold them. Those of one event share it, so that it is in memory once. */
export const withoutClues = (claims: readonly ExtractedClaim[]): readonly Claim[] => {
  const events = new Map(eventsOf(claims).map((event) => [event.id, plain(event)]));
  return claims.map((claim): Claim => ({ ...claim, event: events.get(claim.event.id)! }));
};
