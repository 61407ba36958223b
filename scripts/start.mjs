// `npm start`: from a fresh clone to a site on http://localhost:4321. Plain JavaScript for Node 20; what comes after the
// install runs on the pinned Node.
import { relative, resolve } from 'node:path';
import { ensureInstalled } from './machine/install.mjs';
import { pinnedNode } from './machine/pinned-node.mjs';
import { ROOT } from './machine/root.mjs';
import { isStopping, run, stopOthers } from './machine/run.mjs';
import { say } from './machine/say.mjs';

try {
  await ensureInstalled();
  const node = pinnedNode();
  const built = await run(node, ['scripts/build.ts', '--als-nodig', '--zonder-compressie']);
  if (built !== 0 || isStopping()) process.exit(built);

  const varDir = relative(ROOT, resolve(ROOT, process.env.VAR_DIR || 'var'));
  say(`▸ De site starten. Aanvragen worden bewaard in ${varDir}/`);
  const served = run(node, ['src/server/http/main.ts']);
  // Pages are served as they are until their compressed copies exist.
  const compressed = run(node, ['scripts/compress.ts'], { background: true, output: 'hold' });
  void compressed.then((code) => {
    if (code !== 0 && !isStopping())
      say('Comprimeren is niet gelukt (melding hierboven). De site werkt, maar verstuurt meer bytes.');
  });
  const code = await served;
  stopOthers();
  process.exit(code);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
