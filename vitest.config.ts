import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import type { TestProjectInlineConfiguration } from 'vitest/config';

const OWN_TEMP = 'tests/own-temp.ts';

/** What visitors and editors send: these wait for mails, and for programs that start anew. */
const FORMULIEREN = [
  'tests/site/{afspraak,afspraak-grenzen,verwijzen,werkgever,klopt-dit-niet,links-in-mail}.test.ts',
  'tests/site/beheer/*.test.ts',
];

// Pure code, the server's parts, and the built site in a real browser: as a whole, in every state, and by the clock.
// `npm test` builds first and runs them in this order; each can be run alone with `npx vitest --project <name>`.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          globalSetup: [OWN_TEMP],
          include: [
            'tests/{beheer,deelplaatjes,domain,schemas,content-files,site-data,islands,importers,layouts,scripts,content,components}/**/*.test.{ts,tsx}',
          ],
          environment: 'node',
          testTimeout: 20_000,
          hookTimeout: 60_000,
          // Most of the time went into loading the same modules anew for each file. They keep no state.
          isolate: false,
          // Vitest leaves one core free, which here is half of the machine.
          maxWorkers: availableParallelism(),
        },
      },
      {
        test: {
          name: 'server',
          globalSetup: [OWN_TEMP],
          include: ['tests/server/**/*.test.ts'],
          exclude: ['tests/server/storingen.test.ts'],
          environment: 'node',
          // These wait for other programs half of their time.
          maxWorkers: 2 * availableParallelism(),
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        // Processes that are killed: it waits more than it works, so it can run beside another suite.
        test: {
          name: 'storingen',
          globalSetup: [OWN_TEMP],
          include: ['tests/server/storingen.test.ts'],
          environment: 'node',
        },
      },
      // One server of the site, and one browser, for each of these: so they can run beside each other.
      onBuiltSite('toestanden', ['tests/site/toegankelijk.test.ts']),
      onBuiltSite('formulieren', FORMULIEREN),
      onBuiltSite(
        'site',
        ['tests/site/**/*.test.ts'],
        ['tests/site/{toegankelijk,lighthouse}.test.ts', ...FORMULIEREN],
      ),
      // Measures time, so nothing may run beside it.
      onBuiltSite('snelheid', ['tests/site/lighthouse.test.ts']),
    ],
  },
});

/** A suite that drives the built site, served for it alone. Its files share one server, so they run one after the other. */
function onBuiltSite(
  name: string,
  include: string[],
  exclude: string[] = [],
): TestProjectInlineConfiguration {
  return {
    test: {
      name,
      include,
      exclude,
      environment: 'node',
      globalSetup: [OWN_TEMP, 'tests/site/start-site.ts'],
      testTimeout: 60_000,
      hookTimeout: 120_000,
      // A browser that has to wait for two others is not wrong.
      expect: { poll: { timeout: 15_000 } },
      fileParallelism: false,
    },
  };
}
