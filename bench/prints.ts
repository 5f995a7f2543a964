/** Whether printed lines have all come, and in order. */

const LINE = /^line (\d+) of a driver that prints$/;

/**
 * @param lines what came, without line ends
 * @param expected how many were printed, numbered from 0
 * @returns how many of them did not come in their place
 */
export function missingLines(lines: readonly string[], expected: number): number {
  let next = 0;
  for (const line of lines) {
    const number = LINE.exec(line)?.[1];
    if (number !== undefined && Number(number) === next) next++;
  }
  return expected - next;
}
