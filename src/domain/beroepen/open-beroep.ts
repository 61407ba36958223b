import type { Beroep } from '../../schemas/beroep.ts';
import type { OpenBeroep } from '../../schemas/open-beroep.ts';
import type { Bron } from '../../schemas/taxonomie.ts';
import type { Kwalificatieroute } from './group-routes.ts';

interface Omgeving {
  sectoren: readonly { id: string; naam: string }[];
  bronnen: readonly Bron[];
  opleidingen: { route: readonly Kwalificatieroute[]; voorbereiding: readonly Kwalificatieroute[] };
}

const MBO = ['entree', 'mbo-2', 'mbo-3', 'mbo-4'];

/** One occupation as open data. Throws on a sector or source that is not in the lists. */
export function openBeroep(beroep: Beroep, { sectoren, bronnen, opleidingen }: Omgeving): OpenBeroep {
  const leidt_op = listCodes(opleidingen.route);
  const codes = (mbo: boolean) =>
    leidt_op.filter(({ niveau }) => MBO.includes(niveau) === mbo).map(({ code }) => code);
  const { bron, opleiding, loon } = beroep;
  return {
    naam: beroep.naam,
    slug: beroep.slug,
    enkelvoud: beroep.enkelvoud,
    pagina: `/beroepen/${beroep.slug}/`,
    sector: { id: beroep.sector, naam: find(sectoren, beroep.sector).naam },
    niveau: beroep.niveau,
    kansberoep: beroep.kansberoep,
    kort: beroep.kort,
    brc: beroep.brc,
    riasec: beroep.riasec,
    vaardigheden: beroep.vaardigheden,
    synoniemen: beroep.synoniemen,
    crebos: codes(true),
    crohos: codes(false),
    leidt_op,
    bereidt_voor: listCodes(opleidingen.voorbereiding),
    ...(opleiding && { opleiding }),
    ...(loon && { loon }),
    ...(bron && {
      bron: {
        naam: find(bronnen, bron.id).naam,
        uitgever: find(bronnen, bron.id).uitgever,
        jaar: bron.jaar,
        sector: bron.sector,
        niveau: bron.niveau,
        url: bron.url,
        beeld: 'landelijk' as const,
      },
    }),
    basis: beroep.basis,
    opgesteld_op: beroep.opgesteld_op,
    nagekeken: beroep.nagekeken,
  };
}

function listCodes(routes: readonly Kwalificatieroute[]): OpenBeroep['leidt_op'] {
  return routes.flatMap(({ codes, titel, niveau }) => codes.map((code) => ({ code, naam: titel, niveau })));
}

function find<T extends { id: string }>(list: readonly T[], id: string): T {
  const entry = list.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`"${id}" is niet bekend.`);
  return entry;
}
