/** Area codes of the Netherlands, by the plan of numbers (Telefoonnummerplan): of three figures, then of four. */
const NETNUMMERS = new Set(
  (
    '010 013 015 020 023 024 026 030 033 035 036 038 040 043 045 046 050 053 055 058 070 071 072 073 074 075 076 077 ' +
    '078 079 0111 0113 0114 0115 0117 0118 0161 0162 0164 0165 0166 0167 0168 0172 0174 0180 0181 0182 0183 0184 0186 ' +
    '0187 0222 0223 0224 0226 0227 0228 0229 0251 0252 0255 0294 0297 0299 0313 0314 0315 0316 0317 0318 0320 0321 ' +
    '0341 0342 0343 0344 0345 0346 0347 0348 0411 0412 0413 0416 0418 0475 0478 0481 0485 0486 0487 0488 0492 0493 ' +
    '0495 0497 0499 0511 0512 0513 0514 0515 0516 0517 0518 0519 0521 0522 0523 0524 0525 0527 0528 0529 0541 0543 ' +
    '0544 0545 0546 0547 0548 0561 0562 0566 0570 0571 0572 0573 0575 0577 0578 0591 0592 0593 0594 0595 0596 0597 ' +
    '0598 0599'
  ).split(' '),
);
/** Numbers of ten figures that belong to no place: mobile, and those that firms and governments choose. */
const ZONDER_PLAATS = /^(?:06[1-58]|08[4578])\d+$/;
/** Four or seven figures follow these. */
const INFORMATIE = /^0(?:800|90[069])/;

/** Why a number cannot be dialled: it has too few or too many figures, or begins as no number does. */
export type NummerFout =
  { soort: 'aantal'; cijfers: number; nodig: string } | { soort: 'begin'; begin: string };

/**
 * Whether a number of a desk can exist by the Dutch plan of numbers; `undefined` when it can. A number of another
 * country is only judged by its length.
 * @param telefoon as people write it: spaces, hyphens, brackets, +31 and 0031 are all right
 */
export function explainNummer(telefoon: string): NummerFout | undefined {
  const figures = telefoon.replace(/[^\d+]/g, '').replace(/^00(?=[1-9])/, '+');
  if (/^\+(?!31)/.test(figures)) return judgeLength(figures.slice(1), 7, 15);
  const number = figures.replace(/^\+310?/, '0');
  if (INFORMATIE.test(number))
    return [8, 11].includes(number.length)
      ? undefined
      : { soort: 'aantal', cijfers: number.length, nodig: '8 of 11' };
  if (number.length !== 10) return { soort: 'aantal', cijfers: number.length, nodig: '10' };
  const known =
    ZONDER_PLAATS.test(number) || NETNUMMERS.has(number.slice(0, 3)) || NETNUMMERS.has(number.slice(0, 4));
  return known ? undefined : { soort: 'begin', begin: number.slice(0, 4) };
}

function judgeLength(figures: string, least: number, most: number): NummerFout | undefined {
  if (figures.length >= least && figures.length <= most) return undefined;
  return { soort: 'aantal', cijfers: figures.length, nodig: `${least} tot ${most}` };
}
