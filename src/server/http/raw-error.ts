import { STATUS_CODES } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { renderErrorPage } from './error-page.ts';
import { errorText } from './error-texts.ts';

const STATUS_OF: Record<string, number> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/** Answers what is no proper HTTP request, or came too slowly: Node makes no request object of these. */
export function answerRawErrors(server: Server, securityHeaders: () => Record<string, string>): void {
  server.on('clientError', (error: NodeJS.ErrnoException, stream) => {
    const socket = stream as Socket & { _httpMessage?: ServerResponse };
    // Node's own field: an answer that has begun must not get a second one glued to it.
    if (error.code === 'ECONNRESET' || !socket.writable || socket._httpMessage?.headersSent) {
      socket.destroy();
      return;
    }
    socket.end(rawAnswer(STATUS_OF[error.code ?? ''] ?? 400, securityHeaders()));
  });
}

function rawAnswer(status: number, securityHeaders: Record<string, string>): string {
  const html = renderErrorPage(errorText(status));
  const headers = {
    ...securityHeaders,
    'Cache-Control': 'no-store',
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(html)),
    Connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', html].join('\r\n');
}
