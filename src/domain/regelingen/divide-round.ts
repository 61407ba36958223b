/**
 * Divides whole numbers and rounds half up, in whole numbers only: a quotient of 2.5 becomes 3.
 * @param by above 0
 */
export function divideRound(number: number, by: number): number {
  const doubled = 2 * number + by;
  const rest = doubled % (2 * by);
  // The rest has the sign of what is divided; below 0 that would round the other way.
  return (doubled - (rest < 0 ? rest + 2 * by : rest)) / (2 * by);
}
