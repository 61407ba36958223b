/** The same mail keeps the same Message-ID over all attempts: mail programs show a double only once. */
export function messageIdOf(referentie: string, soort: string, mailDomein: string): string {
  return `<${referentie}.${soort}@${mailDomein}>`;
}
