/** Those that LinkedIn speaks, apart from English. */
const languages = [
  ...['ar', 'bn', 'cs', 'da', 'de', 'el', 'es', 'fa', 'fi', 'fr', 'he', 'hi', 'hu', 'id', 'it', 'ja', 'ko', 'mr', 'ms'],
  ...['nb', 'nl', 'pa', 'pl', 'pt', 'ro', 'ru', 'sv', 'te', 'th', 'tl', 'tr', 'uk', 'vi', 'zh-Hans', 'zh-Hant'],
];

export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

const units: readonly Unit[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];

/** The forms of a word in a language depend on the number. */
const counts = [0, 1, 2, 3, 5, 11, 21, 100];

let agesByWords: ReadonlyMap<string, { readonly unit: Unit; readonly count: number | undefined }> | undefined;

/** The age that words of another language than English tell. */
export function readForeignAge(text: string): { readonly unit: Unit; readonly count: number } | undefined {
  agesByWords ??= new Map(languages.flatMap(agesOf));
  const found = agesByWords.get(toWords(text));
  const count = found?.count ?? Number(toDigits(text).match(/\d+/)?.[0]);
  return found === undefined || Number.isNaN(count) ? undefined : { unit: found.unit, count };
}

function agesOf(language: string) {
  return (['long', 'short', 'narrow'] as const).flatMap((style) =>
    (['always', 'auto'] as const).flatMap((numeric) => {
      const format = new Intl.RelativeTimeFormat(language, { style, numeric });
      return units.flatMap((unit) =>
        counts.map((count) => {
          const text = format.format(-count, unit);
          return [toWords(text), { unit, count: /\p{Nd}/u.test(text) ? undefined : count }] as const;
        }),
      );
    }),
  );
}

let monthsByWord: ReadonlyMap<string, number> | undefined;

/** The number of a month by its name in a language that LinkedIn speaks. */
export function readMonth(word: string): number | undefined {
  monthsByWord ??= new Map(['en', ...languages].flatMap(monthsOf));
  return monthsByWord.get(word.toLocaleLowerCase().replace(/\.$/, ''));
}

function monthsOf(language: string) {
  return (['long', 'short'] as const).flatMap((month) => {
    const formats = [{ month }, { month, day: 'numeric' } as const].map(
      (options) => new Intl.DateTimeFormat(language, { ...options, calendar: 'gregory', timeZone: 'UTC' }),
    );
    return Array.from({ length: 12 }, (_, index) =>
      formats.map((format) => {
        const name = format.formatToParts(Date.UTC(2026, index, 1)).find(({ type }) => type === 'month')?.value ?? '';
        return [name.toLocaleLowerCase().replace(/\.$/, ''), index + 1] as const;
      }),
    ).flat();
  });
}

/** A text without what differs between two ages in the same words. */
function toWords(text: string): string {
  return text
    .toLocaleLowerCase()
    .replaceAll(/\p{Nd}+/gu, '#')
    .replaceAll(/[\s\p{Cf}]+/gu, ' ')
    .trim();
}

/** Some languages have digits of their own. */
function toDigits(text: string): string {
  return text.replaceAll(/\p{Nd}/gu, (digit) => {
    let zero = digit.codePointAt(0) ?? 0;
    const value = zero;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String((value - zero) % 10);
  });
}
