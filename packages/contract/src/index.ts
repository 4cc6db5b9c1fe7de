export { type VendorName, vendorNames } from '@invitekit/specs/vendors';
export { checkContract, checkContracts, planContract } from './check/check.ts';
export type { CheckSettings } from './check/check-settings.ts';
export type { Plan } from './check/plan.ts';
export { type CoverageReport, type Covered, type OperationCoverage, sharesOf } from './coverage/coverage-report.ts';
export { compareRecordings, type DriftSettings } from './drift/compare-recordings.ts';
export {
  type Against,
  type Drift,
  type DriftKind,
  type DriftReport,
  driftKinds,
  type NotSeen,
  type Patch,
  type Settled,
} from './drift/drift.ts';
export { driftToJson } from './drift/report/json.ts';
export { driftToMarkdown } from './drift/report/markdown.ts';
export { driftToText } from './drift/report/text.ts';
export type { Addressed } from './exchange/addressed.ts';
export type { Exchange, ExchangeAnswer, ExchangeHeaders, ExchangeRequest } from './exchange/exchange.ts';
export { operationIdOf } from './exchange/operation-id-of.ts';
export { validateAnswer, validateExchange, validateRequest } from './exchange/validate-exchange.ts';
export {
  type ContractHooks,
  type ContractHooksSettings,
  ContractViolation,
  contractHooks,
} from './matchers/contract-hooks.ts';
export { type MatchOptions, matchContract } from './matchers/match-contract.ts';
export type { OperationName } from './matchers/operation-name.ts';
export type { Traffic } from './proxy/ledger.ts';
export type { ProxySettings } from './proxy/proxy-settings.ts';
export { type ProxyReport, type RunningProxy, startProxy } from './proxy/start-proxy.ts';
export { type RecordedFile, readRecordings } from './recording/read-recordings.ts';
export { type ReplaySettings, type RunningReplay, startReplay } from './replay/start-replay.ts';
export { toJson } from './report/json.ts';
export { toJunit } from './report/junit.ts';
export {
  type Finding,
  findingsOf,
  type Incomplete,
  type OperationReport,
  type Outcome,
  type Report,
  type Rule,
  rules,
  type SkipCause,
  uncheckedOf,
} from './report/report.ts';
export { toText } from './report/text.ts';
export { SettingsError } from './spec/settings-error.ts';
