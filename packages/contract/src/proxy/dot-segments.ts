/** Whether a server that resolves `.` and `..` in a path would find another one there. */
export function hasDotSegments(path: string): boolean {
  const plain = path.replaceAll(/%2e/gi, '.').replaceAll(/%2f|%5c|\\/gi, '/');
  return plain.split('/').some((segment) => segment === '.' || segment === '..');
}
