/** Rising numbers as steps: 1011, 1012, 1013, 1017 becomes `1011+2,4`; `+n` is n steps of one, a bare `+` a single one. */
export function packCodes(codes: number[]): string {
  let text = '';
  let last = 0;
  let run = 0;
  const closeRun = () => {
    if (run > 0) text += `+${run === 1 ? '' : run}`;
    run = 0;
  };
  for (const code of codes) {
    if (last > 0 && code === last + 1) run++;
    else {
      closeRun();
      text += last === 0 ? `${code}` : `,${code - last}`;
    }
    last = code;
  }
  closeRun();
  return text;
}

/** The reverse of `packCodes`. */
export function unpackCodes(text: string): number[] {
  const codes: number[] = [];
  let last = 0;
  for (const [, step, run] of text.matchAll(/,?(\d+)|\+(\d*)/g)) {
    const steps = step ? [Number(step)] : Array.from({ length: Number(run || 1) }, () => 1);
    for (const by of steps) codes.push((last += by));
  }
  return codes;
}
