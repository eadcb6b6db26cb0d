/** A Redis of its own for a test, on a socket in a folder of its own. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

interface Redis {
  readonly path: string;
  readonly stop: () => Promise<void>;
}

const MISSING = 'there is no redis-server: apt-get install redis-server, or brew install redis';

/** Started, and there to be connected to. It writes nothing to a disc. */
export const redis = async (): Promise<Redis> => {
  const folder = await mkdtemp(join(tmpdir(), 'factdiff-'));
  const path = join(folder, 'redis.sock');
  const server = spawn('redis-server', ['--port', '0', '--unixsocket', path, '--save', '', '--appendonly', 'no', '--dir', folder], { stdio: 'ignore' });
  let failed: Error | undefined;
  server.once('error', () => (failed = new Error(MISSING)));
  const ended = new Promise((resolve) => server.once('exit', resolve));
  while (!existsSync(path)) {
    if (failed) throw failed;
    if (server.exitCode !== null) throw new Error(`redis-server left with ${server.exitCode}`);
    await pause(20);
  }
  return {
    path,
    stop: async () => {
      server.kill();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
};
