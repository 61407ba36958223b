import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createLokalePaginas } from '../../../scripts/beheer/lokale-paginas.ts';
import { REGIOS } from '../../../src/beheer/lokaal/regios.ts';
import type { MatrixBron } from '../../../src/domain/scholing/matrix-bron.ts';
import { treeWith } from '../../content-files/base-tree.ts';

function serve(content = treeWith()) {
  const root = mkdtempSync(join(tmpdir(), 'lokaal-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'paginas/deel'), { recursive: true });
  writeFileSync(join(root, 'paginas/begin.html'), 'begin');
  writeFileSync(join(root, 'paginas/deel/a.js'), 'export {};');
  writeFileSync(join(root, 'geheim.js'), 'geheim');
  const paginas = createLokalePaginas(join(root, 'paginas'), content);
  const json = (pathname: string) => JSON.parse(String(paginas(pathname)!.inhoud)) as unknown;
  return { paginas, json, content };
}

test('answers its own pages and their files, and leaves all else to the CMS', () => {
  const { paginas } = serve();
  expect(paginas('/beheer/')).toMatchObject({ type: 'text/html; charset=utf-8' });
  expect(paginas('/beheer/lokaal/deel/a.js')).toMatchObject({ type: 'text/javascript; charset=utf-8' });
  expect(paginas('/beheer/formulieren/open/')).toBeUndefined();
});

test.each([
  '/beheer/lokaal/../geheim.js',
  '/beheer/lokaal/niets.js',
  '/beheer/lokaal/',
  '/beheer/lokaal/deel/',
  '/beheer/scholing/atlantis.json',
])('%s is refused', (pathname) => expect(() => serve().paginas(pathname)).toThrow(/er niet|staat niets/));

test('says where the handbook is, to which messages about a matrix lead', () => {
  expect(() => serve().paginas('/beheer/handboek/')).toThrow('docs/redactie.md');
});

test('names the regio’s of the working copy', () => {
  expect(serve().json(REGIOS)).toContainEqual(expect.objectContaining({ slug: 'twente' }));
});

test('gives the matrix as the files are now: what a form just changed counts', () => {
  const { json, content } = serve();
  const opleiders = () => (json('/beheer/scholing/twente.json') as MatrixBron).opleiders.map(({ id }) => id);
  expect(opleiders()).not.toContain('tilschool');
  writeFileSync(join(content, 'regios/twente/opleiders.csv'), 'id,naam,bekostiging\ntilschool,Tilschool,\n');
  expect(opleiders()).toContain('tilschool');
});
