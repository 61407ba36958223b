import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** A form stays valid for a day, in milliseconds. */
export const TOKEN_VALID = 24 * 60 * 60 * 1000;
/** Clocks of two machines behind one address may differ a little. */
const CLOCK_SKEW = 5 * 60 * 1000;

export interface FormToken {
  id: string;
  verlopen: boolean;
  /** How long ago the form was opened, in milliseconds; a little below 0 when another machine's clock is ahead. */
  age: number;
}

/** A signed token for one form: `<id>.<time of issue>.<signature>`. It makes a double click or reload harmless. */
export function createFormToken(sleutel: string, now: number): string {
  const content = `${randomBytes(16).toString('base64url')}.${now.toString(36)}`;
  return `${content}.${sign(content, sleutel)}`;
}

/** Reads a token; `undefined` when this site did not sign it. */
export function readFormToken(token: string, sleutel: string, now: number): FormToken | undefined {
  const parts = /^([\w-]{22})\.([0-9a-z]{1,12})\.([\w-]{43})$/.exec(token);
  const [, id, issued, signature] = parts ?? [];
  if (!id || !issued || !signature) return undefined;
  // Equal lengths by the pattern above; compared in constant time, so that the signature cannot be guessed bit by bit.
  if (!timingSafeEqual(Buffer.from(signature), Buffer.from(sign(`${id}.${issued}`, sleutel))))
    return undefined;
  const age = now - parseInt(issued, 36);
  return { id, verlopen: age > TOKEN_VALID || age < -CLOCK_SKEW, age };
}

function sign(content: string, sleutel: string): string {
  return createHmac('sha256', sleutel).update(content).digest('base64url');
}
