import type { Regeling } from '../../schemas/regeling.ts';
import type { Status } from './status.ts';

/** Who decides, in a few words. */
export const WIE_BESLIST: Record<Regeling['beslist']['wie'], string> = {
  recht: 'Uw recht, als alles klopt',
  uwv: 'UWV beslist',
  gemeente: 'De gemeente beslist',
  fonds: 'Het fonds beslist',
  werkgever: 'De werkgever beslist',
  school: 'De school beslist',
  uitvoerder: 'De uitvoerder beslist',
  geldverstrekker: 'De geldverstrekker beslist',
  niemand: 'Niemand hoeft te beslissen',
};

const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });
/** "2 juni 2026", for a day as yyyy-mm-dd. */
export const showDay = (date: string): string => day.format(new Date(`${date}T00:00:00Z`));

/** Where a regeling stands, in a few words. */
export function describeStatus(status: Status): string {
  switch (status.soort) {
    case 'lopend':
      return status.tot ? `Open tot en met ${showDay(status.tot)}` : 'Loopt';
    case 'onzeker':
      return 'Onzeker of dit nog loopt';
    case 'binnenkort':
      return `Open vanaf ${showDay(status.vanaf)}`;
    case 'gesloten':
      return `Gesloten sinds ${showDay(status.sinds)}, volgende keer onbekend`;
    case 'beeindigd':
      return status.sinds ? `Gestopt na ${showDay(status.sinds)}` : 'Gestopt';
  }
}
