/** The watching of a folder, as Node gives it. */
import { type FSWatcher, statSync, watch } from 'node:fs';
import type { Task } from 'fp-ts/lib/Task.js';

/** Editors write a file in several steps: what happens within this many milliseconds of each other is one change. */
const PAUSE = 200;
/** Where something is written all the time, what happens within so many is one. */
const LONGEST = 2000;

type News = 'changed' | 'ended';

interface Watching {
  /** Waits for what happens next. What changes meanwhile is not missed. */
  readonly next: Task<News>;
  readonly end: () => void;
}

/** Which folder it is that has the name. */
const identityOf = (folder: string): string => {
  const { dev, ino, birthtimeMs } = statSync(folder);
  return `${dev} ${ino} ${birthtimeMs}`;
};

/** Throws where there is no such folder. One that is gone is looked for again: another of its name may come in its place. */
export const watchingOf = (folder: string): Watching => {
  let news: News | undefined;
  let tell: ((news: News) => void) | undefined;
  let soon: NodeJS.Timeout | undefined;
  let late: NodeJS.Timeout | undefined;
  let watcher: FSWatcher | undefined;
  let watched: string | undefined;

  const say = (word: News): void => {
    if (news !== 'ended') news = word;
    if (tell === undefined) return;
    const told = tell;
    const last = news ?? word;
    tell = undefined;
    if (last === 'changed') news = undefined;
    told(last);
  };
  const still = (): void => {
    clearTimeout(soon);
    clearTimeout(late);
    late = undefined;
  };
  const happened = (): void => {
    clearTimeout(soon);
    soon = setTimeout(changed, PAUSE);
    late ??= setTimeout(changed, LONGEST);
  };
  /** Node watches the folder that had the name, and tells nothing of another that has it now. */
  const begin = (): void => {
    const found = identityOf(folder);
    if (found === watched) return;
    watcher?.close();
    watcher = watch(folder, happened).on('error', happened);
    watched = found;
  };
  const begun = (): boolean => {
    try {
      begin();
      return true;
    } catch {
      soon = setTimeout(() => begun() && say('changed'), LONGEST);
      return false;
    }
  };
  const changed = (): void => {
    still();
    begun();
    say('changed');
  };

  begin();
  return {
    next: () =>
      new Promise((resolve) => {
        tell = resolve;
        if (news !== undefined) say(news);
      }),
    end: () => {
      still();
      watcher?.close();
      say('ended');
    },
  };
};
