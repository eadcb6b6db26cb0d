/** Of so many in order, the place of the first that does not come before what is looked for, or their number: by halving. */
export const firstNotBefore = (length: number, comesBefore: (at: number) => boolean, from = 0): number => {
  let low = from;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comesBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
};
