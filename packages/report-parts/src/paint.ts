const colours = { red: 31, yellow: 33, green: 32, dim: 2, bold: 1 } as const;

export type Paint = (colour: keyof typeof colours, text: string) => string;

/** Colours texts for a terminal, or leaves them as they are. */
export function createPaint(isColoured: boolean): Paint {
  return (colour, text) => (isColoured ? `\u001b[${colours[colour]}m${text}\u001b[0m` : text);
}
