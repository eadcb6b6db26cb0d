/** Surnames, offices and short forms: taken for the one party that fits, and for none where two do. */
import { GIVEN_NAMES } from '../../lexicon/given-names.js';
import { NAMED_BODIES, ORGANISATION_HEADS } from '../../lexicon/organisations.js';
import { ROLES } from '../../lexicon/titles.js';
import { FULL_BLOCK } from './alike.js';
import { folded } from './fold.js';
import type { Item } from './items.js';
import { soundsOf } from './jaro-winkler.js';
import type { Party } from './party.js';
import type { Sets } from './sets.js';
import { keyOf } from './name-key.js';
import { SAME_NAME, sameKeys } from './similarity.js';

const reportsOf = (item: Item): ReadonlySet<string> => new Set(item.nodes.map(({ report }) => report));

/** The one set that fits, in the same report if any there does, else among all; -1 where none does or more than one. */
const onlyFit = (sets: Sets, item: Item, fitting: readonly number[], items: readonly Item[]): number => {
  const here = reportsOf(item);
  const near = fitting.filter((at) => sets.membersOf(at).some((each) => items[each]!.nodes.some(({ report }) => here.has(report))));
  const among = new Set((near.length > 0 ? near : fitting).map(sets.rootOf));
  return among.size === 1 ? [...among][0]! : -1;
};

export const joinShort = (items: readonly Item[], sets: Sets, apart: (a: number, b: number) => boolean): void => {
  const byWord = new Map<string, number[]>();
  const note = (word: string, at: number): void => void byWord.set(word, [...(byWord.get(word) ?? []).slice(0, FULL_BLOCK), at]);
  items.forEach((item, at) => {
    const { words } = item.key;
    if (item.sort === 'person' && words.length > 1) {
      note(`last:${soundsOf(words.at(-1)!)}`, at);
      note(`given:${words[0]!}`, at);
    }
    if (item.sort === 'body' && words.length > 1) {
      note(`first:${words[0]!}`, at);
      note(`head:${item.body.head}`, at);
      note(`end:${item.key.full.at(-1)!}`, at);
    }
    if (item.sort === 'person') for (const { party } of item.nodes) if (party.title) note(`role:${folded(party.title).split(' ').at(-1)!}`, at);
  });
  const ofReport = (item: Item, fitting: readonly number[] = []): readonly number[] => {
    const here = reportsOf(item);
    return fitting.filter((each) => items[each]!.nodes.some(({ report }) => here.has(report)));
  };
  items.forEach((item, at) => {
    const { words } = item.key;
    const word = words[0];
    if (word === undefined) return;
    let fitting: readonly number[] = [];
    if (item.sort === 'role') {
      const role = folded(item.name).split(' ').at(-1)!;
      // The office of another body is another office.
      fitting = (byWord.get(`role:${role}`) ?? []).filter((each) =>
        items[each]!.nodes.some(({ report, party }) => report === item.nodes[0]!.report && fitsRole(party, item)),
      );
    } else if (words.length === 1 && item.usual === undefined) {
      const lower = word;
      if (ORGANISATION_HEADS.has(lower) && !NAMED_BODIES.has(lower)) fitting = [...(byWord.get(`head:${lower}`) ?? []), ...(byWord.get(`end:${lower}`) ?? [])];
      else if (item.sort === 'person' && GIVEN_NAMES.has(lower)) {
        // "Manuel", where the report has "Jon Manuel" and no Manuel else.
        const called = ofReport(item, byWord.get(`given:${lower}`));
        fitting = called.length > 0 ? called : ofReport(item, byWord.get(`last:${soundsOf(lower)}`)).filter((each) => items[each]!.key.words.at(-1) === lower);
      } else if (item.sort !== 'generic') {
        const people = GIVEN_NAMES.has(lower)
          ? []
          : (byWord.get(`last:${soundsOf(lower)}`) ?? []).filter(
              (each) => items[each]!.key.words.at(-1) === lower || sameKeys(item.key, keyOf(items[each]!.key.words.at(-1)!)) >= SAME_NAME,
            );
        if (people.length > 0) fitting = people;
        else if (item.sort === 'person') fitting = ofReport(item, byWord.get(`given:${lower}`));
        else fitting = NAMED_BODIES.has(lower) ? [] : (byWord.get(`first:${lower}`) ?? []).filter((each) => items[each]!.usual === undefined);
      }
    }
    const fit = onlyFit(
      sets,
      item,
      fitting.filter((each) => each !== at && !apart(at, each)),
      items,
    );
    if (fit >= 0) sets.join(fit, at);
  });
};

const fitsRole = (party: Party, role: Item): boolean => {
  if (party.title === undefined) return false;
  const words = folded(role.name)
    .split(' ')
    .filter((word) => ROLES.has(word) || word.length > 3);
  const title = folded(party.title).split(' ');
  return words.every((word) => title.includes(word));
};
