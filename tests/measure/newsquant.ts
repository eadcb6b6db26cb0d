/**
 * NewsQuant: quantities in sentences of news, with bound or change and unit, annotated by the authors of CQE.
 * https://github.com/satya77/CQE_Evaluation (data/formatted_test_set/NewsQuant.json, evaluate_models.py)
 *
 * Their script counts a value as right when it is close to one in the gold list of the sentence, whatever its place, and so does this one;
 * but here each gold quantity and each of ours is matched once, so the figures are, if anything, lower than theirs would be.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { proseOf } from '../../src/extract/language.js';
import type { Prose } from '../../src/extract/language.js';
import { quantitiesOf } from '../../src/extract/recognisers/quantities/index.js';
import type { QuantityMention } from '../../src/extract/recognisers/quantities/index.js';
import type { Row } from './row.js';

const PATH = 'CQE_Evaluation/data/formatted_test_set/NewsQuant.json';

interface Gold {
  readonly change: string;
  readonly value: string;
  readonly normalized_unit: string;
}

export interface Annotated {
  readonly text: string;
  readonly quantities: readonly Gold[];
}

/** A quantity in their vocabulary. */
interface Theirs {
  readonly value: readonly number[];
  readonly change: string;
  readonly unit: string;
}

/** Their names for our symbols; a unit not named here goes by its own name. */
const UNIT_NAMES: Readonly<Record<string, string>> = {
  km: 'kilometre', m: 'metre', cm: 'centimetre', mm: 'millimetre', µm: 'micrometre', mi: 'mile', nmi: 'nautical mile', yd: 'yard', ft: 'foot', in: 'inch', km2: 'square kilometre', m2: 'square metre', ft2: 'square foot', mi2: 'square mile', ha: 'hectare',
  l: 'litre', ml: 'millilitre', gal: 'gallon', bbl: 'barrel', kg: 'kilogram', g: 'gram', mg: 'milligram', t: 'metric ton', ton: 'ton', Gt: 'gigaton', Mt: 'megaton', lb: 'pound-mass', oz: 'ounce', s: 'second', ms: 'millisecond', min: 'minute', h: 'hour', d: 'day', wk: 'week', mo: 'month', y: 'year',
  'km/h': 'kilometre per hour', mph: 'mile per hour', 'm/s': 'metre per second', kn: 'knot', '°C': 'celsius', '°F': 'fahrenheit', '°': 'degree', '%': 'percentage', pp: 'percentage point', bp: 'basis point', W: 'watt', kW: 'kilowatt', MW: 'megawatt', GW: 'gigawatt', hp: 'horsepower', bhp: 'brake horsepower',
  kWh: 'kilowatt hour', MWh: 'megawatt hour', GWh: 'gigawatt hour', TWh: 'terawatt hour', MB: 'megabyte', GB: 'gigabyte', TB: 'terabyte', kB: 'kilobyte', 'Mbit/s': 'megabit per second', 'Gbit/s': 'gigabit per second', psi: 'pound-force per square inch', Hz: 'hertz', kHz: 'kilohertz', MHz: 'megahertz', GHz: 'gigahertz',
  Nm: 'newton metre', 'lb-ft': 'foot pound-force', V: 'volt', kV: 'kilovolt', A: 'ampere', mAh: 'milliampere-hour', dB: 'decibel', rpm: 'revolutions per minute', 'years of age': 'year of age', 'months of age': 'month of age', 'weeks of age': 'week of age', 'days of age': 'day of age',
  USD: 'dollar', EUR: 'euro', GBP: 'pound sterling', JPY: 'japanese yen', CNY: 'chinese yuan', INR: 'indian rupee', CHF: 'swiss franc', AUD: 'australian dollar', CAD: 'canadian dollar', NZD: 'new zealand dollar', HKD: 'hong kong dollar', SGD: 'singapore dollar', MYR: 'malaysian ringgit', DKK: 'danish krone', NOK: 'norwegian krone', SEK: 'swedish krona',
  ILS: 'shekel', RUB: 'russian ruble', ZAR: 'south african rand', BRL: 'brazilian real', KRW: 'south korean won', TRY: 'turkish lira', MXN: 'mexican peso', BTC: 'bitcoin', cents: 'cent', pence: 'penny', times: 'count',
}; // prettier-ignore

