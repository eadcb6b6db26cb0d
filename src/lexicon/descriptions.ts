/** Words that say what sort of thing something is, and how it stands with somebody or something. Lower case, nouns in the singular. */
const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

/** Head nouns of what a body is said to be: "a paramilitary group", "a maker of sensors". */
export const BODY_SORTS: ReadonlySet<string> = new Set(
  words(`group militia force organisation organization party movement faction gang company firm maker manufacturer producer supplier airline carrier bank charity ngo nonprofit union federation network agency alliance
    coalition cartel sect startup start-up retailer operator utility brigade army cult collective club publisher newspaper broadcaster hospital school college university developer contractor insurer`),
);

/** What is said of a person's fate, behind the verb "to be": the words, and the state that they mean. The longest first. */
export const FATES: readonly (readonly [readonly string[], string])[] = (
  [
    ['among the missing', 'missing'],
    ['among the dead', 'dead'],
    ['among the injured', 'injured'],
    ['listed as missing', 'missing'],
    ['reported missing', 'missing'],
    ['still missing', 'missing'],
    ['missing', 'missing'],
    ['unaccounted for', 'missing'],
    ['not been found', 'missing'],
    ['not yet been found', 'missing'],
    ['feared dead', 'feared dead'],
    ['presumed dead', 'presumed dead'],
    ['found dead', 'dead'],
    ['found alive', 'found alive'],
    ['pulled out alive', 'found alive'],
    ['rescued', 'found alive'],
    ['pronounced dead', 'dead'],
    ['confirmed dead', 'dead'],
    ['declared dead', 'dead'],
    ['dead', 'dead'],
    ['alive', 'alive'],
    ['safe', 'alive'],
    ['unhurt', 'unhurt'],
    ['unharmed', 'unhurt'],
    ['in a critical condition', 'in critical condition'],
    ['in critical condition', 'in critical condition'],
    ['in a serious condition', 'in serious condition'],
    ['in serious condition', 'in serious condition'],
    ['in a stable condition', 'in stable condition'],
    ['in stable condition', 'in stable condition'],
    ['in intensive care', 'in intensive care'],
    ['in custody', 'in custody'],
    ['under arrest', 'in custody'],
    ['at large', 'at large'],
    ['on the run', 'at large'],
    ['released on bail', 'released on bail'],
    ['released without charge', 'released'],
    ['being questioned', 'being questioned'],
    ['in hospital', 'in hospital'],
    ['in the hospital', 'in hospital'],
  ] as const
)
  .map(([phrase, state]): readonly [readonly string[], string] => [phrase.split(' '), state])
  .toSorted(([a], [b]) => b.length - a.length);

/** Verbs that tell a fate by themselves, behind a name: "Amina Yusuf died". */
export const FATE_VERBS: ReadonlyMap<string, string> = new Map([
  ['died', 'dead'],
  ['perished', 'dead'],
  ['drowned', 'dead'],
  ['survived', 'alive'],
  ['vanished', 'missing'],
  ['disappeared', 'missing'],
]);

/** Works and services that are open or not. Singular. */
export const SERVICES: ReadonlySet<string> = new Set(
  words(
    'road highway motorway bridge tunnel airport runway port harbour harbor border crossing school station line railway university market terminal plant mine factory hospital museum park beach canal strait embassy pipeline',
  ),
);
/** How they stand. */
export const STANDINGS: ReadonlyMap<string, string> = new Map([
  ...words('closed shut blocked suspended cancelled canceled cut halted').map((word): [string, string] => [word, 'closed']),
  ...words('open reopened restored').map((word): [string, string] => [word, 'open']),
]);

/** Modifiers that make a sort of an event: "an emergency landing", "a suicide attack". */
export const EVENT_SORTS: ReadonlySet<string> = new Set(
  words(`emergency unscheduled forced precautionary crash belly water hard suicide arson knife gun rocket missile drone mortar chemical gas cyber ransomware acid axe hammer flash coastal river head-on rear-end freight
    passenger controlled underground surface dust methane boiler armed mass drive-by targeted coordinated surprise early local regional presidential parliamentary snap general wildcat indefinite token partial full voluntary
    nationwide precision defensive preemptive pre-emptive retaliatory`),
);
