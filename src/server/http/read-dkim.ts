import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ConfigFout } from '../config-fout.ts';

/** With what every mail is signed: the domain and selector under which the public half stands in DNS. */
export interface DkimSetting {
  domein: string;
  selector: string;
  /** The private key, as PEM. */
  sleutel: string;
}

const NAMES = ['DKIM_DOMEIN', 'DKIM_SELECTOR', 'DKIM_SLEUTEL'] as const;

/**
 * The three settings of DKIM: all, or none.
 * @throws ConfigFout when one is missing, or when the key cannot be used; never repeats the key
 */
export function readDkim(env: Record<string, string | undefined>): DkimSetting | undefined {
  const missing = NAMES.filter((naam) => !env[naam]);
  if (missing.length === NAMES.length) return undefined;
  if (missing.length > 0)
    throw new ConfigFout(
      `Voor DKIM ontbreekt ${missing.join(' en ')}. Geef ${NAMES.join(', ')} alle drie, of geen van drieën.`,
    );
  return {
    domein: requireName(env, 'DKIM_DOMEIN', 'leerwerkloket.nl'),
    selector: requireName(env, 'DKIM_SELECTOR', 'loket2026'),
    sleutel: readKey(env.DKIM_SLEUTEL!),
  };
}

function requireName(env: Record<string, string | undefined>, naam: string, example: string): string {
  const text = env[naam]!;
  if (/^[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?$/i.test(text)) return text;
  throw new ConfigFout(`${naam} is ${JSON.stringify(text)}. Schrijf alleen een naam, zoals ${example}.`);
}

function readKey(file: string): string {
  let pem: string;
  try {
    pem = readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ConfigFout(
      `DKIM_SLEUTEL: het bestand ${file} kan niet gelezen worden (${code}). Controleer het pad en de rechten.`,
    );
  }
  try {
    if (createPrivateKey(pem).asymmetricKeyType === 'rsa') return pem;
  } catch {
    // Said below: the message of the library may repeat a part of the file.
  }
  throw new ConfigFout(
    `DKIM_SLEUTEL: in ${file} staat geen bruikbare geheime RSA-sleutel (PEM, zonder wachtwoord). Maak er een met: openssl genrsa -out ${file} 2048`,
  );
}
