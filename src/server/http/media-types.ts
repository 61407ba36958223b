import { extname } from 'node:path';

interface MediaType {
  type: string;
  /** Whether the build makes a smaller copy of it. */
  compressed: boolean;
}

const text = (type: string): MediaType => ({ type: `${type}; charset=utf-8`, compressed: true });
const binary = (type: string): MediaType => ({ type, compressed: false });

const TYPES: Record<string, MediaType> = {
  '.html': text('text/html'),
  '.css': text('text/css'),
  '.js': text('text/javascript'),
  '.json': text('application/json'),
  '.webmanifest': text('application/manifest+json'),
  '.svg': text('image/svg+xml'),
  '.txt': text('text/plain'),
  '.xml': text('application/xml'),
  '.csv': text('text/csv'),
  '.ics': text('text/calendar'),
  '.ico': binary('image/x-icon'),
  '.png': binary('image/png'),
  '.jpg': binary('image/jpeg'),
  '.webp': binary('image/webp'),
  '.avif': binary('image/avif'),
  '.woff2': binary('font/woff2'),
  '.pdf': binary('application/pdf'),
  '.xlsx': binary('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
};

/** How a file is announced; a browser must download what we do not know. */
export function mediaTypeOf(file: string): MediaType {
  return TYPES[extname(file).toLowerCase()] ?? binary('application/octet-stream');
}
