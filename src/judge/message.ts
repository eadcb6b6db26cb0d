import type { Claim, Relation, Verdict } from '../model/index.js';
import type { Case } from './case.js';
import { groupBy } from '../model/group.js';
import { withinSentence } from '../model/text.js';
import { unionOf } from '../model/union.js';
import { isOpenConflict } from './verdict.js';
import { nameKey } from './origins.js';
import { standingIn } from './standing.js';

/** Longer values are cut at a word. */
const LONGEST_VALUE = 90;
const PUBLISHERS_NAMED = 4;
/** Values of one finding that cannot be compared, side by side. */
const VALUES_TOLD = 3;

const cut = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_VALUE) return line;
  const end = line.lastIndexOf(' ', LONGEST_VALUE);
  return `${line.slice(0, end > 0 ? end : LONGEST_VALUE)} …`;
};

/** A word such as "reportedly", where it does not stand within the value. */
const caveatOf = ({ certainty, hedge, value: { words } }: Claim): string => {
  if (certainty !== 'hedged') return '';
  if (hedge === undefined) return ', not certain';
  return words?.includes(hedge.text) ? '' : `, “${cut(hedge.text)}”`;
};

/** The value as worded, without what makes it less than certain: "at least 19", “precision defensive strikes”, "30, denied". */
const bareValueOf = (claim: Claim): string => {
  // Values handed over by people may come without words of their own.
  const words: string | undefined = claim.value.words;
  const value = cut(words === undefined || words === '' ? claim.text : words);
  if (claim.kind === 'quotation') return `“${value}”`;
  if (claim.kind === 'responsibility') return claim.value.stance === 'none' ? 'not known' : claim.value.stance === 'denies' ? `${value}, denied` : value;
  const change = claim.kind === 'quantity' ? claim.value.change : undefined;
  const told = change === undefined ? value : `${value}, a ${change}`;
  return claim.polarity === 'denied' ? `${told}, denied` : told;
};

/** "19, “reportedly”". */
const valueOf = (claim: Claim): string => `${bareValueOf(claim)}${caveatOf(claim)}`;

/** Of claims that say the same: with a caveat only where each of them has one. */
const valueOfAll = (claims: readonly Claim[], first: Claim): string =>
  claims.every(({ certainty }) => certainty === 'hedged') ? valueOf(first) : bareValueOf(first);

const publisherOf = (desk: Case, claim: Claim): string => desk.reports.get(claim.report)?.publisher ?? claim.report;

/** "Labour Heartlands, citing Hashd al-Shaabi". */
const creditOf = (desk: Case, claim: Claim): string => {
  const publisher = publisherOf(desk, claim);
  // Who publishes and says that it says so cites nobody.
  const others = claim.speakers.filter(({ text }) => nameKey(text) !== nameKey(publisher));
  const speakers = claim.kind === 'quotation' ? [] : others.map(({ text }) => withinSentence(text));
  return speakers.length === 0 ? publisher : `${publisher}, citing ${cut(speakers.slice(0, 3).join(' and '))}`;
};

const told = (desk: Case, claim: Claim): string => `${valueOf(claim)} (${creditOf(desk, claim)})`;

const publishersOf = (desk: Case, claims: readonly Claim[]): string => {
  const names = [...new Set(claims.map((claim) => publisherOf(desk, claim)))];
  return names.length <= PUBLISHERS_NAMED ? names.join(', ') : `${names.slice(0, PUBLISHERS_NAMED).join(', ')} and others`;
};

/** The relation that the sentence tells: the last update, the first conflict that stands, the refinement that says most. */
export const relationToTell = (verdict: Verdict, claims: readonly Claim[], relations: readonly Relation[]): Relation | undefined => {
  const standing = standingIn(claims, relations);
  if (verdict === 'conflict') return relations.find((relation) => isOpenConflict(relation, standing));
  if (verdict === 'update') {
    const updates = relations.filter(({ kind }) => kind === 'updates');
    const standingOnes = updates.filter(({ from }) => standing.has(from));
    // Of what it replaces, the last that stood: not a figure that its own report calls an earlier one.
    const former = new Set(claims.filter(({ revision }) => revision?.role === 'replaced').map(({ id }) => id));
    return standingOnes.findLast(({ to }) => !former.has(to)) ?? standingOnes.at(-1) ?? updates.at(-1);
  }
  if (verdict === 'refinement') {
    const reportOf = new Map(claims.map(({ id, report }) => [id, report]));
    return (
      relations.find(({ kind, from, to }) => kind === 'refines' && reportOf.get(from) !== reportOf.get(to)) ?? relations.find(({ kind }) => kind === 'refines')
    );
  }
  return undefined;
};

/**
 * One sentence for people: "killed: 25 (Labour Heartlands, citing Hashd al-Shaabi) replaces 19". Every figure in it stands in a claim; publishers
 * are named as they were given.
 */
export const messageOf = (desk: Case, verdict: Verdict, relations: readonly Relation[]): string => {
  const { attribute } = desk.fact;
  const claims = desk.all.map(({ claim }) => claim);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const relation = relationToTell(verdict, claims, relations);
  const [from, to] = [byId.get(relation?.from ?? ''), byId.get(relation?.to ?? '')];
  if (from !== undefined && to !== undefined) {
    if (verdict === 'conflict') return `${attribute}: ${told(desk, to)} against ${told(desk, from)}`;
    if (verdict === 'update') return `${attribute}: ${told(desk, from)} replaces ${from.report === to.report ? valueOf(to) : told(desk, to)}`;
    if (relation?.because.rule === 'both can be true') return `${attribute}: ${told(desk, to)} beside ${told(desk, from)}`;
    return `${attribute}: ${told(desk, from)} says more than ${told(desk, to)}`;
  }
  const [first] = claims;
  if (first === undefined) return attribute;
  if (verdict !== 'agreement') return `${attribute}: ${told(desk, first)}`;
  const { join, rootOf } = unionOf();
  for (const each of relations) if (each.kind === 'agrees') join(each.from, each.to);
  const groups = [...groupBy(claims, ({ id }) => rootOf(id)).values()].slice(0, VALUES_TOLD);
  return `${attribute}: ${groups.map((group) => `${valueOfAll(group, group[0] ?? first)} (${publishersOf(desk, group)})`).join(' beside ')}`;
};
