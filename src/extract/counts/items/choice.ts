/** Which of several links of a figure is its own. */
import { wordSet } from '../../../lexicon/word-set.js';
import type { Token } from '../../language.js';
import { isOf, someBetween } from '../../language/words.js';
import type { Link } from '../clause.js';
import { type Item, lastButAges } from '../item.js';
import { SECOND } from '../second.js';

/** Of all links of a figure that fit, the cheapest; but where a sentence says both "shot" and "died" of somebody, the worse. */
const cheapestOrWorse = (links: readonly Link[]): Link | undefined => {
  const [own, ...others] = links;
  const worse = own?.cue.attribute.yieldsTo;
  return worse === undefined ? own : (others.find(({ cue, rule }) => cue.attribute.name === worse && rule === SECOND) ?? own);
};

/** "the murder of a father and [his son], who were found dead" */
const standSideBySide = (tokens: readonly Token[], before: Item | undefined, { counted }: Item): boolean =>
  before?.counted.last === counted.first - 1 && tokens[counted.first - 1]!.lower === 'and';

/** The link of a figure; who stand side by side are told of by one cue, where both may be. */
export const chosen = (tokens: readonly Token[], links: readonly Link[], item: Item, items: readonly Item[]): Link | undefined => {
  const own = cheapestOrWorse(links);
  const before = lastButAges(items);
  if (!own || !before?.link || !standSideBySide(tokens, before, item)) return own;
  return links.find(({ cue }) => cue === before.link!.cue && cue.attribute === own.cue.attribute) ?? own;
};

/** "was taken to hospital and later died": a state that passes, or somebody alone, may come to something else. */
export const secondOf = (links: readonly Link[], own: Link | undefined, { person, counted }: Item): Link | undefined => {
  if (own === undefined || own.rule === SECOND) return undefined;
  const { attribute, role, first } = own.cue;
  // "all 62 aboard were killed"
  const passes = attribute.evolves === 'state' || (role === 'being' && first === counted.last);
  if (person === undefined && !passes) return undefined;
  const second = links.find(({ rule }) => rule === SECOND);
  const other = second?.cue.attribute;
  const areApart = other !== undefined && other !== attribute && attribute.yieldsTo !== other.name && other.yieldsTo !== attribute.name;
  return areApart ? second : undefined;
};

const OF_MANY = wordSet(['are', 'were', 'have']);

/** One and the same person told of twice beside one verb: "Ruiz, a teacher, was killed". */
export const isToldOf = (items: readonly Item[], item: Item, tokens: readonly Token[]): boolean => {
  const { person, link, counted } = item;
  // "He shot them and took [his own life]."
  if (person && link?.cue.last === counted.last && items.some((each) => each.person && each.link?.cue === link.cue)) return true;
  const before = lastButAges(items);
  if (standSideBySide(tokens, before, item)) return false;
  // "the boy, his aunt and a man were hurt"
  if (link && link.cue.first > counted.last && someBetween(tokens, counted.last, link.cue.first, (token) => isOf(token, OF_MANY))) return false;
  const same = link && items.findLast((each) => each.link?.cue === link.cue);
  return person !== undefined && same?.person !== undefined && same.link?.rule === link?.rule;
};
