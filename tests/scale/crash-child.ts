/** Changes a dossier, change after change, until it is killed, and says each that was acknowledged. Arguments: a database, and the number of the first change. */
import { writeSync } from 'node:fs';
import Database from 'libsql';
import { openDossier } from '../../src/index.js';
import { sqliteStore } from '../../src/scale/store.js';
import { stepOf } from './steps.js';

const [, , path = '', first = '0'] = process.argv;
const dossier = await openDossier({ store: sqliteStore(new Database(path)) });
writeSync(1, 'open\n');
for (let n = Number(first); ; n++) {
  const { change, report } = stepOf(n);
  const { problems = [] } = await (change === 'remove' ? dossier.remove(report.id) : dossier[change](report));
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  writeSync(1, `${n}\n`);
}
