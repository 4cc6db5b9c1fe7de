const landings = [50, 75, 90, 95];

/**
 * How many percent of the limit are used, the last invitation included; undefined when that one passed no landing, as
 * the vendor does not tell then.
 */
export function usageAtLanding(sent: number, limit: number): number | undefined {
  const before = (100 * (sent - 1)) / limit;
  const after = (100 * sent) / limit;
  return landings.some((landing) => before < landing && landing <= after) ? Math.floor(after) : undefined;
}
