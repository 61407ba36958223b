import type { Scholing } from '../scholing/scholing.ts';

/** What one opleider gives of one qualification, with a way in per leerweg. */
export interface Route {
  titel: string;
  niveau: string;
  opleider: string;
  plaatsen: string[];
  leerwegen: { leerweg: string; id: string }[];
}

/** Joins the trainingen that differ in nothing but the leerweg. The order of the list stays. */
export function groupRoutes(scholing: readonly Scholing[]): Route[] {
  const routes = new Map<string, Route>();
  for (const { id, titel, niveau, leerweg, opleider, plaatsen } of scholing) {
    const key = `${opleider.id} ${niveau} ${titel.toLowerCase()}`;
    const known = routes.get(key);
    if (known) known.leerwegen.push({ leerweg, id });
    else routes.set(key, { titel, niveau, opleider: opleider.naam, plaatsen, leerwegen: [{ leerweg, id }] });
  }
  return [...routes.values()];
}

/** One qualification that leads to an occupation, and in which leerwegen somebody in the country gives it. */
export interface Kwalificatieroute {
  titel: string;
  niveau: string;
  /** Crebo's or croho's, A–Z. */
  codes: string[];
  /** Leerweg → number of trainingen, in the order in which they were met. Empty: nobody gives it, as far as known. */
  leerwegen: Map<string, number>;
}

/** The qualifications, once each, lowest niveau first, then A–Z. */
export function listKwalificaties(
  opleidingen: readonly { code: string; titel: string; niveau: string }[],
  scholing: readonly Scholing[],
  niveaus: readonly string[],
): Kwalificatieroute[] {
  const routes = new Map<string, Kwalificatieroute>();
  const byCode = new Map<string, Kwalificatieroute>();
  for (const { code, titel, niveau } of opleidingen) {
    const key = `${niveau} ${titel.toLowerCase()}`;
    const route: Kwalificatieroute = routes.get(key) ?? { titel, niveau, codes: [], leerwegen: new Map() };
    route.codes.push(code);
    routes.set(key, route);
    byCode.set(code, route);
  }
  for (const { crebo, croho, leerweg } of scholing) {
    const route = byCode.get(crebo ?? croho ?? '');
    if (route) route.leerwegen.set(leerweg, (route.leerwegen.get(leerweg) ?? 0) + 1);
  }
  return [...routes.values()].sort(
    (a, b) => niveaus.indexOf(a.niveau) - niveaus.indexOf(b.niveau) || a.titel.localeCompare(b.titel, 'nl'),
  );
}
