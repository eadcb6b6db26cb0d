/** For the mutation run, in the place of `src/model/remembered.ts`: what one mutant answered must not be the answer under the next. */
export const remembered = <Answer>(answer: (text: string) => Answer): ((text: string) => Answer) => answer;
