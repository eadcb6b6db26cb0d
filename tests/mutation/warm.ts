/**
 * A pool for the mutation run that keeps one thread, and what it has loaded, from one mutant to the next: vitest ends its threads after each
 * run, and loading the language model takes longer than most tests. The test files themselves are loaded anew for each mutant.
 */
import { ThreadsPoolWorker, type PoolOptions, type PoolWorker, type WorkerRequest } from 'vitest/node';

type Listener = (message: unknown) => void;
type Context = Extract<WorkerRequest, { type: 'run' }>['context'];

const answer = (type: 'started' | 'stopped'): object => ({ type, __vitest_worker_response__: true });

/** The thread that is kept, once there is one. */
let kept: ThreadsPoolWorker | undefined;

const warmWorker = (options: PoolOptions): PoolWorker => {
  let listeners: [string, Listener][] = [];
  let config: unknown;
  let isSpared = false;
  const fresh = kept === undefined;
  const thread = (kept ??= new ThreadsPoolWorker(options));
  const tell = (message: object): void => {
    queueMicrotask(() => {
      for (const [event, listener] of listeners) if (event === 'message') listener(message);
    });
  };
  return {
    name: 'warm',
    on: (event, listener) => {
      listeners.push([event, listener]);
      thread.on(event, listener);
    },
    off: (event, listener) => {
      listeners = listeners.filter((each) => each[1] !== listener);
      thread.off(event, listener);
    },
    send: (message) => {
      if (message.type === 'stop') {
        isSpared = true;
        tell(answer('stopped'));
      } else if (message.type === 'start' && !fresh) {
        // The thread stands already. Which tests to run is told by the configuration of this start.
        config = message.context.config;
        tell(answer('started'));
      } else if (message.type === 'run' && config !== undefined) {
        thread.send({ ...message, context: { ...message.context, config } as Context });
      } else {
        thread.send(message);
      }
    },
    start: async () => {
      if (fresh) await thread.start();
    },
    stop: async () => {
      for (const [event, listener] of listeners) thread.off(event, listener);
      listeners = [];
      if (isSpared) return;
      kept = undefined;
      await thread.stop();
    },
    deserialize: (data) => data,
  };
};

export const warmPool = { name: 'warm', createPoolWorker: warmWorker };
