import type { IncomingMessage, ServerResponse } from 'node:http';
import { constants } from 'node:zlib';
import compression from 'compression';

// Quality 5: two thirds smaller than nothing within a millisecond or two; files of the build are compressed beforehand.
const compress = compression({ threshold: 512, brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } } });

/**
 * Lets a page that is made on demand go out as brotli or gzip, as the client likes. Safe beside the form's token: each
 * page carries a fresh one, so that nobody can guess it from the sizes of many answers.
 */
export function compressAnswer(req: IncomingMessage, res: ServerResponse): Promise<void> {
  type Middleware = Parameters<typeof compress>;
  return new Promise((resolve, reject) =>
    compress(req as Middleware[0], res as Middleware[1], (error?: unknown) =>
      error ? reject(error instanceof Error ? error : new Error('compression failed')) : resolve(),
    ),
  );
}
