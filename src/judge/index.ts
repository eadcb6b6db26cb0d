import type { Fact, Finding, Resolving } from '../model/index.js';
import { openCase } from './case.js';
import { relationsOfCopies } from './copied.js';
import { differencesIn } from './differences/index.js';
import { idOf } from './id.js';
import { messageOf } from './message.js';
import { originsOf } from './origins.js';
import { pairsOf } from './pairs.js';
import { relate } from './relate.js';
import { resolutionOf } from './resolve/index.js';
import { verdictOn } from './verdict.js';

/**
 * Judges one fact: how its claims relate, what differs beside the value, and how many origins stand behind it. It never says which side is
 * true. The order of the claims makes no difference; time grows with their number.
 */
export const judge = (fact: Fact, resolving: Resolving = {}): Finding => {
  const desk = openCase(fact);
  const compared = pairsOf(desk).map(relate);
  const verdict = verdictOn(
    desk.statements.map(({ claim }) => claim),
    compared,
    fact.copies,
  );
  const relations = [...compared, ...relationsOfCopies(desk, compared)];
  const origins = originsOf(desk);
  const resolution = resolutionOf(desk, relations, origins, resolving);
  return {
    id: idOf(fact),
    kind: fact.kind,
    attribute: fact.attribute,
    event: fact.event,
    ...(fact.scope !== undefined && { scope: fact.scope }),
    verdict,
    differences: differencesIn(desk, compared),
    origins,
    claims: desk.all.map(({ claim }) => claim),
    ...(fact.joins !== undefined && { joins: fact.joins }),
    relations,
    ...(resolution !== undefined && { resolution }),
    message: messageOf(desk, verdict, relations),
  };
};
