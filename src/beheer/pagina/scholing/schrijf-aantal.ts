const number = new Intl.NumberFormat('nl-NL');

/** A count with its word: "1 rij", "1.234 rijen". */
export function schrijfAantal(aantal: number, een: string, meer: string): string {
  return `${number.format(aantal)} ${aantal === 1 ? een : meer}`;
}
