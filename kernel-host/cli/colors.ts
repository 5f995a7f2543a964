/** Colour on terminals only: files, pipes and CI logs get plain text. */
import pc from 'picocolors';

export type Colors = ReturnType<typeof pc.createColors>;

/** @returns functions that colour text, or leave it as it is. */
export function colorsFor(isTerminal: boolean): Colors {
  const { NO_COLOR = '', TERM } = process.env;
  return pc.createColors(isTerminal && NO_COLOR === '' && TERM !== 'dumb');
}
