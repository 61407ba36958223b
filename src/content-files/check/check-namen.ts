import type { Content, Located, Problem } from '../load-content.ts';
import { checkUnique } from './known-ids.ts';
import { mistake } from './problem-at.ts';

/** Words that stand for a page in an address, so that nothing else may have that name. */
const RESERVED = ['vinden', 'wijzer', 'werkgever', 'overstappen', 'alle'];

/** Names in lists: no id twice, and none that is a page's address already. */
export function checkNamen(content: Content): Problem[] {
  const { niveaus, leerwegen, sectoren, zekerheden, twijfels, bronnen, keuzes, regios } = content;
  const lists: Located<{ id: string }>[][] = [
    niveaus,
    leerwegen,
    sectoren,
    zekerheden,
    twijfels,
    bronnen,
    ...Object.values(keuzes),
  ];
  return [
    ...lists.flatMap((list) => checkUnique(list, 'id', ({ id }) => id)),
    ...[...sectoren, ...niveaus].flatMap((record) => checkReserved(record, 'id', record.waarde.id)),
    ...regios.flatMap((record) => checkReserved(record, 'slug', record.waarde.slug)),
  ];
}

function checkReserved(record: Located<unknown>, veld: string, name: string): Problem[] {
  if (!RESERVED.includes(name)) return [];
  const wat = `De naam "${name}" is al het adres van een pagina.`;
  return [mistake(record, veld, wat, 'Kies een andere naam.', 'dubbel-id')];
}
