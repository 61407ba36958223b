import type { IncomingMessage } from 'node:http';
import type { Config } from './config.ts';

/** The address that the visitor's browser sees. */
export interface PublicOrigin {
  protocol: 'http' | 'https';
  /** With port, where it is not the usual one. */
  host: string;
}
export type HostCheck =
  { uitkomst: 'bekend'; origin: PublicOrigin } | { uitkomst: 'ontbreekt' } | { uitkomst: 'onbekend' };

/**
 * Finds out under which address this request came in, and whether that is one of ours. Links are never built from it;
 * it decides which Origin a form may come from.
 */
export function checkHost(
  req: IncomingMessage,
  config: Pick<Config, 'siteUrl' | 'allowedHosts' | 'behindProxy'>,
): HostCheck {
  const hosts = req.headersDistinct.host ?? [];
  if (hosts.length !== 1 || hosts[0] === '') return { uitkomst: 'ontbreekt' };
  const host = (config.behindProxy && first(req.headers['x-forwarded-host'])) || hosts[0]!;
  const parsed = /^(?<name>\[[0-9a-f:.]+\]|[a-z0-9.-]+?)\.?(?::(?<port>\d{1,5}))?$/.exec(host.toLowerCase());
  const name = parsed?.groups?.name;
  if (name === undefined || !config.allowedHosts.has(name)) return { uitkomst: 'onbekend' };
  const port = parsed?.groups?.port;
  const shown = port === undefined ? name : `${name}:${port}`;
  return { uitkomst: 'bekend', origin: { protocol: findProtocol(req, shown, config), host: shown } };
}

/** `https://leerwerkloket.nl`, without the usual port: as browsers write it in the header Origin. */
export function toOrigin({ protocol, host }: PublicOrigin): string {
  return new URL(`${protocol}://${host}`).origin;
}

function findProtocol(
  req: IncomingMessage,
  host: string,
  config: Pick<Config, 'siteUrl' | 'behindProxy'>,
): 'http' | 'https' {
  const forwarded = config.behindProxy ? first(req.headers['x-forwarded-proto']) : undefined;
  if (forwarded === 'https' || forwarded === 'http') return forwarded;
  // A proxy that keeps Host but sends no X-Forwarded-Proto: for the site's own address we know the protocol.
  const site = new URL(config.siteUrl);
  return site.host === host && site.protocol === 'https:' ? 'https' : 'http';
}

function first(header: string | string[] | undefined): string | undefined {
  return header?.toString().split(',')[0]?.trim();
}
