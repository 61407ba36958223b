/** Something with a day (yyyy-mm-dd) and a time at which it begins ("19:30"). */
interface OnDay {
  datum: string;
  van: string;
}

/** What is still to come, today included, soonest first. */
export function upcoming<T extends OnDay>(agenda: readonly T[], vandaag: string): T[] {
  const moment = ({ datum, van }: T) => `${datum} ${van}`;
  return agenda.filter(({ datum }) => datum >= vandaag).sort((a, b) => moment(a).localeCompare(moment(b)));
}
