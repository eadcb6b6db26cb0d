/** Short reports of several stories, some of which touch. */
import type { Extracted, Report } from '../../src/index.js';
import { extract } from '../../src/index.js';

const report = (id: string, publisher: string, publishedAt: string, text: string): Report => ({ id, publisher, publishedAt, text });

export const MILL: readonly Report[] = [
  report(
    'mill-1',
    'The Wire',
    '2024-03-02T18:00:00Z',
    'A fire at a paper mill in Gdansk killed four people on Friday, the fire service said. The mill belongs to Baltic Paper.',
  ),
  report(
    'mill-2',
    'The Courier',
    '2024-03-02T18:10:00Z',
    'A fire at the Baltic Paper mill in Gdansk killed six people on Friday. Twelve workers were injured.',
  ),
  report(
    'mill-3',
    'Harbour Post',
    '2024-03-03T09:00:00Z',
    'The fire at the Baltic Paper mill in Gdansk on Friday killed six people, the fire service said on Sunday.',
  ),
];

export const FERRY: readonly Report[] = [
  report(
    'ferry-1',
    'The Wire',
    '2024-07-11T08:00:00Z',
    'The ferry Southern Star sank off Hobart on Wednesday with 31 passengers on board, and nine of them drowned.',
  ),
  report(
    'ferry-2',
    'The Courier',
    '2024-07-11T10:00:00Z',
    'Nine passengers drowned when the ferry Southern Star sank off Hobart on Wednesday. The coastguard rescued 20 people.',
  ),
];

export const VOTE: readonly Report[] = [
  report('vote-1', 'The Wire', '2023-10-02T08:00:00Z', 'The Greens won 14 seats in the election in Tasmania on Sunday.'),
  report('vote-2', 'Harbour Post', '2023-10-02T09:00:00Z', 'In the election in Tasmania on Sunday the Greens won 15 seats, the electoral commission said.'),
];

/** About a hearing of its own, with the fire at the mill as its background. */
export const HEARING = report(
  'hearing',
  'Harbour Post',
  '2025-01-20T09:00:00Z',
  'The owner of Baltic Paper was arrested in Warsaw on Monday. The fire at the Baltic Paper mill in Gdansk on 1 March 2024 killed seven people.',
);

/** Says nothing that another one could say. */
export const SILENT = report('silent', 'The Wire', '2024-07-11', 'Good morning.');

export const ALL: readonly Report[] = [MILL, FERRY, VOTE, [HEARING, SILENT]].flat();

export const extracted = (reports: readonly Report[]): readonly Extracted[] => reports.map((each) => ({ report: each, claims: extract(each) }));
