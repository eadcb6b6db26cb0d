/**
 * What the clause around a figure says that it is of: where, when, which of several, planned or done.
 */
import type { Setting } from '../../../model/setting.js';
import type { Events } from '../../events/index.js';
import type { Line, Reading } from '../../reading.js';
import type { Item } from '../item.js';
import { clauseOf } from './clause.js';
import { hospitalIn } from './hospital.js';
import { limitsIn } from './limits.js';
import { measureIn } from './measure.js';
import { someIn } from './some.js';
import { doerIn, shareIn } from './doer.js';
import { besidesIn, stageIn } from './stage.js';
import { type Deeds, thingIn, turnIn } from './thing.js';
import { whenIn } from './when.js';
import { reachIn, whereIn } from './where.js';

export const settingOf = (reading: Reading, events: Events, line: Line, item: Item): Setting | undefined => {
  const clause = clauseOf(reading, line, item);
  const on = events.on(line);
  const deeds: Deeds = {
    names: (token) => on.some(({ trigger }) => token >= trigger.first && token < trigger.last),
    does: (token) => on.some(({ trigger }) => trigger.deliberate && token === trigger.last - 1),
  };
  const when = whenIn(line, clause, item);
  const turn = turnIn(clause, item);
  const stage = stageIn(clause, item);
  const doer = doerIn(reading, line, item);
  const some = someIn(reading, line, clause, item) ?? shareIn(item, doer);
  const reach = reachIn(line, clause, item, deeds);
  const setting: Setting = {
    ...whereIn(line, clause),
    ...(when ? { when } : {}),
    ...thingIn(clause, item, line, deeds),
    ...(turn ? { turn } : {}),
    ...hospitalIn(reading, line, clause, item),
    ...limitsIn(clause, item, line),
    ...measureIn(clause, item, line),
    ...(stage ? { stage } : {}),
    ...doer,
    ...besidesIn(clause, item, line, deeds),
    ...(some ? { some } : {}),
    ...(reach ? { reach } : {}),
  };
  return Object.keys(setting).length > 0 ? setting : undefined;
};
