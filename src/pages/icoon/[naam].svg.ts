import type { APIRoute } from 'astro';
import { drawFavicon } from '../../deelplaatjes/draw-mark.ts';
import type { LoketBestand } from '../../schemas/loket.ts';

type Props = { merk: LoketBestand['merk'] };

/** The icon in a browser's tab, of each brand. */
export function getStaticPaths() {
  return (['leerwerkloket', 'werkcentrum'] as const).map((merk) => ({
    params: { naam: merk },
    props: { merk },
  }));
}

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(drawFavicon(props.merk), { headers: { 'Content-Type': 'image/svg+xml' } });
