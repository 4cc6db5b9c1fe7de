const beganAt = performance.now();

/** A line of progress, with the time since the start. */
export function tell(text: string): void {
  const seconds = Math.floor((performance.now() - beganAt) / 1000);
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  process.stderr.write(process.stderr.isTTY ? `\u001b[2m${time}\u001b[22m ${text}\n` : `${time} ${text}\n`);
}
