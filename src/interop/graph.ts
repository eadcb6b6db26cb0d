/** Who quotes whom, in the two languages of graphs. */
import { answeredAlone, type NoOptions } from '../model/checked.js';
import { type Exported, type Loss, type Reconciliation, wellFormed } from '../model/index.js';
import { type Credits, creditsOf, type Party } from '../survey/credits.js';
import { allLost, lossOf } from './losses.js';

const SHAPES = {
  mermaid: { outlet: ['[', ']'], agency: ['[[', ']]'], speaker: ['([', '])'] },
  dot: { outlet: 'box', agency: 'box3d', speaker: 'ellipse' },
} as const;

/** One line, without what is not seen: it would break the line of the graph. */
const oneLine = (text: string): string =>
  wellFormed(text)
    .replace(/[\s\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim();

/** Everything but letters, digits and the plainest marks as entities, which Mermaid reads in quoted labels. */
const mermaidText = (text: string): string => oneLine(text).replace(/[^\p{L}\p{N}\p{M} .,'’-]/gu, (character) => `#${character.codePointAt(0)};`);

const dotText = (text: string): string => `"${oneLine(text).replace(/["\\]/g, '\\$&')}"`;

const labelOf = ({ names }: Party): string => names.join(', ');

/** Ids that need no escape: parties by their place. */
const idsOf = ({ parties }: Credits): ReadonlyMap<string, string> => new Map(parties.map(({ key }, i) => [key, `p${i}`]));

const wordsOf = ({ manner, claims }: Credits['credits'][number]): string => (claims === 0 ? manner : `${manner} (${claims})`);

const lossesIn = ({ reports, findings }: Reconciliation): readonly Loss[] => [
  ...reports.flatMap((report) => lossOf({ report: report.id }, report, ['id', 'publisher', 'syndicatedFrom'], 'a graph of who quotes whom does not show it')),
  ...findings.map((finding) => allLost('a graph of who quotes whom counts the claims that are credited, and shows none', finding)),
];

const graphOf = (
  reconciliation: Reconciliation,
  options: NoOptions | undefined,
  write: (credits: Credits, ids: ReadonlyMap<string, string>) => readonly string[],
): Exported<string> => {
  const credits = creditsOf(answeredAlone(reconciliation, options));
  return { data: `${write(credits, idsOf(credits)).join('\n')}\n`, losses: lossesIn(reconciliation) };
};

/**
 * Who quotes whom as a Mermaid flowchart: outlets, the agencies whose text or word they pass on, and the people and bodies whom they credit. Outlets that
 * carry one text are one node. A number counts the claims.
 *
 * @example
 * toMermaid(reconcile(reports)).data; // flowchart LR …
 */
export const toMermaid = (reconciliation: Reconciliation, options?: NoOptions): Exported<string> =>
  graphOf(reconciliation, options, ({ parties, credits }, ids) => [
    'flowchart LR',
    ...parties.map((party) => {
      const [open, close] = SHAPES.mermaid[party.role];
      return `  ${ids.get(party.key)}${open}"${mermaidText(labelOf(party)) || ' '}"${close}`;
    }),
    ...credits.map((credit) => `  ${ids.get(credit.from)} -->|"${mermaidText(wordsOf(credit))}"| ${ids.get(credit.to)}`),
  ]);

/**
 * The same in DOT, the language of Graphviz.
 *
 * @example
 * toDot(reconcile(reports)).data; // digraph { …
 */
export const toDot = (reconciliation: Reconciliation, options?: NoOptions): Exported<string> =>
  graphOf(reconciliation, options, ({ parties, credits }, ids) => [
    'digraph {',
    '  rankdir=LR;',
    ...parties.map((party) => `  ${ids.get(party.key)} [shape=${SHAPES.dot[party.role]}, label=${dotText(labelOf(party))}];`),
    ...credits.map((credit) => `  ${ids.get(credit.from)} -> ${ids.get(credit.to)} [label=${dotText(wordsOf(credit))}];`),
    '}',
  ]);
