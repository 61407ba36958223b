/** Content that cannot be joined. The message is for an editor: file, line, what is wrong and how to mend it. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly bestand: string;
  readonly regel: number | undefined;

  constructor(place: { bestand: string; regel?: number | undefined }, wat: string, remedie: string) {
    super(`${place.bestand}${place.regel ? `, regel ${place.regel}` : ''}: ${wat} ${remedie}`);
    this.bestand = place.bestand;
    this.regel = place.regel;
  }
}
