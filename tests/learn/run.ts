/**
 * `npm run learn -- STORY...`: what each feature of `src/align/joins/` is worth, learnt from labelled stories, as the table that `weights.ts` holds.
 *
 * A story is `{ reports, facts: [{ id, kind, claims: [{ report, quote, nth, value }] }] }`. Two slots are one fact where claims of both stand for one
 * labelled fact. A slot that stands for none is a weaker witness: not all that a story says is labelled.
 */
import { readFileSync } from 'node:fs';
import { sharedTexts } from '../../src/align/carried.js';
import { eventsOf } from '../../src/align/events/event.js';
import { layOut, type Layout } from '../../src/align/index.js';
import { rarityIn } from '../../src/align/joins/context.js';
import { censusOf, comparedBy, sortOf, profilesOf } from '../../src/align/joins/index.js';
import { MODELS, modelOf } from '../../src/align/joins/models.js';
import { FEATURES } from '../../src/align/joins/features.js';
import { identify } from '../../src/align/identify.js';
import { domains } from '../../src/domains/index.js';
import { extract } from '../../src/index.js';
import type { Claim, Kind, Report } from '../../src/model/index.js';
import { type Example, fit } from './fit.js';
import { agrees, type Gold, spanOf } from './labels.js';

interface Story {
  readonly reports: readonly Report[];
  readonly facts: readonly { readonly id: string; readonly kind: Kind; readonly claims: readonly Gold[] }[];
}

const KINDS: readonly Kind[] = ['quantity', 'time', 'place'];
/** What a pair counts of which only one side is labelled. */
const UNSURE = 0.5;

/** The labelled facts that the claims of a slot stand for. */
const factsOf = (claims: readonly Claim[], { reports, facts }: Story): ReadonlySet<string> => {
  const texts = new Map(reports.map(({ id, text }) => [id, text]));
  return new Set(
    facts.filter((fact) => fact.claims.some((gold) => claims.some((claim) => agrees(claim, gold, spanOf(texts.get(gold.report)!, gold))))).map(({ id }) => id),
  );
};

const examplesOf = (story: Story, { slots }: Layout, kind: Kind): readonly Example[] => {
  const byId = new Map(story.reports.map((report) => [report.id, report]));
  const labelled = { ...story, facts: story.facts.filter((fact) => fact.kind === kind) };
  const census = censusOf(slots);
  const nodes = slots
    .filter((slot) => slot.kind === kind)
    .map((slot) => ({ slot, profiles: profilesOf(slot, byId, census), facts: factsOf(slot.claims, labelled) }));
  const rarity = rarityIn(nodes.flatMap(({ profiles }) => profiles.map(({ around }) => around.words)));
  return nodes.flatMap((a, at) =>
    nodes.slice(at + 1).flatMap((b): readonly Example[] => {
      if ((a.facts.size === 0 && b.facts.size === 0) || sortOf(a.slot) !== sortOf(b.slot)) return [];
      const measures = comparedBy(a.profiles, b.profiles, rarity);
      const same = [...a.facts].some((fact) => b.facts.has(fact));
      return measures ? [{ measures, same, weight: a.facts.size > 0 && b.facts.size > 0 ? 1 : UNSURE }] : [];
    }),
  );
};

const stories = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, 'utf8')) as Story);
if (stories.length === 0) {
  console.error('usage: npm run learn -- STORY...');
  process.exitCode = 2;
} else {
  const laid = stories.map((story) => {
    const found = story.reports.flatMap((report) => extract(report));
    const { claims, actorOf } = identify(found, story.reports);
    return { story, layout: layOut({ claims, mentions: eventsOf(found), actorOf, shared: sharedTexts(story.reports) }, story.reports, domains) };
  });
  for (const kind of KINDS) {
    const examples = laid.flatMap(({ story, layout }) => examplesOf(story, layout, kind));
    console.log(`  ${kind}: {`);
    for (const model of MODELS) {
      const pairs = examples.filter(({ measures }) => modelOf(measures) === model);
      const { bias, features } = fit(pairs, FEATURES.length);
      console.log(`    // ${pairs.length} pairs, ${pairs.filter(({ same }) => same).length} of them one fact`);
      console.log(`    '${model}': {\n      bias: ${bias.toFixed(2)},\n      features: {`);
      FEATURES.forEach(({ name }, at) => console.log(`        '${name}': ${features[at]!.toFixed(2)},`));
      console.log('      },\n    },');
    }
    console.log('  },');
  }
}
