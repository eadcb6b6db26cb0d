import type { Because, Resolution } from '../../model/index.js';
import type { Statement } from '../case.js';

/** No one value: the policy does not tell. */
export const undecided = (rule: string, words: string): Omit<Resolution, 'policy'> => ({ claims: [], because: { rule, words } });

/** The value that some statements have in common; undefined where they differ. */
export const oneValue = (statements: readonly Statement[], because: Because): Omit<Resolution, 'policy'> | undefined => {
  const [first] = statements;
  if (first === undefined || statements.some(({ key }) => key !== first.key)) return undefined;
  return { value: first.claim.value, claims: statements.map(({ claim }) => claim.id), because };
};
