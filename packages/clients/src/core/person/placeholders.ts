/** What people, sheets and programs write where they know nobody. As a name it would be some stranger's. */
const placeholders: ReadonlySet<string> = new Set(
  `
  n/a n.a n.a. na none nobody noone no-one nil null undefined nan unknown unbekannt
  tbd t.b.d tbc tba todo to-do fixme pending missing empty blank
  test example sample demo dummy foo bar asdf qwerty xxx xxxx
  true false yes no name username linkedin profile url link
  #n/a #ref! #value! #name? #null! #num! #div/0! #error! #spill! #calc!
  `.match(/\S+/g),
);

/** Whether a text is one of the words and signs that people write for "nobody". */
export function isPlaceholder(text: string): boolean {
  return placeholders.has(text.toLowerCase());
}

/** Whether a text that is neither an address nor an id stands for nobody: a placeholder, a mail address, a date, a dash. */
export function namesNobody(text: string): boolean {
  return !/\p{L}/u.test(text) || isPlaceholder(text) || /^(?:mailto:)?[^\s@]+@[^\s@]+\.[^\s@]+$/i.test(text);
}
