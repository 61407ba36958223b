import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content-files/load-content.ts';
import { joinContent } from '../../src/site-data.ts';
import { treeWith, type Edit } from '../content-files/base-tree.ts';

const standOf = (vandaag: string, ...edits: Edit[]) =>
  joinContent(loadContent(treeWith(...edits)).content, vandaag).stand();

describe('the stand of the small content', () => {
  it('has a part for what is national and one for each regio, with its owner', () => {
    const { delen } = standOf(
      '2026-11-24',
      { bestand: 'regios/twente/loket.yaml', van: 'talen:', naar: 'redacteuren: [sanne-b]\ntalen:' },
      {
        bestand: 'landelijk/redactie.yaml',
        naar: 'mailbox: land@redactie.nl\ngecontroleerd_op: 2026-11-01\n',
      },
    );
    expect(delen.map(({ regio, eigenaar }) => [regio, eigenaar.mailbox, eigenaar.redacteuren])).toEqual([
      [undefined, 'land@redactie.nl', []],
      ['twente', 'twente@loket.nl', ['sanne-b']],
      ['drenthe', 'drenthe@loket.nl', []],
    ]);
  });

  it('counts rows of the regio by themselves, and a national file as one source by its newest year', () => {
    const { delen } = standOf('2026-11-24');
    const [land, twente] = delen;
    expect(twente!.records.map(({ soort, naam, aanDeBeurt }) => [soort, naam, aanDeBeurt])).toEqual([
      ['scholing', '25pj-25656-bol', true],
      ['loket', 'Leerwerkloket', false],
      ['scholing', 'Tillen', false],
    ]);
    const sources = land!.records.filter(({ soort }) => soort === 'bron');
    expect(sources).toHaveLength(1);
    expect(sources[0]!.nagekekenOp).toMatch(/^\d{4}-12-31$/);
  });

  it('covers a regio with the trainingen that it shows, corrections and hidden ones applied', () => {
    const shown = standOf('2026-11-24').delen[1]!.dekking!.totaal.aantal;
    const hidden = standOf('2026-11-24', {
      bestand: 'regios/twente/scholing.csv',
      naar: 'id,verbergen\n25pj-25656-bol,ja\n',
    });
    expect(hidden.delen[1]!.dekking!.totaal.aantal).toBe(shown - 2);
  });

  it('comes due when its day comes', () => {
    const loket = (vandaag: string) =>
      standOf(vandaag).delen[1]!.records.find(({ soort }) => soort === 'loket')!.aanDeBeurt;
    expect([loket('2027-01-31'), loket('2027-02-01')]).toEqual([false, true]);
  });
});
