/** Nouns for people in general: a figure of them is a figure of all. Singular, lower case. */
export const PEOPLE: ReadonlySet<string> = new Set(
  'person people individual human other soul life body victim casualty villager resident civilian inhabitant one dead injured wounded fatality death the'.split(
    ' ',
  ),
);

/** Groups that make up people in general when they are added: "two men and a woman" are three people. */
export const DEMOGRAPHIC: ReadonlySet<string> = new Set(
  'man woman boy girl child adult male female teenager teen person people youth baby infant toddler adolescent'.split(' '),
);

/** Words within a counted noun phrase that do not narrow down who is counted. */
export const IDLE_MODIFIERS: ReadonlySet<string> = new Set(
  'other more additional further another at least most about around some nearly almost over under than up to as many few several total combined estimated reported the a an of these those all only just still now roughly approximately'.split(
    ' ',
  ),
);

/** Kinds of people that are a part of those hit: a figure of them is not taken for the figure of all. Singular, lower case. */
export const KINDS: ReadonlySet<string> = new Set(
  `civilian soldier troop fighter militant policeman policewoman officer guard firefighter rescuer medic doctor nurse journalist foreigner tourist citizen national driver pilot
   attacker gunman suspect bystander member employee guest visitor relative villager resident pensioner pupil teacher aid-worker paramedic volunteer`
    .split(/\s+/)
    .filter(Boolean),
);

/** Of these, "no …" is nobody: "no passenger was hurt". Singular, lower case. */
export const EVERYONE: ReadonlySet<string> = new Set(
  'passenger guest citizen resident student worker employee spectator visitor villager miner pupil member'.split(' '),
);

/** Before a person, they say that it is one of several: "a third victim". */
export const ORDINALS: ReadonlySet<string> = new Set('second third fourth fifth sixth seventh eighth ninth tenth last latest youngest oldest only'.split(' '));

/** What may be killed, hurt, saved, seized or missing and is nobody: animals, vehicles, buildings, goods, papers. Singular, lower case. */
export const THINGS: ReadonlySet<string> = new Set(
  `animal cattle cow bull calf sheep lamb goat pig horse donkey camel dog cat bird chicken hen duck goose turkey fish whale dolphin seal turtle elephant rhino lion tiger bear wolf deer monkey bee poultry livestock herd tree plant crop
   car vehicle truck lorry bus van motorcycle bicycle tractor train tram ship boat ferry vessel tanker plane aircraft jet helicopter drone tank missile rocket bomb mine shell weapon gun rifle pistol firearm knife round bullet
   house home building school church mosque hospital shop store factory bridge road village town city tent office site facility position
   painting artwork artefact artifact statue object item document file record email photo photograph picture video image tape letter page report statement phone computer laptop device account card
   pill tablet package parcel container barrel bag litre tonne kilo bottle product unit share stock bond fund loan job position post seat point goal game match medal prize title record place slot ticket`
    .split(/\s+/)
    .filter(Boolean),
);
