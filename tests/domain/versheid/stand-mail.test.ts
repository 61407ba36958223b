import { describe, expect, it } from 'vitest';
import { judgeVersheid, type Nagekeken } from '../../../src/domain/versheid/judge-versheid.ts';
import { planStandMail } from '../../../src/domain/versheid/stand-mail.ts';
import { writeStandCsv } from '../../../src/domain/versheid/write-stand-csv.ts';

const VANDAAG = '2026-11-26';
const part = (records: Omit<Nagekeken, 'bestand'>[]) => ({
  regio: 'twente',
  naam: 'Twente',
  eigenaar: { naam: 'Leerwerkloket Twente', mailbox: 'twente@loket.example', redacteuren: ['a', 'b'] },
  records: records.map((record) => judgeVersheid({ ...record, bestand: 'content/x' }, VANDAAG)),
});

describe('the monthly mail to a desk', () => {
  it('is not there when nothing is due', () => {
    expect(
      planStandMail(part([{ soort: 'loket', naam: 'L', nagekekenOp: VANDAAG }]), '2026-11'),
    ).toBeUndefined();
  });

  it('takes the rows of the table of trainingen together, and names the rest one by one', () => {
    const mail = planStandMail(
      part([
        { soort: 'scholing', naam: 'Koken' },
        { soort: 'scholing', naam: 'Bakken', nagekekenOp: '2025-11-01' },
        { soort: 'loket', naam: 'Leerwerkloket Twente', nagekekenOp: '2026-08-25' },
        { soort: 'regeling', naam: 'Fonds', nagekekenOp: '2026-05-26' },
        { soort: 'regeling', naam: 'Nog goed', nagekekenOp: '2026-05-27' },
      ]),
      '2026-11',
    );
    expect(mail).toEqual({
      regio: 'twente',
      naam: 'Leerwerkloket Twente',
      maand: '2026-11',
      regels: [
        '2 scholingen: nog nooit nagekeken',
        'Leerwerkloket Twente (loket): 1 dag over tijd',
        'Fonds (regeling): vandaag aan de beurt',
      ],
      meer: 0,
    });
  });

  it('says how many more there are than it names', () => {
    const many = Array.from({ length: 25 }, (_, index) => ({
      soort: 'regeling' as const,
      naam: `R${index}`,
    }));
    const mail = planStandMail(part(many), '2026-11');
    expect([mail?.regels.length, mail?.meer]).toEqual([20, 5]);
  });
});

it('the table of records has owner, days and how late', () => {
  expect(writeStandCsv([part([{ soort: 'loket', naam: 'L', nagekekenOp: '2026-08-20' }])])).toBe(
    'regio,soort,naam,bestand,nagekeken_op,kijken_voor,dagen_over_tijd,aan_de_beurt,eigenaar,mailbox,redacteuren\n' +
      'twente,loket,L,content/x,2026-08-20,2026-11-20,6,ja,Leerwerkloket Twente,twente@loket.example,a b\n',
  );
});
