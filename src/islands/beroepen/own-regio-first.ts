const find = (slug: string) => document.querySelector<HTMLDetailsElement>(`[data-regio="${slug}"]`);

/** For who came from the page of a regio (`#in-twente`): its trainingen stand first and open, then its neighbours. */
export function showRegioFirst(hash: string): void {
  const own = find(hash.slice('#in-'.length).replace(/[^a-z-]/g, ''));
  if (!own) return;
  own.open = true;
  const near = own.dataset.buren!.split(' ').flatMap((slug) => find(slug) ?? []);
  own.parentElement!.prepend(own, ...near);
  own.scrollIntoView();
}
