import type { Domain } from '../model/domain.js';

/** What happens to people: the dead, the hurt, the missing, the rescued. */
export const casualties: Domain = {
  name: 'casualties',
  events: [],
  attributes: [
    {
      name: 'killed',
      kind: 'quantity',
      evolves: 'grows',
      countsPeople: true,
      cues: {
        done: ['kill', 'shoot dead', 'stab to death', 'beat to death', 'murder', 'slay', 'shoot and kill', 'execute', 'massacre', 'crush to death', 'burn to death'],
        doing: ['die', 'perish', 'drown', 'lose life', 'succumb', 'bleed to death', 'pass away'],
        being: ['dead', 'pronounced dead', 'found dead', 'confirmed dead', 'feared dead', 'presumed dead', 'among the dead', 'declared dead', 'fatally shot', 'fatally wounded', 'fatally injured'],
        counted: ['death', 'fatality', 'deceased', 'dead', 'loss of life'],
        named: ['death toll', 'toll', 'number of deceased', 'number of dead', 'number of deaths', 'number of fatalities', 'dead', 'deaths', 'killed', 'fatalities', 'deceased'],
        of: ['death', 'body', 'killing', 'murder', 'remains'],
        taking: { verbs: ['claim', 'take', 'cost', 'lose'], nouns: ['life'] },
      },
      unlike: ['injured', 'missing'],
    },
    {
      name: 'injured',
      kind: 'quantity',
      evolves: 'grows',
      countsPeople: true,
      cues: {
        done: ['injure', 'wound', 'hurt', 'maim', 'treat'],
        doing: ['suffer injury', 'suffer burn', 'suffer wound', 'suffer smoke inhalation', 'sustain injury', 'suffer'],
        being: ['injured', 'wounded', 'hurt', 'treated for injuries', 'with injuries', 'with light injuries', 'with minor injuries'],
        counted: ['injury', 'injured', 'wounded'],
        named: ['injured', 'wounded', 'number of injured', 'number of wounded', 'injuries', 'injury toll'],
      },
      unlike: ['killed', 'hospitalised', 'seriously injured'],
    },
    {
      name: 'seriously injured',
      kind: 'quantity',
      evolves: 'state',
      countsPeople: true,
      cues: {
        being: [
          'in critical condition', 'in a critical condition', 'in serious condition', 'in a serious condition', 'in grave condition', 'critically injured', 'seriously injured', 'critically wounded',
          'seriously wounded', 'severely injured', 'badly hurt', 'seriously hurt', 'critical', 'fighting for life', 'in intensive care', 'with life-threatening injuries', 'in heavy state', 'critically',
        ],
      },
      unlike: ['injured', 'killed', 'hospitalised'],
    },
    {
      name: 'hospitalised',
      kind: 'quantity',
      evolves: 'state',
      countsPeople: true,
      cues: {
        done: ['hospitalise', 'hospitalize', 'admit', 'take to hospital', 'rush to hospital', 'carry to hospital', 'take to a hospital', 'transport to a hospital'],
        doing: ['end up at the hospital', 'end up in hospital'],
        being: ['in hospital', 'receiving treatment', 'under treatment', 'undergoing treatment', 'in the hospital', 'in hospitals', 'in hospital beds', 'hospitalised', 'hospitalized', 'taken to hospital', 'taken to a hospital', 'taken to a local hospital', 'taken to the hospital', 'at the hospital'],
      },
      unlike: ['injured', 'seriously injured'],
    },
    {
      name: 'missing',
      kind: 'quantity',
      evolves: 'state',
      countsPeople: true,
      cues: {
        doing: ['disappear', 'vanish'],
        being: ['missing', 'never found', 'unaccounted for', 'not located', 'still in search', 'trapped'],
        named: ['missing', 'number of missing', 'unaccounted for'],
      },
      unlike: ['killed'],
    },
    {
      name: 'rescued',
      kind: 'quantity',
      evolves: 'grows',
      countsPeople: true,
      cues: {
        done: ['rescue', 'save', 'pull out alive', 'bring out', 'bring out alive', 'pull alive', 'pull out', 'evacuate by air'],
        doing: ['survive'],
        being: ['found alive', 'rescued'],
        counted: ['survivor'],
        named: ['rescued', 'saved', 'survivors'],
      },
      unlike: ['evacuated'],
    },
    {
      name: 'displaced',
      kind: 'quantity',
      evolves: 'grows',
      countsPeople: true,
      cues: {
        done: ['displace', 'drive from home', 'force from home', 'uproot', 'make homeless', 'leave homeless'],
        doing: ['flee', 'lose home', 'lose the roof', 'flee home'],
        being: ['homeless', 'displaced'],
        named: ['displaced', 'number of displaced'],
      },
      unlike: ['evacuated'],
    },
    {
      name: 'evacuated',
      kind: 'quantity',
      evolves: 'grows',
      countsPeople: true,
      cues: { done: ['evacuate', 'order to leave', 'move to safety'], being: ['evacuated', 'under evacuation orders'], counted: ['evacuee'], named: ['evacuated', 'evacuees'] },
      unlike: ['displaced', 'rescued'],
    },
    {
      name: 'affected',
      kind: 'quantity',
      evolves: 'grows',
      countsPeople: true,
      cues: { done: ['affect'], named: ['affected'] },
    },
  ],
};
