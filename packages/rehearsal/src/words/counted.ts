/** `1 person`, `2 people`, `1,200 people`. */
export function counted(count: number, one: string, many: string): string {
  return `${shownNumber(count)} ${count === 1 ? one : many}`;
}

/** A whole number with commas. */
export function shownNumber(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}
