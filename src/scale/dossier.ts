import { cardOf, keysOf } from '../align/keys.js';
import { domains as builtIn } from '../domains/index.js';
import type { Card, DossierStore, Extracted, FindingChange, Options, Problem, Reconciliation, Report, Resolving } from '../model/index.js';
import { withMethods } from '../model/checked.js';
import { groupBy } from '../model/group.js';
import { extractedOfStore } from '../read/kept.js';
import { optionsOrFailure } from '../read/options.js';
import { described, problem } from '../model/problems.js';
import { decodeReport } from '../read/reports.js';
import { combine, extract, reconcileKey } from '../reconcile.js';
import { findingChanges } from '../versions/findings.js';

/** What a change of the dossier comes to. */
export interface DossierChange {
  /** Findings that are new, other or gone; those that say the same as before are left out. */
  readonly changes: readonly FindingChange[];
  /** The keys, as `keysOf` has them, whose reports were judged anew: those whose reports are not what they were. */
  readonly judged: readonly string[];
  /** Why nothing was done; missing where it was. */
  readonly problems?: readonly Problem[];
}

/**
 * Reports that come, change and go, and the findings on them. Each promise is fulfilled once the store has the change and `answer` is of it; changes asked
 * for at once are made one after another. It is rejected with what the store fails with, and then the dossier is as it was.
 */
export interface Dossier {
  /** Takes in a report whose id is new. */
  readonly add: (report: Report) => Promise<DossierChange>;
  /** Takes in a report in the place of the one that has its id. */
  readonly replace: (report: Report) => Promise<DossierChange>;
  /** Leaves out the report of that id. */
  readonly remove: (id: string) => Promise<DossierChange>;
  /** What `reconcile` answers on the reports in it, to the byte. */
  readonly answer: () => Reconciliation;
}

/** What a dossier is opened with. */
export interface DossierOptions extends Options, Resolving {
  /** Where reports and claims are kept; left out: in memory alone. */
  readonly store?: DossierStore;
}

/** The reports of a key, and what came of them. */
interface Group {
  readonly members: readonly Extracted[];
  readonly answer: Reconciliation;
}

interface State {
  readonly extracted: ReadonlyMap<string, Extracted>;
  readonly cards: ReadonlyMap<string, Card>;
  readonly groups: ReadonlyMap<string, Group>;
}

const storeOrFailure = withMethods('a store with all, put and remove', 'all', 'put', 'remove');

const EMPTY: State = { extracted: new Map(), cards: new Map(), groups: new Map() };

const isOf = (group: Group | undefined, members: readonly Extracted[]): group is Group => {
  const known = new Set(group?.members);
  return group !== undefined && known.size === members.length && members.every((member) => known.has(member));
};

/** The state after some reports came or, where they are undefined, went. A key whose reports are the same is not judged again. */
const after = (before: State, news: ReadonlyMap<string, Extracted | undefined>, options: Options & Resolving): State => {
  const extracted = new Map(before.extracted);
  const cards = new Map(before.cards);
  for (const [id, each] of news) {
    if (each === undefined) {
      extracted.delete(id);
      cards.delete(id);
    } else {
      extracted.set(id, each);
      cards.set(id, cardOf(each));
    }
  }
  const keys = keysOf(cards.values());
  const groups = [...groupBy(extracted.values(), ({ report }) => keys.get(report.id)!)].map(([key, members]): [string, Group] => {
    const known = before.groups.get(key);
    return [key, isOf(known, members) ? known : { members, answer: reconcileKey(members, options) }];
  });
  return { extracted, cards, groups: new Map(groups) };
};

/** The groups of the one that are not in the other. */
const othersIn = ({ groups }: State, other: State): readonly (readonly [string, Group])[] =>
  [...groups].filter(([key, group]) => other.groups.get(key) !== group);

const findingsOf = (groups: readonly (readonly [string, Group])[]): Reconciliation['findings'] => combine(groups.map(([, { answer }]) => answer)).findings;

const refused = (id: string, expected: string): DossierChange => ({ changes: [], judged: [], problems: [problem('dossier', 'id', described(id), expected)] });

/**
 * Opens a dossier: with what its store has, or empty. Each report is read once, when it comes; a change judges the reports of the keys that it touches and
 * no other, and holds the cards of all against each other, which takes milliseconds for hundreds of reports and seconds for thousands.
 *
 * The store keeps claims as they were extracted: open it with the domains that it was filled with. Rejected with what the store fails with, and where it
 * gives back what is no report with its claims, or an option is none, with an error whose `problems` say which, what came and what was expected.
 *
 * @example
 * const dossier = await openDossier();
 * await dossier.add({ id: 'a', publisher: 'Daily', publishedAt: '2024-05-01T08:00Z', text: 'The blast killed 19 people.' });
 * const { changes } = await dossier.add({ id: 'b', publisher: 'Wire', publishedAt: '2024-05-01T08:20Z', text: 'The blast killed 25 people.' });
 * changes[0]?.after?.verdict; // 'conflict'
 */
export const openDossier = async (given?: DossierOptions): Promise<Dossier> => {
  const { store, domains = builtIn, ...resolving }: DossierOptions = optionsOrFailure(given, ['store']);
  const options = { domains, ...resolving };
  const kept = store === undefined ? [] : extractedOfStore(await storeOrFailure(store, 'options: store').all());
  let state = after(EMPTY, new Map(kept.map((each) => [each.report.id, each])), options);
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
  const changed = (id: string, now: Extracted | undefined): DossierChange => {
    const before = state;
    state = after(before, new Map([[id, now]]), options);
    const judged = othersIn(state, before);
    return { changes: findingChanges(findingsOf(othersIn(before, state)), findingsOf(judged)), judged: judged.map(([key]) => key) };
  };
  const put = async (report: Report): Promise<DossierChange> => {
    const extracted = { report, claims: extract(report, { domains }) };
    await store?.put(extracted);
    return changed(report.id, extracted);
  };
  /** Takes a copy at once: what the caller does with his own while others have their turn, or afterwards, is nothing to the answer. */
  const taking =
    (work: (report: Report) => DossierChange | Promise<DossierChange>): Dossier['add'] =>
    (report) => {
      const own = { ...report };
      const decoded = decodeReport(own, 'report');
      return inTurn(async () => (decoded._tag === 'Left' ? { changes: [], judged: [], problems: decoded.left } : work(own)));
    };
  return {
    add: taking((report) => (state.extracted.has(report.id) ? refused(report.id, 'an id that no report in it has') : put(report))),
    replace: taking((report) => (state.extracted.has(report.id) ? put(report) : refused(report.id, 'the id of a report in it'))),
    remove: (id) =>
      inTurn(async () => {
        if (!state.extracted.has(id)) return refused(id, 'the id of a report in it');
        await store?.remove(id);
        return changed(id, undefined);
      }),
    answer: () => combine([...state.groups.values()].map(({ answer }) => answer)),
  };
};
