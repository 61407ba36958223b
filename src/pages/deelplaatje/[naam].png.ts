import type { APIRoute } from 'astro';
import { BREED, drawDeelplaatje } from '../../deelplaatjes/draw-deelplaatje.ts';
import { renderPng } from '../../deelplaatjes/render-png.ts';
import {
  BEGIN,
  beeldVanSector,
  fileNameOf,
  GESPREK,
  SCHOLING,
  type DeelBeeld,
} from '../../domain/huisstijl/deel-beelden.ts';
import type { LoketBestand } from '../../schemas/loket.ts';
import { siteData } from '../../site-data.ts';

interface Props {
  merk: LoketBestand['merk'];
  beeld: DeelBeeld;
}

/** The picture of a shared link: one per brand and kind of page. */
export function getStaticPaths() {
  const beelden = [BEGIN, SCHOLING, GESPREK, ...siteData().taxonomie.sectoren.map(beeldVanSector)];
  return (['leerwerkloket', 'werkcentrum'] as const).flatMap((merk) =>
    beelden.map((beeld) => ({ params: { naam: fileNameOf(merk, beeld) }, props: { merk, beeld } })),
  );
}

let made = 0;
let spent = 0;

export const GET: APIRoute<Props> = async ({ props: { merk, beeld } }) => {
  const start = performance.now();
  const png = await renderPng(drawDeelplaatje(merk, beeld), BREED);
  spent += performance.now() - start;
  made += 1;
  if (made === getStaticPaths().length) console.log(`${made} deelplaatjes in ${(spent / 1000).toFixed(1)} s`);
  return new Response(png, { headers: { 'Content-Type': 'image/png' } });
};
