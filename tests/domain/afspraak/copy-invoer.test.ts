import { expect, it } from 'vitest';
import { copyInvoer } from '../../../src/domain/afspraak/copy-invoer.ts';
import { nl } from '../../talen.ts';
import { gesprek } from './fixture-gegevens.ts';

it('what was typed and chosen can be copied in words, and nothing else', () => {
  const [situatie] = nl.keuzes.situaties;
  const invoer = gesprek({
    situatie: situatie!.id,
    onderwerpen: ['bestaat-niet'],
    bericht: ' Een.\nTwee. ',
    website: 'https://koop.example',
    verwijzing: 'geheim',
  });
  expect(copyInvoer(invoer, nl)).toBe(
    [
      'Uw naam: Zoë de Vries',
      'E-mailadres: zoe@voorbeeld.nl',
      'Uw postcode: 7511',
      `Wat is uw situatie? ${situatie!.naam}`,
      'Waar wilt u over praten? bestaat-niet',
      'Wilt u iets uitleggen? Een.',
      'Twee.',
    ].join('\n'),
  );
});
