/** The workflow or what was typed cannot be rehearsed as it is. The message says what to do. */
export class RehearsalRefused extends Error {
  override readonly name = 'RehearsalRefused';
}

/** A list under a sentence. */
export function refuse(sentence: string, points: readonly string[] = []): RehearsalRefused {
  return new RehearsalRefused([sentence, ...points.map((point) => `  - ${point}`)].join('\n'));
}
