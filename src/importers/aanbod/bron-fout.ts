/** A source that cannot be read on: what is wrong, where, and the remedy, for who runs the import. Nothing is written then. */
export class BronFout extends Error {
  override name = 'BronFout';
}
