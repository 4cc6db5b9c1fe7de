const explanations: Readonly<Record<string, string>> = {
  EADDRINUSE: 'The port is taken. Choose another one, for instance with --port 4011.',
  EACCES: 'The port may not be used. Choose another one, for instance with --port 4011.',
  EADDRNOTAVAIL: 'This machine has no such address to listen on. Without --host it listens on 127.0.0.1.',
  ENOTFOUND: 'There is no such address to listen on. Without --host it listens on 127.0.0.1.',
};

/** Why it could not start, for a person. */
export function explainFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code: unknown = Reflect.get(error, 'code');
  return explanations[String(code)] ?? error.message;
}
