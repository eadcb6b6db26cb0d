/**
 * Predicates of which only one can be true of one thing at one time. Each line: what is asked, then the answers. A plain word is a verb whose subject it is
 * said of, `verb+` one that is said with its object, `~verb` one in the passive, `=word` what something is; `*` behind what is asked: it is asked of plans.
 *
 * Only what excludes the other by its sense is listed: who "left" may have resigned or been dismissed.
 */
import { verbForms } from './inflect.js';
import { words } from './words.js';

const LINES = `
dry or wet: =dry | =wet =icy =slippery =flooded =waterlogged
awake or asleep: =awake | =asleep sleep
sober or drunk: =sober | =drunk =intoxicated
empty or full: =empty =deserted | =full =packed =crowded
safe or unsafe: =safe | =unsafe =contaminated =unfit
calm or rough: =calm | =rough =choppy
valid or not: =valid | =expired =void
voluntary or compulsory: =voluntary =optional | =compulsory =mandatory =obligatory
temporary or permanent: =temporary | =permanent
unanimous or split: =unanimous | =split =divided
parked or moving: =parked =stationary | =moving
lit or dark: =lit | =dark
resigned or dismissed: resign quit abdicate step-down | ~dismiss ~sack ~fire ~oust
admitted or denied: admit+ confess+ | deny+
accepted or rejected: accept+ ~accept | reject+ ~reject refuse+ ~refuse decline+ spurn+
approved or rejected: approve+ ~approve adopt+ ~adopt endorse+ ~endorse ratify+ ~ratify | reject+ ~reject defeat+ ~defeat
signed or vetoed: sign+ ~sign | veto+ ~veto
granted or refused: grant+ ~grant | refuse+ ~refuse deny+ ~deny
upheld or overturned: uphold+ ~uphold | overturn+ ~overturn quash+ ~quash
supports or opposes*: support+ favour+ favor+ | oppose+
attends or stays away*: attend+ | miss+ boycott+ skip+
won or lost: win+ | lose+
goes ahead or is called off*: go-ahead | ~cancel ~call-off ~postpone ~scrap cancel+ call-off+ postpone+
going up or down: climb ascend | descend
sped up or braked: accelerate | brake
raised or cut: raise+ increase+ hike+ | cut+ lower+ reduce+ slash+
extended or ended: extend+ ~extend | end+ ~end lift+ ~lift
joined or left: join+ | leave+ quit+
passed or failed: pass+ | fail+
through or out: qualify advance | ~eliminate ~knock-out
kept or destroyed: keep+ preserve+ ~preserve | destroy+ ~destroy ~demolish demolish+
`;

/** One answer to what is asked: whether it is said with an object, and by what it stands for in the finding. */
export interface Alternative {
  /** What is asked: "dry or wet". */
  readonly asked: string;
  /** The answer's own name: the first word on its side. */
  readonly answer: string;
  readonly object: boolean;
  /** What is to be answers it as well as what is. */
  readonly planned: boolean;
}

const added = (map: Map<string, Alternative[]>, form: string, alternative: Alternative): void => {
  map.set(form, [...(map.get(form) ?? []), alternative]);
};

/** "called off": all forms of the verb, with its particle. */
const formsOf = (verb: string): readonly string[] => {
  const [head = '', ...particle] = verb.split('-');
  return verbForms(head).map((form) => [form, ...particle].join(' '));
};

const [states, actives, passives] = [new Map<string, Alternative[]>(), new Map<string, Alternative[]>(), new Map<string, Alternative[]>()];
for (const line of LINES.trim().split('\n')) {
  const [asked = '', answers = ''] = line.split(': ');
  for (const side of answers.split(' | ')) {
    const listed = words(side);
    const answer = (listed[0] ?? '').replace(/[=~+]/g, '').replace('-', ' ');
    for (const word of listed) {
      const bare = word.replace(/[=~+]/g, '');
      const alternative = { asked: asked.replace('*', ''), answer, object: word.endsWith('+'), planned: asked.endsWith('*') };
      if (word.startsWith('=')) added(states, bare, alternative);
      else for (const form of formsOf(bare)) added(word.startsWith('~') ? passives : actives, form, alternative);
    }
  }
}

/** By what something is, by a verb in any form that it is the subject of, and by one in the passive. Lower case; a particle stands behind a space. */
export const ALTERNATIVES: { readonly states: Table; readonly actives: Table; readonly passives: Table } = { states, actives, passives };
type Table = ReadonlyMap<string, readonly Alternative[]>;
