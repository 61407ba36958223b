import { readOpeningLine, type OpenLine } from './opening-hours.ts';

/** What cannot be in the opening hours of a place, and the line that it is about (counted from 0). */
export interface UrenFout {
  soort: 'geen-tijd' | 'einde-voor-begin' | 'overlapt' | 'tegenspraak' | 'onduidelijk';
  regel: number;
  /** The words at fault: "17.00 tot 9.00", or the day. */
  over: string;
  /** An earlier line that it is at odds with; the line itself when both stand in one. */
  met?: number;
}

const DAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];

/** Looks at lines of opening hours as an editor wrote them. A line without hours ("op afspraak") is left alone. */
export function findHourMistakes(lines: readonly string[]): UrenFout[] {
  const read = lines.map(readOpeningLine);
  return read.flatMap((line, regel): UrenFout[] => {
    if (!line) return /\d{1,2}[.:]\d{2}|\d uur/.test(lines[regel]!) ? [unclear(lines[regel]!, regel)] : [];
    const own = line.uren.flatMap(({ woorden, van, tot }): UrenFout[] => {
      if (van === undefined || tot === undefined) return [{ soort: 'geen-tijd', regel, over: woorden }];
      return van < tot ? [] : [{ soort: 'einde-voor-begin', regel, over: woorden }];
    });
    return own.length > 0 ? own : compareWithEarlier(line, regel, read);
  });
}

function unclear(over: string, regel: number): UrenFout {
  return { soort: 'onduidelijk', regel, over };
}

/** A day that is both open and closed, or open twice at the same hour; one mistake per earlier line. */
function compareWithEarlier(
  line: OpenLine,
  regel: number,
  read: readonly (OpenLine | undefined)[],
): UrenFout[] {
  if (overlapInside(line)) return [{ soort: 'overlapt', regel, over: dayName(line.dagen[0]!), met: regel }];
  return read.slice(0, regel).flatMap((earlier, met): UrenFout[] => {
    const day = earlier && line.dagen.find((dag) => earlier.dagen.includes(dag));
    if (!earlier || day === undefined) return [];
    const over = dayName(day);
    if ((line.uren.length === 0) !== (earlier.uren.length === 0))
      return [{ soort: 'tegenspraak', regel, over, met }];
    const meet = line.uren.some((uren) => earlier.uren.some((other) => overlaps(uren, other)));
    return meet ? [{ soort: 'overlapt', regel, over, met }] : [];
  });
}

function overlapInside({ uren }: OpenLine): boolean {
  return uren.some((one, index) => uren.slice(index + 1).some((other) => overlaps(one, other)));
}

type Uren = OpenLine['uren'][number];

/** Until twelve and from twelve do not overlap. */
function overlaps(a: Uren, b: Uren): boolean {
  return a.van! < b.tot! && b.van! < a.tot!;
}

const dayName = (dag: number): string => DAGEN[dag]!;
