/** Who quotes whom, worked out from all findings: outlets, those whose text or word they pass on, and the people and bodies whom they credit. */
import { unionOf } from '../model/union.js';
import { groupBy } from '../model/group.js';
import { withinSentence } from '../model/text.js';
import { CARRIED, CITED, nameKey } from '../judge/origins.js';
import type { Claim, Reconciliation, Report, Speaker } from '../model/index.js';

/** `outlet`: publishes a report; `agency`: a publisher whom another report carries or cites; `speaker`: anybody else who is credited. */
type Role = 'outlet' | 'agency' | 'speaker';

export interface Party {
  readonly key: string;
  readonly role: Role;
  /** Several for outlets that carry one text: they are collapsed into one. */
  readonly names: readonly string[];
  /** The ids of its reports; empty for who publishes none here. */
  readonly reports: readonly string[];
}

/** `carries`: publishes the other's text; `cites`: credits a publisher; `quotes`: credits a speaker. */
type Manner = 'carries' | 'cites' | 'quotes';

/** Between two parties, by their keys. `claims` counts what is credited. */
export interface Credit {
  readonly from: string;
  readonly to: string;
  readonly manner: Manner;
  readonly claims: number;
}

export interface Credits {
  readonly parties: readonly Party[];
  readonly credits: readonly Credit[];
  /** How many texts of their own the reports are: those that carry one text count as one. */
  readonly origins: number;
}

/** A name without a word of its own ("—") is its own key. */
const keyOf = (name: string): string => nameKey(name) || name.toLowerCase();

/** Ids of reports that carry one text, joined by what the findings and the reports themselves say. */
const textsOf = ({ reports, findings }: Reconciliation): ((id: string) => string) => {
  const { join, rootOf } = unionOf();
  for (const { origins } of findings)
    for (const { links = [] } of origins) for (const { report, to, because } of links) if (because.rule === CARRIED) join(report, to);
  const published = new Map(reports.map(({ publisher, id }) => [keyOf(publisher), id]));
  const carried = new Map<string, string>();
  for (const { id, syndicatedFrom } of reports) {
    if (syndicatedFrom === undefined) continue;
    const key = keyOf(syndicatedFrom);
    const to = published.get(key) ?? carried.get(key);
    if (to === undefined) carried.set(key, id);
    else join(id, to);
  }
  return rootOf;
};

const uniqueIn = (names: readonly string[]): readonly string[] => [...new Set(names)];

/** The publishers that others name as whose text they carry, or cite, by their key. */
const agenciesOf = ({ reports, findings }: Reconciliation): ReadonlyMap<string, string> => {
  const publishers = new Map(reports.map(({ id, publisher }) => [id, publisher]));
  const cited = findings.flatMap(({ origins }) =>
    origins.flatMap(({ links = [] }) => links.flatMap(({ because, to }) => (because.rule === CITED ? [publishers.get(to) ?? to] : []))),
  );
  const carried = reports.flatMap(({ publisher, syndicatedFrom }) =>
    syndicatedFrom === undefined || keyOf(publisher) === keyOf(syndicatedFrom) ? [] : [syndicatedFrom],
  );
  const own = new Set(reports.map(({ publisher }) => keyOf(publisher)));
  const credited = findings.flatMap(({ claims }) =>
    claims.flatMap(({ report, speakers }) =>
      speakers.flatMap(({ text }) => (own.has(keyOf(text)) && keyOf(text) !== keyOf(publishers.get(report) ?? '') ? [text] : [])),
    ),
  );
  return new Map([...credited, ...cited, ...carried].map((name) => [keyOf(name), name]));
};

const speakerKey = ({ actor, text }: Speaker): string => (actor === undefined ? `words ${keyOf(text)}` : `actor ${actor}`);

/** The name that most claims use, the shorter of two. */
const nameOf = (speakers: readonly Speaker[]): string => {
  const counts = [...groupBy(speakers, ({ text }) => withinSentence(text))];
  return counts.toSorted(([a, x], [b, y]) => y.length - x.length || a.length - b.length)[0]?.[0] ?? '';
};

