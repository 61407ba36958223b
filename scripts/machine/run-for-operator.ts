/**
 * Runs a command of the operator: prints what it gives, or one clear line about what is wrong.
 * @param names how many names of files it needs, exactly
 */
export async function runForOperator(
  usage: string,
  names: number,
  work: (names: string[], flags: ReadonlySet<string>) => Promise<string>,
): Promise<void> {
  const args = process.argv.slice(2);
  const flags = new Set(args.filter((arg) => arg.startsWith('--')));
  const given = args.filter((arg) => !arg.startsWith('--'));
  const unknown = [...flags].find((flag) => !usage.includes(flag));
  try {
    if (given.length !== names || unknown !== undefined) throw new Error(`Zo gebruikt u dit: ${usage}`);
    process.stdout.write(`${await work(given, flags)}\n`);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}
