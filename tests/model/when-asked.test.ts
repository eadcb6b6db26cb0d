import { expect, test } from 'vitest';
import { whenAsked } from '../../src/model/when-asked.js';

test('it is made when it is first asked for, and once', () => {
  let times = 0;
  const table = whenAsked(() => ({ times: ++times }));
  expect(times).toBe(0);
  expect([table(), table()]).toEqual([{ times: 1 }, { times: 1 }]);
  expect(table()).toBe(table());
});
