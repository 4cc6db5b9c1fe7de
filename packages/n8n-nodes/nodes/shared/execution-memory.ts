/** What a node may remember within one execution of a workflow: loops and agents run the same node again and again. */
export type ExecutionMemory = object;

interface Kept {
  readonly memory: ExecutionMemory;
  usedAt: number;
}

const kept = new Map<string, Kept>();

/** Nobody tells when an execution ends. */
const keptMs = 60 * 60_000;

/** The memory of a node in an execution; without an execution a new one. `now` is in milliseconds since 1970. */
export function memoryOf(executionId: string | undefined, nodeId: string, now: number): ExecutionMemory {
  for (const [key, { usedAt }] of kept) if (Math.abs(now - usedAt) > keptMs) kept.delete(key);
  if (!executionId) return {};
  const key = `${executionId} ${nodeId}`;
  const found = kept.get(key) ?? { memory: {}, usedAt: now };
  found.usedAt = now;
  kept.set(key, found);
  return found.memory;
}
