// Takes the write lock of a database and keeps it until this process ends: only for `npm run storingen`.
import { openSqlite } from '../../src/server/outbox/sqlite.ts';

const sql = openSqlite(process.argv[2]!);
await sql.exec('BEGIN IMMEDIATE');
process.stdout.write('op slot\n');
process.stdin.resume(); // Ends with the harness, however that ends.
process.stdin.on('end', () => process.exit(0));
