import { countScholingen, type ScholingTelling } from '../domain/beroepen/count-scholingen.ts';
import { fitRegelingen } from '../domain/beroepen/fit-regelingen.ts';
import { kansenIn, type KansInRegio } from '../domain/beroepen/kansen.ts';
import { listLabels } from '../domain/beroepen/list-labels.ts';
import type { Scholing } from '../domain/scholing/scholing.ts';
import type { SiteData } from '../site-data.ts';

/** One occupation of a list, with all that its row shows. */
export interface KansRij extends KansInRegio {
  /** In the regio and around it; of the country all are `hier`. */
  telling: ScholingTelling;
  /** What its routes say about money, in a few words. */
  labels: string[];
}

type Bron = Pick<SiteData, 'beroepen' | 'regelingen' | 'taxonomie' | 'vandaag' | 'regio'>;
const memo = new WeakMap<Bron, Map<string, KansRij[]>>();

/** The list of one regio, or without a regio that of the country, A–Z. Several pages ask for the same one. */
export function kansRijen(site: Bron, regio?: string): KansRij[] {
  let lists = memo.get(site);
  if (!lists) memo.set(site, (lists = new Map()));
  const known = lists.get(regio ?? '');
  if (known) return known;
  const rijen = regio === undefined ? national(site) : regional(site, regio);
  lists.set(regio ?? '', rijen);
  return rijen;
}

function national(site: Bron): KansRij[] {
  const { beroepen, taxonomie } = site;
  const uitgever = taxonomie.bronnen.find(({ id }) => id === 'uwv-kansrijke-beroepen')?.uitgever ?? 'UWV';
  return kansenIn(beroepen.beroepen, uitgever, undefined).map((kans) => {
    const { route } = beroepen.scholing(kans.beroep.slug);
    return toRij(site, kans, route, countScholingen(route, []));
  });
}

function regional(site: Bron, regio: string): KansRij[] {
  const { beroepen } = site;
  const { buren } = site.regio(regio);
  return beroepen.kansen(regio).map((kans) => {
    const { slug } = kans.beroep;
    const routes = [regio, ...buren].flatMap((near) => beroepen.scholingIn(near, slug).route);
    return toRij(site, kans, routes, beroepen.tel(regio, buren, slug), regio);
  });
}

function toRij(
  { regelingen, vandaag }: Bron,
  kans: KansInRegio,
  routes: readonly Scholing[],
  telling: ScholingTelling,
  regio?: string,
): KansRij {
  const { sector } = kans.beroep;
  const passend = fitRegelingen(regelingen, { routes, sector, ...(regio && { regio }) }, vandaag);
  return { ...kans, telling, labels: listLabels(passend, telling.bbl) };
}
