/** The address of a request, taken apart. */
export interface RequestPath {
  /** As it came in, percent-encoded ASCII: safe to put in a header. */
  raw: string;
  /** Decoded; used only to look up, never to open a file. */
  path: string;
  /** With the question mark, or empty. */
  query: string;
}

/**
 * Takes an address apart, or gives `undefined` when it is broken: bad encoding, NUL and other control characters,
 * backslashes (browsers read them as slashes), `.` and `..` as a part, a fragment, another server's address.
 */
export function parseRequestPath(url: string): RequestPath | undefined {
  // Some programs send UTF-8 as it is; Node hands it over one byte a character.
  const ascii = url.replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`);
  const parts = /^(\/[\x21-\x7e]*?)(\?[\x21-\x7e]*)?$/.exec(ascii);
  const [, raw, query = ''] = parts ?? [];
  if (raw === undefined || /[#\\]/.test(ascii)) return undefined;
  const path = decode(raw);

  if (path === undefined || /[\x00-\x1f\x7f\\]/.test(path)) return undefined;
  if (path.split('/').some((part) => part === '.' || part === '..')) return undefined;
  return { raw, path, query };
}

/** Whether a page address misses its slash at the end; a name with a dot is a file. */
export function missesSlash({ path }: RequestPath): boolean {
  return !path.endsWith('/') && !/\.[^/]*$/.test(path);
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
