/** The attribute of a clause that is held as it stands: what a report says of a thing, where no rule reads more of it. */
export const STATEMENT = 'statement';

/** The rules that read one. A clause that is a part of a sentence, or of something that only the text around it tells, contradicts nothing. */
export const CLAUSE = 'a clause as it stands';
/** A whole sentence of something told by its name: what was. */
export const PAST_SENTENCE = 'a sentence of what was';
/** A whole sentence of how things stand as it is written: "the airport has not reopened". */
export const PRESENT_SENTENCE = 'a sentence of how things stand';

/** The attribute of whether a way or a service is open. */
export const OPEN_OR_CLOSED = 'open or closed';
/** The attributes of whether a measure is in force, and of whether a service or a work goes on. */
export const IN_FORCE = 'in force or lifted';
export const RUNNING = 'running or stopped';
/** What stands one way or the other, and may at another hour stand otherwise: as of the time that its clause tells. */
export const isStanding = ({ attribute }: { readonly attribute: string }): boolean =>
  attribute === OPEN_OR_CLOSED || attribute === IN_FORCE || attribute === RUNNING;

/** The attribute of how a door, a signal or a barrier stood when it happened. */
export const HOW_IT_STOOD = 'how it stood';

/** The attribute of whether something is said of a thing: "whether insured"; and of which of several answers is: "whether dry or wet". */
export const whetherOf = (asked: string): string => `whether ${asked}`;

/** The rules that read what is said of one thing, and which of two answers: by these they are told, since anybody may give a claim such a name. */
export const SAID_OF_ONE = 'what is said of one thing';
export const ONE_OF_TWO = 'one of two answers';
type Read = { readonly rule: string };
export const asksWhich = ({ rule }: Read): boolean => rule === ONE_OF_TWO;
export const asksWhether = (claim: Read): boolean => claim.rule === SAID_OF_ONE || asksWhich(claim);
