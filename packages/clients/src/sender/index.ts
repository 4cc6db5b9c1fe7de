export type { Action, ActionOutcome, Done, NotDone, Pausing, Unclear } from './actions.ts';
export { createSender, type SenderSettings } from './create-sender.ts';
export { DoNotContact } from './do-not-contact.ts';
export type { Figure } from './figure.ts';
export { type FollowedPolicy, followedPolicy } from './followed-policy.ts';
export type { ActionKind } from './memory.ts';
export type { StopReason, WaitReason } from './next-moment.ts';
export { notSentAfter } from './next-step.ts';
export type {
  Due,
  Notice,
  NotSent,
  NotSentReason,
  PlanOutcome,
  Refused,
  SendOutcome,
  Sent,
  Uncertain,
  Waiting,
} from './outcome.ts';
export { People } from './people.ts';
export type { PlanOptions } from './plan.ts';
export type { MessagePolicy, Policy, Weekday } from './policy.ts';
export { accountLimits, policyDefaults } from './policy-defaults.ts';
export type { SendOptions } from './prepare.ts';
export { readPending } from './read-pending.ts';
export type { AccountReport, ReportOptions } from './report.ts';
export type { PacedOptions } from './run.ts';
export type { Sender, StateOptions } from './sender.ts';
export { SharedReadings, type SharedReadingsSettings } from './shared-readings.ts';
export type { AccountHold, HoldReason } from './shown-holds.ts';
export { staleOf } from './stale.ts';
export type { AccountState } from './state.ts';
export type { SenderStore, StoredText } from './store.ts';
export { SenderStoreError } from './store-error.ts';
export { type HttpStoreSettings, httpStore } from './stores/http-store.ts';
export { memoryStore } from './stores/memory-store.ts';
export { type PostgresConnection, postgresStore } from './stores/postgres-store.ts';
export { type RedisClient, type RedisSettings, redisStore } from './stores/redis-store.ts';
export { type SqliteDatabase, sqliteStore } from './stores/sqlite-store.ts';
export type { TableSettings } from './stores/table.ts';
export type { WithdrawStaleOptions } from './withdraw-stale.ts';
export type {
  DueToWrite,
  MaybeWritten,
  NotWritten,
  NotWrittenReason,
  Unwritten,
  WaitingToWrite,
  WriteInput,
  WriteOutcome,
  WritePlanOutcome,
  Written,
} from './write-outcome.ts';
export { createZone, type Zone } from './zoned-time.ts';
