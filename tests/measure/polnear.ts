/**
 * PolNeAR: attributions in political news, by source, cue and content.
 *
 * Spans are matched one to one where their characters overlap by at least half (Jaccard); a content in several pieces is one
 * set of characters, and so are our contents that share a cue and a speaker. A text that several people annotated counts once,
 * by the first of them. `quoted` are the annotated contents that begin and end with quotation marks: found, where a content of
 * ours overlaps one by half; speaker right, of those found, where the speakers overlap by half or one holds the other.
 * `cues of saying` are the annotated attributions whose cue has a verb of saying or "according to": found, where a cue of ours touches
 * it; source and content, where those then overlap by half.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { proseOf } from '../../src/extract/language.js';
import { attributionsOf } from '../../src/extract/recognisers/attributions/index.js';
import { quotationsOf } from '../../src/extract/recognisers/quotations/index.js';
import type { Span } from '../../src/model/span.js';
import type { Row } from './row.js';

type Part = 'source' | 'cue' | 'content';
export interface Labelled extends Partial<Record<Part, readonly Span[]>> {
  readonly cue: readonly Span[];
}

const PARTS: readonly Part[] = ['source', 'cue', 'content'];
const HALVES = { development: ['dev', 'train'], reserved: ['test'] } as const;

/** One file of annotations in brat's stand-off format. */
export const labelledIn = (annotations: string): Labelled[] => {
  const spans = new Map<string, Span[]>();
  const labelled: Labelled[] = [];
  for (const line of annotations.split('\n')) {
    const [id = '', middle = ''] = line.split('\t');
    if (id.startsWith('T')) {
      const places = middle.slice(middle.indexOf(' ') + 1).split(';');
      spans.set(
        id,
        places.map((place) => place.split(' ').map(Number)).map(([start = 0, end = 0]) => ({ start, end })),
      );
    } else if (id.startsWith('E')) {
      const roles: Record<Part, Span[]> = { source: [], cue: [], content: [] };
      for (const pair of middle.trim().split(' ')) {
        const [role = '', target = ''] = pair.split(':');
        const part = PARTS.find((each) => role.toLowerCase().replace(/\d+$/, '') === each);
        if (part) roles[part].push(...(spans.get(target) ?? []));
      }
      labelled.push({
        cue: roles.cue,
        ...(roles.source.length > 0 ? { source: roles.source } : {}),
        ...(roles.content.length > 0 ? { content: roles.content } : {}),
      });
    }
  }
  return labelled;
};

/**
 * Our attributions in the same form: those of one cue and speaker as one. Those within the quoted words of another are left out,
 * since the corpus gives each token to one attribution alone.
 */
export const ours = (text: string): Labelled[] => {
  const prose = proseOf(text);
  const quotations = quotationsOf(prose);
  const merged = new Map<string, { source: Span[]; cue: Span[]; content: Span[] }>();
  const attributions = attributionsOf(prose, [], quotations);
  const quoted = attributions.map(({ content }) => content).filter((content) => /^["“‘']/.test(content.text));
  for (const { speaker, cue, content } of attributions) {
    if (quoted.some(({ span }) => span.start < cue.span.start && cue.span.end < span.end)) continue;
    const key = `${cue.span.start} ${speaker.span.start}`;
    const known = merged.get(key);
    if (known) known.content.push(content.span);
    else merged.set(key, { source: [speaker.span], cue: [cue.span], content: [content.span] });
  }
  return [...merged.values()];
};

const size = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
const common = (a: readonly Span[], b: readonly Span[]): number =>
  a.reduce((sum, x) => sum + b.reduce((part, y) => part + Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start)), 0), 0);
export const jaccard = (a: readonly Span[], b: readonly Span[]): number => {
  const shared = common(a, b);
  return shared === 0 ? 0 : shared / (size(a) + size(b) - shared);
};

const distinct = (items: readonly Labelled[], part: Part): (readonly Span[])[] => {
  const seen = new Map<string, readonly Span[]>();
  for (const item of items) {
    const spans = item[part];
    if (spans) seen.set(spans.map(({ start, end }) => `${start}-${end}`).join(), spans);
  }
  return [...seen.values()];
};

const matched = (gold: (readonly Span[])[], found: (readonly Span[])[]): number => {
  const pairs = gold
    .flatMap((g, i) => found.map((f, k) => ({ i, k, score: jaccard(g, f) })).filter(({ score }) => score >= 0.5))
    .toSorted((a, b) => b.score - a.score);
  const taken = { gold: new Set<number>(), found: new Set<number>() };
  for (const { i, k } of pairs)
    if (!taken.gold.has(i) && !taken.found.has(k)) {
      taken.gold.add(i);
      taken.found.add(k);
    }
  return taken.gold.size;
};

