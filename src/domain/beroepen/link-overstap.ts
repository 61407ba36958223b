/** The page "overstappen" for one starting point; the regio that was chosen comes along. */
export function linkOverstap(van: string, regio?: string, toon?: number): string {
  const query = new URLSearchParams({ van });
  if (regio) query.set('regio', regio);
  if (toon) query.set('toon', String(toon));
  return `/beroepen/overstappen/?${query.toString()}`;
}
