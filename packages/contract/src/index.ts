export { type VendorName, vendorNames } from '@invitekit/specs/vendors';
export { checkContract, planContract } from './check/check.ts';
export { type CheckSettings, SettingsError } from './check/check-settings.ts';
export type { Plan } from './check/plan.ts';
export type { Exchange, ExchangeAnswer, ExchangeHeaders, ExchangeRequest } from './exchange/exchange.ts';
export { type FoundOperation, findOperation } from './exchange/find-operation.ts';
export { validateAnswer, validateExchange, validateRequest } from './exchange/validate-exchange.ts';
export type { Traffic } from './proxy/ledger.ts';
export type { ProxySettings } from './proxy/proxy-settings.ts';
export { type ProxyReport, type RunningProxy, startProxy } from './proxy/start-proxy.ts';
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
