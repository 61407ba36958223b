import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkTalen } from '../../../src/content-files/check/check-talen.ts';
import { loadContent } from '../../../src/content-files/load-content.ts';

const { content } = loadContent(resolve('content'));

describe('a translation without a form for one way of counting', () => {
  it.each(content.vertalingen.map((record) => [record.bestand, record] as const))(
    'is told of %s',
    (_, record) => {
      const { one, ...stap_contact } = record.waarde.loket.stap_contact;
      const loket = { ...record.waarde.loket, stap_contact };
      const vertaling = { ...record, waarde: { ...record.waarde, loket } };
      const problems = checkTalen({ ...content, vertalingen: [vertaling] });
      expect(one).toBeDefined();
      expect(problems.filter(({ ernst }) => ernst === 'fout')).toEqual([
        expect.objectContaining({
          bestand: record.bestand,
          veld: 'loket.stap_contact.one',
          wat: expect.stringContaining('De vorm "one" ontbreekt.'),
        }),
      ]);
    },
  );
});
