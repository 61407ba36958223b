import type { APIRoute } from 'astro';
import { brandColours } from '../../deelplaatjes/brand-colours.ts';
import { MERKNAMEN } from '../../domain/huisstijl/deel-beelden.ts';
import type { LoketBestand } from '../../schemas/loket.ts';

type Props = { merk: LoketBestand['merk'] };

/** Name and icons for who puts the site on a home screen. It opens in the browser: a site, no app. */
export function getStaticPaths() {
  return (['leerwerkloket', 'werkcentrum'] as const).map((merk) => ({
    params: { naam: merk },
    props: { merk },
  }));
}

export const GET: APIRoute<Props> = ({ props: { merk } }) => {
  const colour = brandColours(merk);
  return Response.json({
    name: MERKNAMEN[merk],
    lang: 'nl',
    start_url: '/',
    display: 'browser',
    background_color: colour('paper'),
    theme_color: colour('band'),
    icons: [192, 512].map((maat) => ({
      src: `/icoon/${merk}-${maat}.png`,
      sizes: `${maat}x${maat}`,
      type: 'image/png',
      purpose: 'any maskable',
    })),
  });
};
