// Takes the write lock of a database and keeps it until this process is told to end: only for `npm run storingen`.
import { once } from 'node:events';
import { openSqlite } from '../../src/server/outbox/sqlite.ts';

const sql = await openSqlite(process.argv[2]!);
await sql.transaction(async () => {
  process.stdout.write('op slot\n');
  process.stdin.resume();
  // Ends with the harness, however that ends.
  await once(process.stdin, 'end');
});
await sql.close();
