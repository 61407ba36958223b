/** A page of this site: folders of small letters, figures and hyphens. No other site, no query, no dots. */
const PAGINA = /^\/(?:[a-z0-9-]{1,120}\/){0,8}$/;

/** The path of a page that somebody reports; `undefined` when it cannot be one of ours. */
export function readPagina(text: string | null): string | undefined {
  return text !== null && text.length <= 200 && PAGINA.test(text) ? text : undefined;
}

/**
 * Slug of the regio that a page belongs to: in its address, or because the training on it was added by a regio.
 * `undefined`: the page holds for the whole country.
 * @param bekend all that have a desk
 * @param herkomst id of a training → slug of the regio that added it
 */
export function regioOfPagina(
  pagina: string,
  bekend: Readonly<Record<string, unknown>>,
  herkomst: (id: string) => string | undefined,
): string | undefined {
  const slug = /^\/(?:[a-z]+\/)?regio\/([^/]+)\//.exec(pagina)?.[1];
  if (slug !== undefined) return Object.hasOwn(bekend, slug) ? slug : undefined;
  const id = /^\/scholing\/([^/]+)\/$/.exec(pagina)?.[1];
  return id === undefined ? undefined : herkomst(id);
}
