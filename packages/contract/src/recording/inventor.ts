import { createHmac, randomBytes, randomInt } from 'node:crypto';
import { inventUrl } from './invent-url.ts';

const day = 86_400_000;
const dateForm = /^(\d{4}-\d{2}-\d{2})(?:([T ])(\d{2}:\d{2}(?::\d{2})?)(\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?$/;
const hexForm = /^(?:[0-9a-f]{24,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

/**
 * Makes up texts and numbers of the same length and shape. The same text becomes the same within one recording, and nothing
 * leads back: the key is random and kept nowhere.
 */
export class Inventor {
  readonly #key = randomBytes(32);
  /** Between a month and two years, so that dates keep their order and distances. */
  readonly #earlier = randomInt(30 * 86_400, 730 * 86_400) * 1000;
  readonly #prefixes: readonly string[];

  /** `prefixes`: what texts may begin with that is nobody's, as `acc_`. */
  constructor(prefixes: readonly string[] = []) {
    this.#prefixes = prefixes;
  }

  text(value: string): string {
    if (/^\d{0,3}$/.test(value)) return value;
    if (/^https?:\/\//i.test(value)) return inventUrl(value, (part) => this.text(part));
    const date = this.#date(value);
    if (date !== undefined) return date;
    const prefix = this.#prefixes.find((each) => value.startsWith(each)) ?? '';
    const rest = value.slice(prefix.length);
    const classes = hexForm.test(rest) ? hexClasses : textClasses;
    const isPunctuation = [...rest].every((character) => !/[\p{L}\p{N}]/u.test(character));
    for (let round = 0; ; round += 1) {
      const made = this.#map(rest, classes, round);
      // By chance it may come out as it was.
      if (made !== rest || isPunctuation || round > 20) return `${prefix}${made}`;
    }
  }

  number(value: number): number {
    if (Math.abs(value) < 1000 && Number.isInteger(value)) return value;
    if (isMoment(value)) return value - (value > 1e11 ? this.#earlier : this.#earlier / 1000);
    const made = String(value).replaceAll(/\d+/g, (digits) => this.#map(digits, digitClasses, 0));
    const read = Number(made);
    return Number.isFinite(read) ? read : 0;
  }

  #date(value: string): string | undefined {
    const [, date, between = '', time, fraction = '', zone = ''] = dateForm.exec(value) ?? [];
    const at = date === undefined ? Number.NaN : Date.parse(`${date}T${time ?? '00:00'}Z`);
    if (Number.isNaN(at)) return undefined;
    if (time === undefined) return new Date(at - this.#earlier + (this.#earlier % day)).toISOString().slice(0, 10);
    const moved = new Date(at - this.#earlier).toISOString();
    const digits = this.#map(fraction, digitClasses, 0);
    return `${moved.slice(0, 10)}${between}${moved.slice(11, 11 + time.length)}${digits}${zone}`;
  }

  #map(value: string, classes: readonly Class[], round: number): string {
    const characters = [...value];
    const bytes = this.#bytes(value, characters.length, round);
    return characters
      .map((character, index) => {
        const { made } = classes.find(({ has }) => has.test(character)) ?? { made: character };
        const choices = index === 0 && made === digits && characters.length > 1 ? made.slice(1) : made;
        return choices === '' ? character : (choices[(bytes[index] ?? 0) % choices.length] ?? character);
      })
      .join('');
  }

  #bytes(value: string, length: number, round: number): Buffer {
    const blocks = Array.from({ length: Math.ceil(length / 32) }, (_, block) =>
      createHmac('sha256', this.#key).update(`${round}/${block}/${value}`).digest(),
    );
    return Buffer.concat(blocks);
  }
}

interface Class {
  readonly has: RegExp;
  /** What a character of it may become; nothing where it stays. */
  readonly made: string;
}

const digits = '0123456789';
const lower = 'abcdefghijklmnopqrstuvwxyz';

const digitClasses: readonly Class[] = [{ has: /\d/, made: digits }];

const hexClasses: readonly Class[] = [
  { has: /\d/, made: digits },
  { has: /[a-f]/, made: 'abcdef' },
  { has: /[A-F]/, made: 'ABCDEF' },
];

const textClasses: readonly Class[] = [
  { has: /[!-/:-@[-`{-~\s]/, made: '' },
  { has: /\p{Nd}/u, made: digits },
  { has: /\p{Lu}/u, made: lower.toUpperCase() },
  { has: /[\p{L}\p{M}\p{N}]/u, made: lower },
  { has: /./su, made: '·' },
];

/** Seconds or milliseconds since 1970, in this century. */
function isMoment(value: number): boolean {
  const seconds = value > 1e11 ? value / 1000 : value;
  return Number.isInteger(value) && seconds > 946_684_800 && seconds < 4_102_444_800;
}
