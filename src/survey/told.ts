import { relationToTell } from '../judge/message.js';
import type { Finding, Relation } from '../model/index.js';

/** The relation that the sentence of a finding tells: of its reasons, that of this one is the first that a reader asks for. */
export const toldIn = ({ verdict, claims, relations }: Finding): Relation | undefined => relationToTell(verdict, claims, relations);
