/** What people and programs write where they know nobody, in lower case. */
const placeholders: ReadonlySet<string> = new Set([
  ...['n/a', 'n.a', 'n.a.', 'na', '#n/a', '#ref!', '#value!', '#name?', '#null!', '#error!', '#div/0!'],
  ...['none', 'no', 'nil', 'null', 'undefined', 'nan', 'nothing', 'empty', 'blank', 'missing', 'false'],
  ...['unknown', 'anonymous', 'tbd', 'tba', 'tbc', 'todo', 'to-do', 'pending', 'fixme', 'placeholder'],
  ...['test', 'testing', 'example', 'sample', 'dummy', 'foo', 'bar', 'xx', 'xxx', 'xxxx'],
]);

const mail = /^(?:mailto:)?[^\s@/]+@[^\s@/]+\.[^\s@/]+$/i;

/** Whether a text names nobody: a placeholder, a mail address, or nothing that can be read at all. */
export function namesNobody(text: string): boolean {
  return !/[\p{L}\p{N}]/v.test(text) || mail.test(text) || placeholders.has(text.toLowerCase());
}
