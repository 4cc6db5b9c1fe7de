import { computed, effect, signal } from '@preact/signals';
import { minute as minuteMs } from '../../../src/world/lengths.ts';
import { sandbox } from './sandbox.ts';

const tick = signal(performance.now());

/** The sandbox's time, in milliseconds since 1970; goes on while its clock runs. */
export const now = computed(() => {
  const read = sandbox.value.value;
  if (read === undefined) return undefined;
  const { now: at, running, speed } = read.clock;
  const passed = running ? Math.max(0, tick.value - read.readAt) * (speed ?? 1) : 0;
  return Date.parse(at) + passed;
});

/** The same, to the minute: for ages, which nobody wants to see counted in seconds. */
export const minute = computed(() =>
  now.value === undefined ? undefined : Math.floor(now.value / minuteMs) * minuteMs,
);

effect(() => {
  if (sandbox.value.value?.clock.running !== true) return undefined;
  const timer = setInterval(() => {
    tick.value = performance.now();
  }, 250);
  return () => clearInterval(timer);
});
