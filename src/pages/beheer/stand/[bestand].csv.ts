import type { APIRoute, GetStaticPaths } from 'astro';
import { writeDekkingCsv, writeStandCsv } from '../../../domain/versheid/write-stand-csv.ts';
import { siteData } from '../../../site-data.ts';

/** Each part, and all together: what was looked at, and for a regio how well it is covered. */
export const getStaticPaths = (() => {
  const { delen } = siteData().stand();
  const files = [
    { naam: 'alle', delen },
    ...delen.map((deel) => ({ naam: deel.regio ?? 'landelijk', delen: [deel] })),
  ];
  return files.flatMap(({ naam, delen: parts }) => [
    { params: { bestand: naam }, props: { csv: writeStandCsv(parts) } },
    ...(parts.some(({ dekking }) => dekking)
      ? [{ params: { bestand: `${naam}-dekking` }, props: { csv: writeDekkingCsv(parts) } }]
      : []),
  ]);
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ csv: string }> = ({ props }) =>
  new Response(props.csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
