/** A setting that cannot work. The message is for the operator: Dutch, with the name of the setting and the remedy. */
export class ConfigFout extends Error {
  override name = 'ConfigFout';
}
