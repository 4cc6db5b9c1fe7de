/** Words that make a sentence hard to read for people whose first language is another one, and what to write. */
const hard: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/\bwhoever\b/i, 'who, or a plain subject'],
  [/(?<!\bthere )\b(?:is|are) none\b/i, 'no, or not a'],
  [/\bbut for\b/i, 'except'],
  [/\btells? of\b/i, 'say, tell, or name'],
  [/\bbe about\b/i, 'a verb'],
  [/\bwhose (?:it|that) is\b/i, 'the owner'],
  [/\bso many\b/i, 'n, or a number'],
  [/\bnobody tells\b/i, 'is not known'],
];

/** A sentence for each hard word in a text. */
export function hardWords(text: string): readonly string[] {
  return hard.flatMap(([pattern, instead]) => {
    const found = pattern.exec(text)?.[0];
    return found === undefined ? [] : [`"${found}": write ${instead}`];
  });
}