const QUOTED = /^\s*(?:["“‘]|'')[^]*(?:["”’]|'')[.,]?\s*$/;
const same = (a: readonly Span[], b: readonly Span[]): boolean => jaccard(a, b) >= 0.5 || common(a, b) === Math.min(size(a), size(b));

/** The texts of a half with their annotations, in the order of their names. */
const documents = (dir: string, half: 'development' | 'reserved'): { name: string; text: string; gold: Labelled[] }[] =>
  HALVES[half].flatMap((set) => {
    const folder = join(dir, 'PolNeAR/data', set);
    const files = existsSync(folder) ? readdirSync(join(folder, 'attributions')).toSorted() : [];
    const seen = new Set<string>();
    return files.flatMap((file) => {
      const name = file.replace(/(_[0-9a-f]{4})?\.ann$/, '');
      const path = join(folder, 'text', `${name}.txt`);
      if (seen.has(name) || !existsSync(path)) return [];
      seen.add(name);
      return [{ name, text: readFileSync(path, 'utf8'), gold: labelledIn(readFileSync(join(folder, 'attributions', file), 'utf8')) }];
    });
  });

/** Cues of saying, as against those of wanting, favouring and seeming, which the corpus annotates as well. */
const SAYING =
  /\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|according to|wr(?:ite|ites|ote|iting)|add(?:s|ed|ing)?|report(?:s|ed|ing)?|announc(?:e|es|ed|ing)|not(?:e|es|ed|ing)|argu(?:e|es|ed|ing)|claim(?:s|ed|ing)?|den(?:y|ies|ied|ying)|warn(?:s|ed|ing)?|confirm(?:s|ed|ing)?|acknowledg(?:e|es|ed|ing)|accus(?:e|es|ed|ing)|stat(?:es|ed|ing)|explain(?:s|ed|ing)?|declar(?:e|es|ed|ing)|repl(?:y|ies|ied|ying)|respond(?:s|ed|ing)?|insist(?:s|ed|ing)?|suggest(?:s|ed|ing)?|tweet(?:s|ed|ing)?|reveal(?:s|ed|ing)?|conclud(?:e|es|ed|ing))\b/i;

const percent = (share: number): string => (share * 100).toFixed(1);

export const adapter = {
  name: 'PolNeAR',
  path: 'PolNeAR/data/dev/attributions',
  run(dir: string, half: 'development' | 'reserved'): Row[] {
    const count = Object.fromEntries(PARTS.map((part) => [part, { gold: 0, found: 0, right: 0 }])) as Record<
      Part,
      { gold: number; found: number; right: number }
    >;
    const said = { all: 0, source: 0, cue: 0, content: 0, sourced: 0 };
    const quoted = { all: 0, found: 0, known: 0, right: 0 };
    for (const { text, gold } of documents(dir, half)) {
      const mine = ours(text);
      for (const part of PARTS) {
        const [wanted, given] = [distinct(gold, part), distinct(mine, part)];
        count[part].gold += wanted.length;
        count[part].found += given.length;
        count[part].right += matched(wanted, given);
      }
      for (const { cue, content, source } of gold) {
        if (content && SAYING.test(cue.map(({ start, end }) => text.slice(start, end)).join(' '))) {
          const near = mine.filter((each) => common(cue, each.cue) > 0);
          said.all += 1;
          if (near.length > 0) said.cue += 1;
          if (near.some((each) => jaccard(content, each.content ?? []) >= 0.5)) said.content += 1;
          if (source) said.sourced += 1;
          if (source && near.some((each) => jaccard(source, each.source ?? []) >= 0.5)) said.source += 1;
        }
        if (!content || !content.every(({ start, end }) => QUOTED.test(text.slice(start, end)))) continue;
        quoted.all += 1;
        const hits = mine.filter((each) => jaccard(content, each.content ?? []) >= 0.5);
        if (hits.length === 0) continue;
        quoted.found += 1;
        if (!source) continue;
        quoted.known += 1;
        if (hits.some((hit) => same(source, hit.source ?? []))) quoted.right += 1;
      }
    }
    const row = (measure: string, figure: string): Row => ({ corpus: 'PolNeAR', half, measure, ours: figure, published: '' });
    return [
      ...PARTS.map((part) => {
        const { gold, found, right } = count[part];
        return row(`${part}, F1 at overlap 0.5 (P / R)`, `${percent((2 * right) / (gold + found))} (${percent(right / found)} / ${percent(right / gold)})`);
      }),
      row(
        'cues of saying: found / source / content',
        `${percent(said.cue / said.all)} / ${percent(said.source / said.sourced)} / ${percent(said.content / said.all)}`,
      ),
      row('quoted contents found', percent(quoted.found / quoted.all)),
      row('their speaker right', percent(quoted.right / quoted.known)),
    ];
  },
};
