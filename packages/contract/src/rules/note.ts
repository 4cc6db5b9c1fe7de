/** Long enough that most cuts show, and short enough for every account: a free one has 200 characters. */
const length = 190;

/** A note with what gets lost on the way: capitals, accents, other scripts, emoji, quotes, two spaces, a new line. */
export function createNote(): string {
  const mark = crypto.randomUUID().slice(0, 8);
  const words = `Hello! A check of the contract, ${mark}: "Zoë & 李" <b>+1%</b> 🙂  two spaces,\nand a second line. Please ignore it. `;
  return `${words}${'Nothing has to be done about this. '.repeat(4)}`
    .slice(0, length - 1)
    .trimEnd()
    .padEnd(length, '.');
}
