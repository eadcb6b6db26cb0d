import type { Report, StopSignal } from '../model/index.js';
import type { StreamProgress } from '../scale/stream.js';
import type { World } from './world.js';

/** UTF-16 units of text in all: less is done before anybody wonders. */
const LONG = 100_000;

interface Progress {
  /** Asked before each report is read and each fact is judged, it tells how far that is; it never stops anything. */
  readonly signal?: StopSignal;
  /** Takes away what it has written. */
  readonly done: () => void;
}

const NONE: Progress = { done: () => undefined };

/** The line of a terminal that is written again and again, on standard error; undefined where that is no terminal. Plain words and carriage returns: there is no colour in it to turn off. */
const lineOn = ({ note, environment }: World): { readonly show: (words: string) => void; readonly done: () => void } | undefined => {
  if (note === undefined || environment['TERM'] === 'dumb') return undefined;
  let shown = '';
  return {
    show: (words) => {
      if (words === shown) return;
      note(`\r${words.padEnd(shown.length)}`)();
      shown = words;
    },
    done: () => {
      if (shown !== '') note(`\r${' '.repeat(shown.length)}\r`)();
      shown = '';
    },
  };
};

/** How far a long run is, where anybody sees it. */
export const progressOf = (reports: readonly Report[], world: World): Progress => {
  const line = reports.reduce((sum, { text }) => sum + text.length, 0) < LONG ? undefined : lineOn(world);
  if (line === undefined) return NONE;
  const { show, done } = line;
  let step = 0;
  const tell = (): void => {
    step += 1;
    // Once more is asked when all are read. Of many, each hundredth is told.
    const every = Math.max(1, Math.floor(reports.length / 100));
    if (step > reports.length) show('comparing what they say');
    else if ((step - 1) % every === 0) show(`reading report ${step} of ${reports.length}`);
  };
  return {
    signal: {
      get aborted() {
        tell();
        return false;
      },
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    },
    done,
  };
};

/** Reports of a stream between two words on it: how many there will be nobody knows. */
const EACH = 25;

/** As `progressOf`, of reports that are read as they come. */
export const streamProgressOf = (world: World): { readonly onProgress: (progress: StreamProgress) => void; readonly done: () => void } => {
  const line = lineOn(world);
  if (line === undefined) return { onProgress: () => undefined, ...NONE };
  const { show, done } = line;
  return {
    onProgress: ({ reports, keys }) => {
      if (keys !== undefined) show(`compared ${keys.done} of ${keys.of} stories`);
      else if (reports % EACH === 0) show(`read ${reports} reports`);
    },
    done,
  };
};
