import type { LoketGegevens } from '../../domain/afspraak/aanvraag.ts';
import type { Ontvangst } from '../../domain/afspraak/balie.ts';
import { deskOf, type Desk } from '../../domain/afspraak/desk-of.ts';
import { isOpslagStoring } from '../../domain/afspraak/opslag-storing.ts';

/** What a thank-you page shows. */
export interface Receipt {
  loket: LoketGegevens;
  /** The desk that answers. */
  desk: Desk;
  /** The request; absent when there is none to show. */
  ontvangst: Ontvangst | undefined;
  /** The visitor's own link to it; only who just sent the request has it in the address. */
  link: string | undefined;
}

/** The request that a thank-you page speaks of, as far as it may. A `Response` is the whole answer. */
export async function findReceipt(
  { url, locals: { balie, gegevens } }: { url: URL; locals: App.Locals },
  slug: string,
): Promise<Response | Receipt> {
  if (!Object.hasOwn(gegevens.loketten, slug)) return new Response(null, { status: 404 });
  const receipt = await balie.findReceipt(url.searchParams.get('ref') ?? '').catch((error: unknown) => {
    if (isOpslagStoring(error)) return undefined;
    throw error;
  });
  const loket = gegevens.loketten[slug]!;
  const { bestemming } = receipt ?? {};
  // The page of another loket must not speak for the one that got the request, nor for a desk that is no more.
  const here =
    receipt?.regio === slug &&
    (!bestemming || loket.bestemmingen.some(({ id, mailbox }) => id === bestemming && mailbox));
  const b = url.searchParams.get('b') ?? '';
  const own = here && balie.readLink('bezoeker', b) === receipt.referentie;
  return {
    loket,
    link: own ? b : undefined,
    desk: deskOf(loket, here ? bestemming : undefined),
    ontvangst: here ? receipt : undefined,
  };
}