const IRREGULAR: Readonly<Record<string, string>> = {
  people: 'people',
  men: 'man',
  women: 'woman',
  children: 'child',
  lives: 'life',
  viruses: 'virus',
  buses: 'bus',
  bosses: 'boss',
  wives: 'wife',
  feet: 'foot',
  series: 'series',
  species: 'species',
  media: 'media',
  goals: 'goal',
  houses: 'house',
  cases: 'case',
  boxes: 'box',
};

const singular = (word: string): string => {
  const known = IRREGULAR[word];
  if (known !== undefined) return known;
  if (/(ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(ches|shes|xes|sses|oes)$/.test(word)) return word.slice(0, -2);
  return word.replace(/s$/, '');
};

/** Their adjectives are lemmas: "best" is "good". */
const plain = (word: string): string =>
  word === 'best' ? 'good' : /[^eor]est$/.test(word) && word.length > 5 ? word.replace(/([bdgnt])?\1est$|est$/, '$1') : word;

/** Their unit of a count is the phrase from the figure to the noun, participles left out, its last word in the singular. */
const countedUnit = ({ tokens }: Prose, mention: QuantityMention): string => {
  if (mention.head === undefined) return '-';
  const names: string[] = [];
  const from = mention.number.last <= mention.head ? mention.number.last : mention.head;
  for (let i = from; i <= mention.head; i++) {
    const { tag, lower } = tokens[i]!;
    if (lower === 'of') names.length = 0;
    else if (lower === '-' && names.length > 0 && i < mention.head) names.push(`${names.pop()}-${tokens[++i]!.lower}`);
    else if (
      i === mention.head ||
      (/^(ADJ|NOUN|PROPN)$/.test(tag) && !/^(more|other|total|additional|combined|previous|own)$/.test(lower) && !(tag === 'ADJ' && lower.endsWith('ed')))
    )
      names.push(plain(lower));
  }
  const last = names.pop();
  return last === undefined ? '-' : [...names, singular(last)].join(' ');
};

const unitOf = (prose: Prose, mention: QuantityMention): string => {
  const { unit } = mention.value;
  const own =
    mention.head === undefined || unit === '%' ? (UNIT_NAMES[unit] ?? (unit === '' ? '-' : unit)) : unit === 'times' ? 'count' : countedUnit(prose, mention);
  return mention.per === undefined ? own : `${own} per ${mention.per}`;
};

/** Their marks, a hedge before a direction: "~" for what is near, ">" and "<" for bounds with and without the figure, up and down for a change that a verb or particle tells. */
const changeOf = ({ value, rule }: QuantityMention): string => {
  if (value.min !== undefined && value.max === undefined) return '>';
  if ((value.max !== undefined && value.min === undefined) || rule === 'just under') return '<';
  if (rule === 'just over') return '>';
  if (value.approximate) return '~';
  if (value.change !== undefined && !/noun|a change of/.test(rule)) return value.change === 'rise' ? 'up' : 'down';
  return '=';
};

/** Ours in their vocabulary. They have no word for "several" and "a few", for "none", nor for "a couple"; a vague magnitude is one to ten of it. */
const theirsOf = (prose: Prose, mention: QuantityMention): Theirs | undefined => {
  const { value, rule } = mention;
  if (rule === 'none') return undefined;
  const change = changeOf(mention);
  const unit = unitOf(prose, mention);
  const text = prose.text.slice(prose.tokens[mention.number.first]!.start, prose.tokens[mention.number.last - 1]!.end).toLowerCase();
  if (rule.endsWith('a vague amount')) {
    const scale =
      value.min === undefined ? 0 : { 24: 12, 40: 20, 200: 100, 2000: 1000, 20000: 10000, 200000: 100000, 2e6: 1e6, 2e7: 1e7, 2e8: 1e8, 2e9: 1e9 }[value.min];
    return scale === undefined || scale === 0 || /few|several|couple|handful/.test(text) ? undefined : { value: [scale, scale * 10], change: '=', unit };
  }
  if (value.figure === undefined) return { value: [value.min ?? 0, value.max ?? 0], change, unit };
  // they leave a share that is told in words a fraction
  const fraction =
    value.unit === '%' && !/[0-9%]|cent/.test(text) && value.figure % 1 !== 0
      ? value.figure / 100
      : /half|third|quarter/.test(text) && value.unit === '%'
        ? value.figure / 100
        : value.figure;
  return { value: [fraction], change: change === '~' && /half|third|quarter/.test(text) ? '=' : change, unit };
};

const goldOf = ({ value, change, normalized_unit }: Gold): Theirs => {
  const range = /^([0-9.]+)-([0-9.]+)$/.exec(value);
  return { value: range ? [Number(range[1]), Number(range[2])] : [Number(value)], change, unit: normalized_unit.toLowerCase() };
};

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-8 + 1e-5 * Math.abs(b);
const sameValue = (a: Theirs, b: Theirs): boolean => a.value.length === b.value.length && a.value.every((x, k) => close(x, b.value[k]!));

/** Pairs gold and ours by value, each once, the pairs that agree in more first. */
const pair = (gold: readonly Theirs[], ours: readonly Theirs[]): [Theirs, Theirs][] => {
  const pairs: [number, number, number][] = [];
  gold.forEach((g, i) => ours.forEach((o, j) => sameValue(g, o) && pairs.push([i, j, (g.unit === o.unit ? 2 : 0) + (g.change === o.change ? 1 : 0)])));
  const left = new Set<number>();
  const right = new Set<number>();
  return pairs
    .sort((a, b) => b[2] - a[2])
    .flatMap(([i, j]): [Theirs, Theirs][] => {
      if (left.has(i) || right.has(j)) return [];
      left.add(i);
      right.add(j);
      return [[gold[i]!, ours[j]!]];
    });
};

/** One sentence compared. */
export interface Compared {
  readonly text: string;
  readonly gold: readonly Theirs[];
  readonly ours: readonly Theirs[];
  readonly pairs: readonly (readonly [Theirs, Theirs])[];
}

const compare = (items: readonly Annotated[]): Compared[] =>
  items.map(({ text, quantities }) => {
    const prose = proseOf(text);
    const ours = quantitiesOf(prose).flatMap((mention) => theirsOf(prose, mention) ?? []);
    const gold = quantities.map(goldOf);
    return { text, gold, ours, pairs: pair(gold, ours) };
  });

const halfOf = (dir: string, half: Row['half']): Annotated[] => {
  const all = JSON.parse(readFileSync(join(dir, PATH), 'utf8')) as Annotated[];
  const middle = all.length / 2;
  return half === 'development' ? all.slice(0, middle) : all.slice(middle);
};

const f1 = (right: number, gold: number, ours: number): string => ((200 * right) / (gold + ours)).toFixed(1);

export const adapter = {
  name: 'NewsQuant',
  path: PATH,
  run(dir: string, half: Row['half']): Row[] {
    const compared = compare(halfOf(dir, half));
    const gold = compared.reduce((sum, { gold }) => sum + gold.length, 0);
    const ours = compared.reduce((sum, { ours }) => sum + ours.length, 0);
    const pairs = compared.flatMap(({ pairs }) => pairs);
    const row = (measure: string, right: number, published: string): Row => ({ corpus: 'NewsQuant', half, measure, ours: f1(right, gold, ours), published });
    return [
      row('F1 of value', pairs.length, '92.0 (CQE)'),
      row('F1 of value and change', pairs.filter(([g, o]) => g.change === o.change).length, '88.1 (CQE)'),
      row('F1 of value and unit', pairs.filter(([g, o]) => g.unit === o.unit).length, '85.6 (CQE)'),
    ];
  },
};
