import { DEFAULT_WIDTH } from '../render/columns.js';
import type { Layout } from '../render/paint.js';
import type { World } from './world.js';

const inColour = ({ environment, terminal }: World): boolean => {
  const { NO_COLOR = '', FORCE_COLOR, TERM } = environment;
  if (NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return terminal && TERM !== 'dumb';
};

/** As wide as the terminal; some say 0 where they do not know. Colour never goes into a file, which is no terminal. */
export const layoutOf = (world: World, out?: string): Layout => {
  const colour = inColour(out === undefined ? world : { ...world, terminal: false });
  const widths = [world.columns, Number(world.environment['COLUMNS'])];
  return { colour, width: widths.find((width) => width !== undefined && Number.isInteger(width) && width > 0) ?? DEFAULT_WIDTH };
};
