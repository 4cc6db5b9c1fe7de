/** The time that a browser may take to begin with it. */
const keptMs = 60_000;

/** Has the browser save a text as a file. */
export function download(name: string, json: string): void {
  const href = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), keptMs);
}
