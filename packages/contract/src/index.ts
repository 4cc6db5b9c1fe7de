export { type VendorName, vendorNames } from '@invitekit/specs/vendors';
export { checkContract, planContract } from './check/check.ts';
export { type CheckSettings, SettingsError } from './check/check-settings.ts';
export type { Plan } from './check/plan.ts';
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
