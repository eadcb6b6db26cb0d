/**
 * Words by which two clauses say one thing, the first of each line standing for all: of a deed, of how it was done, and of the things in it. Base forms, lower
 * case. Looser than `same-things.ts`, for clauses are joined only where most of what they say is the same.
 */
import { pluralOf, singularOf, verbForms } from './inflect.js';
import { sameThing } from './same-things.js';

const LINES = `
begin start commence
end finish conclude
flee escape
arrest detain apprehend
resign quit
buy acquire purchase
close shut
repair fix mend
injure wound hurt
kill slay
rise increase climb grow
fall drop decline decrease
help aid assist
talk speak chat
ask request
allow permit let
ban prohibit bar forbid
search comb
probe investigate
choose select pick
collide crash
rescue save
try attempt
threaten menace
warn caution
hide conceal
evacuate clear
destroy wreck ruin
block obstruct
cancel scrap
delay postpone defer
discover find
rush hurry
argue quarrel row
yell shout scream
smash break
reside live
own possess
obtain get
show indicate
reveal disclose
strike hit
demand insist
join attend
hire employ
fire shoot
vehicle automobile
cop police
mother mom mum
father dad
residence home
bag bookbag backpack
street road
film movie
talks negotiations
probe inquiry investigation
deal agreement accord
employee staffer
election poll
illegal unlawful
huge massive enormous
quick fast rapid
`;

/** The word that stands for all that say the same, in whatever form: "fled" and "escaped" are one. */
const CANON: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const all = line.split(' ');
      return all.flatMap((word) => [...verbForms(word), word, pluralOf(word)].map((form): [string, string] => [form, all[0]!]));
    }),
);

export const sameSaying = (word: string): string => CANON.get(word) ?? sameThing(singularOf(word));
