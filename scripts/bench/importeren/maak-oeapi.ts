import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { take, type MaakBron } from './maak-bron.ts';

/** A school that serves so many programmes in pages, with provider and offerings in each. */
export const maakOeapi: MaakBron = async (aantal, _dir, { crebos, postcodes }) => {
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url!, 'http://x');
    const [size, page] = ['pageSize', 'pageNumber'].map((naam) => Number(searchParams.get(naam)));
    const from = (page! - 1) * size!;
    const items = Array.from({ length: Math.min(size!, aantal - from) }, (_, index) =>
      toProgramme(from + index, take(crebos, from + index), take(postcodes, from + index)),
    );
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ items, hasNextPage: from + size! < aantal }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    args: ['oeapi', `http://127.0.0.1:${(server.address() as AddressInfo).port}`, '--pauze', '0'],
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
};

function toProgramme(nummer: number, crebo: string, postalCode: string): object {
  return {
    programmeId: `p${nummer}`,
    primaryCode: { codeType: 'identifier', code: `OPL-${nummer}` },
    programmeType: 'programme',
    name: [{ language: 'nl-NL', value: `Voorbeeldopleiding ${nummer}` }],
    description: [{ language: 'nl-NL', value: 'U leert dit vak op school en bij een bedrijf.' }],
    modeOfStudy: 'dual_training',
    level: 'secondary_vocational_education',
    otherCodes: [{ codeType: 'crohoCreboCode', code: crebo }],
    duration: 'P2Y',
    addresses: [{ addressType: 'visit', postalCode }],
    organisation: { primaryCode: { code: 'SCH' }, name: [{ language: 'nl-NL', value: 'Voorbeeldschool' }] },
    programmeOfferings: [{ state: 'active', startDateTime: '2027-02-01T09:00:00+01:00' }],
  };
}
