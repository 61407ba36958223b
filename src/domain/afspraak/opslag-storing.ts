/**
 * The storage cannot answer now: disk full, locked for too long, damaged. The visitor gets a page with status 503 that
 * keeps what was typed. Its message never holds what a visitor typed, so it may be logged.
 */
export class OpslagStoring extends Error {
  override name = 'OpslagStoring';
}

/**
 * Recognises the fault by name: pages are bundled, so their copy of the class is another one than the server's and
 * `instanceof` would say no.
 */
export function isOpslagStoring(error: unknown): boolean {
  return error instanceof Error && error.name === 'OpslagStoring';
}
