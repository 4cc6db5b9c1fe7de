/** What people and programs write where they know nobody. */
const placeholders: ReadonlySet<string> = new Set([
  ...['tbd', 'tba', 'tbc', 'todo', 'to do', 'to be defined', 'to be determined', 'to be confirmed', 'to be added'],
  ...['n/a', 'n.a', 'na', 'n/d', 'none', 'no', 'nobody', 'unknown', 'unbekannt', 'not available', 'not applicable'],
  ...[
    'not found',
    'not known',
    'missing',
    'empty',
    'blank',
    'null',
    'nil',
    'undefined',
    'nan',
    'void',
    'false',
    'true',
  ],
  ...['test', 'testing', 'example', 'sample', 'dummy', 'placeholder', 'foo', 'bar', 'xx', 'xxx', 'xxxx', 'asdf'],
  ...['name', 'profile', 'linkedin', 'url', 'link'],
]);

const sheetError = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|ERROR!)$/i;

/** An address of a profile is not taken for one of mail, whatever it has before its host. */
const mailAddress = /^(?:mailto:)?[^\s/@]+@[^\s/@]+\.[^\s/@]+$/i;

/** Whether a text, which is no address of a profile, stands for nobody. */
export function isNobody(text: string): boolean {
  const word = text.toLowerCase().replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return word === '' || placeholders.has(word) || sheetError.test(text) || mailAddress.test(text);
}