/** Outlets of one text, beside the agency that it is of: a party for both, or one alone. */
const publishersOf = (reports: readonly Report[], agencies: ReadonlyMap<string, string>): readonly Party[] => {
  const byAgency = groupBy(reports, ({ publisher }) => agencies.has(keyOf(publisher)));
  const outlets = byAgency.get(false) ?? [];
  return [
    ...(outlets.length === 0
      ? []
      : [
          {
            key: `text ${outlets[0]!.id}`,
            role: 'outlet' as const,
            names: uniqueIn(outlets.map(({ publisher }) => publisher)),
            reports: outlets.map(({ id }) => id),
          },
        ]),
    ...[...groupBy(byAgency.get(true) ?? [], ({ publisher }) => keyOf(publisher))].map(([key, own]) => ({
      key: `agency ${key}`,
      role: 'agency' as const,
      names: [own[0]!.publisher],
      reports: own.map(({ id }) => id),
    })),
  ];
};

/** Who stands behind whose words, in the order in which they are first heard. Work grows with the claims. */
export const creditsOf = (reconciliation: Reconciliation): Credits => {
  const { reports, findings } = reconciliation;
  const agencies = agenciesOf(reconciliation);
  const textOf = textsOf(reconciliation);
  const texts = [...groupBy(reports, ({ id }) => textOf(id)).values()];
  const parties = new Map<string, Party>();
  const add = (party: Party): void => {
    const known = parties.get(party.key);
    parties.set(party.key, known === undefined ? party : { ...known, reports: uniqueIn([...known.reports, ...party.reports]) });
  };
  for (const own of texts) for (const party of publishersOf(own, agencies)) add(party);
  for (const [key, name] of agencies) add({ key: `agency ${key}`, role: 'agency', names: [name], reports: [] });
  const partyOf = new Map([...parties.values()].flatMap(({ key, reports: ids }) => ids.map((id) => [id, key] as const)));

  const credits = new Map<string, Credit>();
  const credit = (from: string | undefined, to: string, manner: Manner, claims: number): void => {
    if (from === undefined || from === to) return;
    const key = JSON.stringify([from, to]);
    const known = credits.get(key);
    credits.set(key, known === undefined ? { from, to, manner, claims } : { ...known, claims: known.claims + claims });
  };
  // Whose text it is quotes whom the text credits; the outlets carry it.
  const voiceOf = new Map<string, string>();
  for (const own of texts) {
    const named = own.find(({ syndicatedFrom }) => syndicatedFrom !== undefined)?.syndicatedFrom;
    const key = named === undefined ? '' : keyOf(named);
    const agency = agencies.has(key) ? `agency ${key}` : own.map(({ id }) => partyOf.get(id)).find((each) => each?.startsWith('agency '));
    for (const { id } of own) {
      const party = partyOf.get(id);
      if (party !== undefined) voiceOf.set(id, agency ?? party);
      if (agency !== undefined) credit(party, agency, 'carries', 0);
    }
  }
  // Who publishes and says that it says so quotes nobody.
  const publishers = new Map(reports.map(({ id, publisher }) => [id, keyOf(publisher)]));
  const credited: readonly (readonly [Claim, Speaker])[] = findings.flatMap(({ claims }) =>
    claims.flatMap((claim) => claim.speakers.flatMap((speaker) => (keyOf(speaker.text) === publishers.get(claim.report) ? [] : [[claim, speaker] as const]))),
  );
  const spoken = groupBy(credited, ([, speaker]) => speakerKey(speaker));
  for (const [key, all] of spoken) {
    const names = all.map(([, speaker]) => speaker);
    const agency = agencies.has(keyOf(nameOf(names))) ? `agency ${keyOf(nameOf(names))}` : undefined;
    if (agency === undefined) add({ key, role: 'speaker', names: [nameOf(names)], reports: [] });
    for (const [voice, own] of groupBy(all, ([claim]) => voiceOf.get(claim.report)))
      credit(voice, agency ?? key, agency === undefined ? 'quotes' : 'cites', new Set(own.map(([claim]) => claim.id)).size);
  }
  return { parties: [...parties.values()], credits: [...credits.values()], origins: texts.length };
};

/** What each party is credited with, and by whom, by its key. */
export const creditsTo = ({ credits }: Credits): ReadonlyMap<string, readonly Credit[]> => groupBy(credits, ({ to }) => to);

/** Whom each party credits, by its key. */
export const creditsFrom = ({ credits }: Credits): ReadonlyMap<string, readonly Credit[]> => groupBy(credits, ({ from }) => from);
