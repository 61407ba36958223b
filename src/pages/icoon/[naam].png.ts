import type { APIRoute } from 'astro';
import { drawAppIcon } from '../../deelplaatjes/draw-mark.ts';
import { renderPng } from '../../deelplaatjes/render-png.ts';
import type { LoketBestand } from '../../schemas/loket.ts';

type Props = { merk: LoketBestand['merk']; maat: number };

/** The icon on a home screen, of each brand: 180 pixels for Apple, the others for the manifest. */
export function getStaticPaths() {
  return (['leerwerkloket', 'werkcentrum'] as const).flatMap((merk) =>
    [180, 192, 512].map((maat) => ({ params: { naam: `${merk}-${maat}` }, props: { merk, maat } })),
  );
}

export const GET: APIRoute<Props> = async ({ props: { merk, maat } }) =>
  new Response(await renderPng(drawAppIcon(merk), maat), { headers: { 'Content-Type': 'image/png' } });
