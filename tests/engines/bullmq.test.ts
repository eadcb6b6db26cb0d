/** Many machines: flows of BullMQ on a Redis. Each worker here may be on another one: all that it knows comes with its job. */
import { FlowProducer, type Job, Queue, QueueEvents, Worker } from 'bullmq';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Card, cardOf, combine, type Extracted, extract, keysOf, type Reconciliation, reconcileKey, type Report } from '../../src/index.js';
import { groupBy } from '../../src/model/group.js';
import { answer, BAG } from './bag.js';
import { redis } from './redis.js';

const QUEUE = 'factdiff';
let connection: { readonly path: string; readonly maxRetriesPerRequest: null };
let stop: () => Promise<void> = async () => undefined;

beforeAll(async () => {
  const server = await redis();
  stop = server.stop;
  connection = { path: server.path, maxRetriesPerRequest: null };
});

afterAll(() => stop());

type Mapped = Extracted & { readonly card: Card };

/** What the jobs of a flow answered that had to be done before. */
const before = async <Value>(job: Job): Promise<readonly Value[]> => Object.values(await job.getChildrenValues<Value>());

/** What a worker does, by the name of the job. */
const workWith = (flows: FlowProducer): Readonly<Record<string, (job: Job) => Promise<unknown>>> => ({
  map: async ({ data }) => {
    const extracted = { report: data as Report, claims: extract(data as Report) };
    return { ...extracted, card: cardOf(extracted) };
  },
  // When all is mapped, a second flow: a job for each key, and one that waits for them.
  keys: async (job) => {
    const mapped = await before<Mapped>(job);
    const keys = keysOf(mapped.map(({ card }) => card));
    const groups = groupBy(mapped, ({ report }) => keys.get(report.id)!);
    const children = [...groups.values()].map((group) => ({ name: 'reduce', queueName: QUEUE, data: group.map(({ report, claims }) => ({ report, claims })) }));
    const { job: last } = await flows.add({ name: 'combine', queueName: QUEUE, children });
    return last.id;
  },
  reduce: async ({ data }) => reconcileKey(data as readonly Extracted[]),
  combine: async (job) => combine(await before<Reconciliation>(job)),
});

test('the answer on a bag of stories is that of one call, to the byte', async () => {
  const [flows, queue, events] = [new FlowProducer({ connection }), new Queue(QUEUE, { connection }), new QueueEvents(QUEUE, { connection })];
  const work = workWith(flows);
  const workers = [1, 2, 3].map(() => new Worker(QUEUE, (job) => work[job.name]!(job), { connection }));
  await events.waitUntilReady();
  try {
    const children = BAG.map((data) => ({ name: 'map', queueName: QUEUE, data }));
    const { job } = await flows.add({ name: 'keys', queueName: QUEUE, children });
    const last = await queue.getJob((await job.waitUntilFinished(events)) as string);
    const found = (await last!.waitUntilFinished(events)) as Reconciliation;
    expect(JSON.stringify(found)).toBe(answer());
  } finally {
    await Promise.all(workers.map((worker) => worker.close()));
    await Promise.all([flows.close(), queue.close(), events.close()]);
  }
});
