/** `in all 12 objects`, `in 3 of 12 objects`. */
export function countWords(some: number, all: number): string {
  if (some === all) return all === 1 ? 'in the one object there was' : `in all ${all} objects`;
  return `in ${some} of ${all} objects`;
}

/** A place in an answer as a person says it. */
export function placeWords(place: string): string {
  return place === '' ? 'the answer' : `\`${place}\``;
}

/** `once`, `3 times`. */
export function timesWords(times: number): string {
  return times === 1 ? 'once' : `${times} times`;
}
