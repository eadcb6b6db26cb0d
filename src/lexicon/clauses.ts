/** Words that open a clause, join two or tie one to a noun. Lower case. */
import { verbForms } from './inflect.js';
import { wordSet } from './word-set.js';
import { words } from './words.js';

/** Between two clauses of which each has a figure of its own. */
export const CONTRASTS = wordSet(words('while whereas'));

/** Behind a verb another clause begins with these, and nothing in it was done to by that verb: "60 were injured when [11 coaches] derailed". */
export const OPENS_OTHER_CLAUSE = wordSet(words('when where while why how whereas once'));

/** Participles that stand as prepositions or hang on the noun before them: "including a child", "the shop located at the corner". */
export const HANGING_PARTICIPLES = wordSet(
  words('including involving according following regarding concerning excluding pending located situated based aged dated entitled titled'),
);

/** Before "as" and an office: "served as governor". */
export const ACTS_AS = wordSet(words('serve act work double continue retire resign swear').flatMap(verbForms));

/** What may open a clause with a subject of its own, or a relative one. */
export const OPENS_CLAUSE = wordSet(
  words('that who which what when where why how whether while as because although though if but after before since whose until'),
);

/** What ties a clause to the moment or the reason of another. */
export const SUBORDINATES = wordSet(words('after before since until when as once because'));

/** What these open is a clause of its own, with a subject of its own. */
export const OPENS_OWN_CLAUSE = wordSet(
  words('after before since until when while as because once although though if whether unless where but than that and or'),
);

/** Besides the verbs of saying, these have a clause for their object: "a jury found the man killed". */
export const TAKES_CLAUSE = wordSet(
  words(
    'believe believes believed believing think thinks thought find finds found know knows knew fear fears feared suspect suspects suspected say says said saying rule ruled learn learned allege alleges alleged conclude concluded show shows showed appear appears appeared seem seems seemed reveal reveals revealed confirm confirms confirmed',
  ),
);

/** Pronouns that open a relative clause. */
export const RELATIVES = wordSet(words('who which that whom'));

/** Words that bring in another subject. */
export const NEW_SUBJECT = wordSet(words('who that which when where while after before because although though if as whose said says'));

/** Before "they": what was done to those told of meanwhile, or for what reason: "Two men were at home [when they were shot]". */
export const WHILE = wordSet(words('when while after before as because where'));

/** What opens a subordinate clause around the words of a speaker. */
export const SUBORDINATES_OF_SPEECH = wordSet(words('while when as after although though since because if once before whereas until'));

/** Relative pronouns that can be the subject of their clause. */
export const RELATIVE_SUBJECTS = wordSet(words('who which that'));

/** Those that are nothing else. */
export const WHO_OR_WHICH = wordSet(words('who which'));

/** Relative pronouns of things. */
export const THAT_OR_WHICH = wordSet(words('that which'));

/** Between the words of one speaker and those of the next. */
export const JOINS_SPEECH = wordSet(words('but while whereas though although and as'));

/** Words that begin a clause, whatever their tag. */
export const STOPS_PHRASE = wordSet(words('which whom what that whose when where while if because as than'));

/** Relative pronouns that have the subject of their clause behind them. */
export const RELATIVE_OBJECTS = wordSet(words('which whose whom'));

/** Words whose clause the verb may be of. */
export const OTHER_CLAUSES = wordSet(words('that who what when where while if because as'));

/** Behind these a speaker is named at the head of a clause. */
export const BEFORE_SPEAKER = wordSet(words('that as after before when since until'));

/** Marks and words at which a clause ends that looks ahead or back. */
export const ENDS_OUTLOOK = wordSet(words('; " “ ” ( ) : but after when who which because while since although'));

/** What opens a question, asked or told. */
export const QUESTIONS = wordSet(words('whether if how about why what who when where which'));

/** What opens an indirect question. */
export const ASKS: ReadonlySet<string> = new Set(words('why how who what whether when where'));
