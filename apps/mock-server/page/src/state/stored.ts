/** What a person has chosen for this browser; undefined where nothing is stored, or nothing may be. */
export function readStored(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** What may not be stored holds until the page is left. */
export function store(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // The choice still holds for now.
  }
}
