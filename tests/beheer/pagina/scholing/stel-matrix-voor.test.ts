import { expect, test } from 'vitest';
import { stelMatrixVoor } from '../../../../src/beheer/pagina/scholing/stel-matrix-voor.ts';
import type { GitHost, Voorstel } from '../../../../src/beheer/githost/git-host.ts';
import type { MatrixVerslag } from '../../../../src/beheer/scholing/matrix-verslag.ts';
import type { MatrixBron } from '../../../../src/domain/scholing/matrix-bron.ts';

const bron = { regio: { slug: 'twente', naam: 'Twente' }, csv: 'id\na\n' } as MatrixBron;
const verslag: MatrixVerslag = {
  telling: { nieuw: 60, gewijzigd: 1, weg: 0, gelijk: 4 },
  wijzigingen: [
    {
      soort: 'gewijzigd',
      id: 'a',
      titel: 'Lassen',
      rij: 2,
      velden: [{ veld: 'kosten', naam: 'Kosten', oud: '1', nieuw: '2' }],
    },
    ...Array.from({ length: 60 }, (_, n) => ({
      soort: 'nieuw' as const,
      id: `n${n}`,
      titel: `Cursus ${n}`,
      rij: n + 3,
      velden: [],
    })),
  ],
  meldingen: [],
};

function hostWith(text: string | undefined) {
  const got: Voorstel[] = [];
  const host: GitHost = {
    account: () => Promise.resolve('voorbeeld'),
    lees: () => Promise.resolve(text),
    stelVoor: (voorstel) => {
      got.push(voorstel);
      return Promise.resolve({ tak: 'voorstel-twente-1' });
    },
  };
  return { host, got };
}

test('proposes the one file of this regio, with what changes in words', async () => {
  const { host, got } = hostWith('id\na\n');
  expect(await stelMatrixVoor(host, bron, 'id\na\nb\n', verslag)).toEqual({ tak: 'voorstel-twente-1' });
  const [{ regio, titel, toelichting, bestanden }] = got as [Voorstel];
  expect({ regio, titel, bestanden }).toEqual({
    regio: 'twente',
    titel: 'Scholing Twente: 60 nieuw, 1 gewijzigd',
    bestanden: { 'content/regios/twente/scholing.csv': 'id\na\nb\n' },
  });
  expect(toelichting).toContain('- gewijzigd: Lassen (Kosten)');
  expect(toelichting).toContain('- en nog 11');
});

test.each([
  ['another editor changed the matrix since', 'id\na\nc\n'],
  ['the file is gone', undefined],
])('proposes nothing when %s', async (_, text) => {
  const { host, got } = hostWith(text);
  await expect(stelMatrixVoor(host, bron, 'id\nb\n', verslag)).rejects.toThrow(
    /De matrix van Twente is intussen veranderd.*Laad deze pagina dan opnieuw/,
  );
  expect(got).toEqual([]);
});
