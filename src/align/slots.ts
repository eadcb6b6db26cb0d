/**
 * Claims → slots: what is of one attribute of one event in one scope by its words.
 */
import { AGE } from '../lexicon/attributes.js';
import { measureOf } from '../lexicon/dimensions.js';
import { TAKEN_TO } from '../lexicon/facilities.js';
import { NAMED_BY_OFFICE, SHARED_ROLES } from '../lexicon/roles.js';
import { ON_THE_SPOT } from '../lexicon/spots.js';
import type { Claim } from '../model/claim.js';
import type { AttributeOf, Domain } from '../model/domain.js';
import type { Event } from '../model/event.js';
import { groupBy } from '../model/group.js';
import { asksWhether, HOW_IT_STOOD, isStanding, STATEMENT } from '../model/statement.js';
import { UNNAMED_AGE } from '../model/quantity.js';
import { withAttackers } from './attackers.js';
import { accountOf, isAccount } from './blame.js';
import type { Group } from './facts.js';
import { type Identified, isUnnamed } from './identify.js';
import { isHome, whoseHome, withHomes } from './homes.js';
import type { Kinship, Slot } from './joins/slot.js';
import { namesakesIn } from './namesakes.js';
import { isByOffice, withHolders } from './offices.js';
import { slotsOfPlaces } from './places.js';
import { utterances } from './quotations.js';
import { describedOf, holdersOf } from './roles.js';
import { echoesOf } from './statements.js';
import { slotsOf } from './scopes.js';
import { answersOf, questionOf, withoutRepeats } from './whether.js';
import { momentsOf } from './times.js';
import { withThePerson } from './somebody.js';
import { isNameless, withNames } from './unnamed.js';
import type { TextOf } from './witnesses.js';

const isQuantity = (claim: Claim): claim is Claim<'quantity'> => claim.kind === 'quantity';
const isQuotation = (claim: Claim): claim is Claim<'quotation'> => claim.kind === 'quotation';

const isActor = (claim: Claim): claim is Claim<'actor'> => claim.kind === 'actor';
const isDescription = (claim: Claim): claim is Claim<'description'> => claim.kind === 'description';
const isTime = (claim: Claim): claim is Claim<'time'> => claim.kind === 'time';
const isPlace = (claim: Claim): claim is Claim<'place'> => claim.kind === 'place';
const isBlame = (claim: Claim): claim is Claim<'responsibility'> => claim.kind === 'responsibility';

/** What two claims must share before they can be of one fact. */
const blockOf = (claim: Claim, event: Event, actorOf: Identified['actorOf']): string => {
  if (claim.kind === 'quantity') {
    return [event.id, claim.kind, claim.attribute, measureOf(claim.value), claim.value.change ?? ''].join('|');
  }
  if (claim.kind === 'quotation') return claim.kind;
  if (claim.attribute === STATEMENT) return STATEMENT;
  if (asksWhether(claim)) return [event.id, questionOf(claim)].join('|');
  // A door has no name: the rear one of another building is another. How it stood at another moment is another fact.
  if (claim.attribute === HOW_IT_STOOD) return [event.id, claim.attribute, claim.scope?.who, claim.scope?.per].join('|');
  if (claim.kind === 'place' && isHome(claim)) return [event.id, claim.kind, claim.attribute, whoseHome(claim, actorOf)].join('|');
  // A hospital and a jail are where people of a story were taken, and a car where somebody was, whichever of its events a sentence tells of.
  if (claim.kind === 'place' && (TAKEN_TO.has(claim.attribute) || ON_THE_SPOT.has(claim.attribute))) return [claim.kind, claim.attribute].join('|');
  if (isUnnamed(claim)) return [event.id, claim.kind, claim.attribute, claim.scope?.who].join('|');
  if (claim.kind === 'description')
    return [
      claim.kind,
      claim.attribute,
      claim.scope?.who === undefined ? event.id : ((isStanding(claim) ? undefined : actorOf(claim.report, claim.scope.who)) ?? claim.scope.who),
      // What is closed to lorries may be open to all others.
      claim.scope?.per,
    ].join('|');
  if (isNameless(claim)) return [event.id, claim.kind, claim.attribute, 'nameless'].join('|');
  if (claim.kind === 'actor' && (isByOffice(claim) || SHARED_ROLES.has(claim.attribute)))
    return [claim.kind, isByOffice(claim) ? NAMED_BY_OFFICE : claim.attribute, claim.value.actor ?? claim.value.words].join('|');
  if (claim.kind === 'responsibility' && isAccount(claim.attribute)) return [event.id, claim.kind].join('|');
  return [event.id, claim.kind, claim.attribute].join('|');
};

