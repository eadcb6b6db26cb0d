/**
 * Which figures of one event are parts of which others, by the sums that the domains name and by the texts' own words. Nothing is reckoned here.
 */
import { CARDINALS, MULTIPLIERS } from '../lexicon/numbers.js';
import type { Claim } from '../model/claim.js';
import type { Domain, SumOf } from '../model/domain.js';
import type { Event } from '../model/event.js';
import type { Fact } from '../model/fact.js';
import type { Addition } from '../model/sum.js';

type Figure = Claim<'quantity'>;

/** The longest stretch of text in which a whole and its parts are told together. */
const STRETCH = 160;
/** Reports whose whole is held against the parts of one. */
const REPORTS_MET = 12;

const NUMBER = /\p{N}/u;
const wordsOf = (text: string): readonly string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
/** Words that count without a number, or say that there are others. */
const UNCOUNTED: ReadonlySet<string> = new Set([
  'a',
  'an',
  'several',
  'some',
  'few',
  'many',
  'other',
  'others',
  'another',
  'more',
  'least',
  'most',
  'about',
  'around',
]);
const saysNumber = (text: string): boolean =>
  NUMBER.test(text) || wordsOf(text).some((word) => CARDINALS.has(word) || MULTIPLIERS.has(word) || UNCOUNTED.has(word));

/** Whether figures stand together in a text, with no other number among them: "163 passengers; add 14 crew; 177 in all". */
const areTogether = (text: string, figures: readonly Figure[]): boolean => {
  const spans = figures.map(({ span }) => span).toSorted((x, y) => x.start - y.start);
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined || last.end - first.start > STRETCH) return false;
  return spans.every((span, at) => {
    const next = spans[at + 1];
    return next === undefined || (span.end <= next.start && !saysNumber(text.slice(span.end, next.start)));
  });
};

/** Told as one number, of all that the attribute counts, and still standing. */
const isPlain = ({ value, scope = {}, polarity, revision }: Figure): boolean =>
  value.min !== undefined &&
  value.min === value.max &&
  value.approximate === undefined &&
  value.change === undefined &&
  scope.part === undefined &&
  scope.where === undefined &&
  scope.per === undefined &&
  scope.state === undefined &&
  polarity === 'affirmed' &&
  revision?.role !== 'replaced';

const figureOf = ({ value }: Figure): number => value.min ?? 0;
const voiceOf = ({ report, speakers, asOf }: Figure): string => [report, asOf?.at, ...speakers.map(({ actor, text }) => actor ?? text).toSorted()].join('\n');

/** The one claim that each report makes of an attribute; a report that gives two figures is left out. */
const onlyOnes = (claims: readonly Figure[]): ReadonlyMap<string, Figure> => {
  const byReport = new Map<string, Figure | undefined>();
  for (const claim of claims) {
    const known = byReport.get(claim.report);
    if (!byReport.has(claim.report)) byReport.set(claim.report, claim);
    else if (known !== undefined && figureOf(known) !== figureOf(claim)) byReport.set(claim.report, undefined);
  }
  return new Map([...byReport].flatMap(([report, claim]) => (claim === undefined ? [] : [[report, claim] as const])));
};

/** Where another sentence, or another part of one, begins. */
const BREAK = /[.;:!?\n]/;

/** A group that both name must be one: "104 students" and "23 girls" are not known to be whole and part. */
const isOneGroup = (whole: Figure, parts: readonly Figure[]): boolean => parts.every(({ scope }) => scope?.who === undefined || scope.who === whole.scope?.who);

const bySum = (
  { whole, parts, complete }: SumOf,
  event: Event,
  byAttribute: ReadonlyMap<string, readonly Figure[]>,
  texts: ReadonlyMap<string, string>,
): readonly Addition[] => {
  const wholes = onlyOnes(byAttribute.get(whole) ?? []);
  const partsOf = parts.map((part) => onlyOnes(byAttribute.get(part) ?? []));
  if (wholes.size === 0 || partsOf.some(({ size }) => size === 0)) return [];
  return [...(partsOf[0]?.keys() ?? [])].flatMap((report): readonly Addition[] => {
    const found = partsOf.flatMap((each) => each.get(report) ?? []);
    if (found.length < parts.length) return [];
    const own = wholes.get(report);
    const candidates = own ? [own] : [...wholes.values()].slice(0, REPORTS_MET);
    return candidates
      .filter((each) => isOneGroup(each, found))
      .map((each) => ({
        attribute: whole,
        event,
        whole: each,
        parts: found,
        within: false,
        complete:
          complete === true &&
          own !== undefined &&
          found.every((part) => voiceOf(part) === voiceOf(own)) &&
          areTogether(texts.get(report) ?? '', [own, ...found]),
      }));
  });
};

/** "46 dead, including 14 children": a part with its whole right before it. */
const byWords = ({ attribute, event, claims }: Fact, wholes: readonly Figure[], texts: ReadonlyMap<string, string>): readonly Addition[] =>
  claims.flatMap((part): readonly Addition[] => {
    if (part.kind !== 'quantity' || part.scope?.part !== true || part.scope.who === undefined || part.value.change !== undefined) return [];
    const whole = wholes.findLast(({ report, span }) => report === part.report && span.end <= part.span.start);
    if (whole === undefined || voiceOf(whole) !== voiceOf(part)) return [];
    const text = texts.get(part.report) ?? '';
    const isNext = areTogether(text, [whole, part]) && !BREAK.test(text.slice(whole.span.end, part.span.start));
    return isNext ? [{ attribute, event, whole, parts: [part], complete: false, within: true }] : [];
  });

/** The additions among the facts of each event. Time grows with the number of claims. */
export const additionsIn = (facts: readonly Fact[], domains: readonly Domain[]): readonly Addition[] => {
  const byEvent = new Map<string, { readonly event: Event; readonly byAttribute: Map<string, Figure[]> }>();
  for (const { event, claims } of facts)
    for (const claim of claims) {
      if (claim.kind !== 'quantity' || !isPlain(claim)) continue;
      const known = byEvent.get(event.id) ?? { event, byAttribute: new Map<string, Figure[]>() };
      byEvent.set(event.id, known);
      const figures = known.byAttribute.get(claim.attribute);
      if (figures) figures.push(claim);
      else known.byAttribute.set(claim.attribute, [claim]);
    }
  const texts = new Map(facts.flatMap(({ reports }) => reports.map(({ id, text }): [string, string] => [id, text])));
  const sums = domains.flatMap((domain) => domain.sums ?? []);
  return [
    ...[...byEvent.values()].flatMap(({ event, byAttribute }) => sums.flatMap((sum) => bySum(sum, event, byAttribute, texts))),
    ...facts.flatMap((fact) => byWords(fact, byEvent.get(fact.event.id)?.byAttribute.get(fact.attribute) ?? [], texts)),
  ];
};
