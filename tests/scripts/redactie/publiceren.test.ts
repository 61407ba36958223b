import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stepDirect } from '../../../scripts/redactie/steps.ts';
import type { GitRepo } from '../../beheer/githost/git-repo.ts';
import { createContentRepo, GESLOTEN, LOKET, propose, TWENTE } from './voorstel-repo.ts';

/** The host's repository, and the clone that a CI service makes of it. */
let host: GitRepo;
let clone: string;
beforeEach(() => {
  host = createContentRepo();
  clone = mkdtempSync(join(tmpdir(), 'redactie-kloon-'));
});
afterEach(() => {
  host.remove();
  rmSync(clone, { recursive: true, force: true });
});

const CLOSED = LOKET + GESLOTEN;
const publish = (head: string) => {
  host.setBranch('voorstel', head);
  const { status } = spawnSync('git', ['clone', '--quiet', '--no-checkout', host.dir, clone]);
  expect(status).toBe(0);
  return () =>
    stepDirect(clone, {
      remote: 'origin',
      tak: 'main',
      hoofd: head,
      account: 'voorbeeld-twente',
      vandaag: '2026-11-24',
    });
};
const onMain = (path: string) => host.blob(host.file('main', path)!.oid).toString();

test('a desk that closes itself is on the main branch at once, as the editor wrote it', () => {
  const head = propose(host, { [TWENTE]: CLOSED });
  expect(publish(head)()).toEqual({ code: 0, lines: ['direct: ja', 'Gepubliceerd voor twente: gesloten.'] });
  expect(host.head('main')).toBe(head);
});

test('what the main branch got meanwhile stays, and the host sees the proposal as merged', () => {
  const head = propose(host, { [TWENTE]: CLOSED });
  const run = publish(head);
  const other = host.commit(host.head('main'), { 'package.json': '{ }\n' }, 'Ander', 'ander');
  host.setBranch('main', other);
  expect(run().lines[0]).toBe('direct: ja');
  expect(onMain(TWENTE)).toBe(CLOSED);
  expect(onMain('package.json')).toBe('{ }\n');
  expect(host.git(['rev-list', '--parents', '-1', 'main']).split(' ').slice(1)).toEqual([other, head]);
  expect(host.changed(other, 'main')).toEqual([{ path: TWENTE, status: 'M' }]);
});

test('a loket that somebody else changed meanwhile is not overwritten', () => {
  const run = publish(propose(host, { [TWENTE]: CLOSED }));
  const other = LOKET.replace('Straat 1', 'Straat 2');
  host.setBranch('main', host.commit(host.head('main'), { [TWENTE]: other }, 'Ander', 'ander'));
  expect(run().lines.slice(0, 2)).toEqual([
    'direct: nee',
    'Het loket is intussen ook op de hoofdtak gewijzigd. Maak het voorstel opnieuw.',
  ]);
  expect(onMain(TWENTE)).toBe(other);
});

test('what the check of content refuses is not published, and the reason is told', () => {
  const before = host.head('main');
  const { code, lines } = publish(
    propose(host, { [TWENTE]: CLOSED.replace('tot: 2026-11-28', 'tot: 28 november') }),
  )();
  expect(code).toBe(0);
  expect(lines[0]).toBe('direct: nee');
  expect(lines[1]).toMatch(/^content\/regios\/twente\/loket\.yaml, regel \d+: /);
  expect(lines[2]).toBe(
    'Iemand keurt dit eerst goed. Alleen deze velden gaan meteen: gesloten, wachttijd, mededeling, locaties[].open, gecontroleerd_op.',
  );
  expect(host.head('main')).toBe(before);
});

test('an editor who was taken away since the proposal was made publishes nothing', () => {
  const run = publish(propose(host, { [TWENTE]: CLOSED }));
  const without = LOKET.replace('[voorbeeld-twente]', '[ander]');
  host.setBranch('main', host.commit(host.head('main'), { [TWENTE]: without }, 'Weg', 'ander'));
  expect(run().lines[0]).toBe('direct: nee');
  expect(onMain(TWENTE)).toBe(without);
});

test('a host that refuses the main branch is a failure that says what to look at, not a silent one', () => {
  const run = publish(propose(host, { [TWENTE]: CLOSED }));
  writeFileSync(join(host.dir, 'hooks/pre-receive'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  expect(run).toThrow('De tak main nam de wijziging niet aan. Kijk of deze stap op die tak mag schrijven.');
}, 60_000);