const groupsOf = (
  claims: readonly Claim[],
  eventOf: (mention: string) => Event,
  loose: (claim: Claim) => boolean,
  isNamesake: (claim: Claim) => boolean,
  harms: (attribute: string) => boolean,
): readonly Group[] => {
  const first = claims[0]!;
  const event = eventOf(first.event.id);
  if (first.kind === 'quantity') {
    const figures = claims.filter(isQuantity);
    return slotsOf(harms(first.attribute) ? withAttackers(figures) : figures, loose).map((slot) => ({ ...slot, event }));
  }
  if (first.kind === 'quotation') return utterances(claims.filter(isQuotation)).map((group) => ({ claims: group, event }));
  if (first.kind === 'responsibility') return accountOf(claims.filter(isBlame)).map((group) => ({ claims: group, event }));
  if (first.kind === 'actor') return (isByOffice(first) ? [claims] : holdersOf(claims.filter(isActor))).map((group) => ({ claims: group, event }));
  if (first.kind === 'time') return momentsOf(claims.filter(isTime), isNamesake).map((moment) => ({ ...moment, event }));
  if (first.kind === 'place')
    return slotsOfPlaces(claims.filter(isPlace)).map((group) => ({ claims: group, event, ...(first.scope ? { scope: first.scope } : {}) }));
  if (first.kind === 'description' && first.attribute === STATEMENT)
    return echoesOf(claims.filter(isDescription), (claim) => eventOf(claim.event.id).id).map((group) => ({
      claims: group,
      event: eventOf(group[0]!.event.id),
    }));
  if (asksWhether(first)) return answersOf(claims).map((group) => ({ claims: group, event, ...(first.scope ? { scope: first.scope } : {}) }));
  const scope = first.scope;
  const groups = first.kind === 'description' ? describedOf(claims.filter(isDescription)) : [claims];
  return groups.map((group) => ({ claims: group, event, ...(scope ? { scope } : {}) }));
};

/** Nothing but its figure tells what a claim is of: no domain names its attribute, it may be of any part of a group, or whose it is goes unsaid. */
const looseIn =
  (attributes: ReadonlyMap<string, AttributeOf>, isNamesake: (claim: Claim) => boolean) =>
  (claim: Claim): boolean => {
    const { attribute, scope, rule } = claim;
    const known = attributes.get(attribute);
    return isNamesake(claim) || known === undefined || known.members === true || rule === UNNAMED_AGE || (known.held === true && scope?.who === undefined);
  };

const kinshipOf = ({ implies = [], alsoCalled = [] }: AttributeOf): Kinship | undefined =>
  implies.length + alsoCalled.length > 0 ? { implies, alsoCalled } : undefined;

/** Deals claims, in the order given, out to slots. `eventOf`: the event of a mention, across reports. */
export const slotsIn = (
  claims: readonly Claim[],
  eventOf: (mention: string) => Event,
  actorOf: Identified['actorOf'],
  domains: readonly Domain[],
  textOf: TextOf,
): readonly Slot[] => {
  const attributes = new Map(domains.flatMap((domain) => domain.attributes).map((each): [string, AttributeOf] => [each.name, each]));
  const isNamesake = namesakesIn(claims);
  const loose = looseIn(attributes, isNamesake);
  const harms = (attribute: string): boolean => attributes.get(attribute)?.harms === true;
  const blocks = groupBy(claims, (claim) => blockOf(claim, eventOf(claim.event.id), actorOf));
  const slots = [...blocks.values()].flatMap((block) =>
    groupsOf(block, eventOf, loose, isNamesake, harms).map((group): Slot => {
      const { kind, attribute } = group.claims[0]!;
      const known = attributes.get(attribute);
      const kin = known && kinshipOf(known);
      return {
        ...group,
        kind,
        attribute,
        open: known === undefined,
        held: known?.held === true || attribute === AGE,
        ...(kin ? { kin } : {}),
        ...(group.claims.some(isNamesake) ? { namesake: true } : {}),
      };
    }),
  );
  return withHomes(withThePerson(withNames(withHolders(withoutRepeats(slots), textOf))), textOf);
};
