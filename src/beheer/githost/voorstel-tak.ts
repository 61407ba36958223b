/**
 * Name of the branch for one proposal: `voorstel-twente-20261126-143005-a1b2`.
 * @param now moment of the proposal; the name is in UTC
 * @param chance keeps two proposals in one second apart: four letters or digits
 */
export function voorstelTak(regio: string, now: Date, chance: string): string {
  const [day, time] = now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').split('T');
  return `voorstel-${regio}-${day}-${time}-${chance}`;
}

/** {@link voorstelTak} for now. */
export function newVoorstelTak(regio: string): string {
  const chance = crypto.getRandomValues(new Uint8Array(2));
  return voorstelTak(
    regio,
    new Date(),
    [...chance].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
  );
}
