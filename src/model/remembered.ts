/**
 * A function of a text that remembers its last answers: one claim is held against many others. It forgets all of them when there are
 * too many, so that it never holds on to more than one reconciliation's worth.
 */
export const remembered = <Answer>(answer: (text: string) => Answer, limit = 2000): ((text: string) => Answer) => {
  const known = new Map<string, Answer>();
  return (text) => {
    const old = known.get(text);
    if (old !== undefined) return old;
    if (known.size >= limit) known.clear();
    const fresh = answer(text);
    known.set(text, fresh);
    return fresh;
  };
};
