export { checkContract, planContract } from './check.ts';
export { type CheckSettings, SettingsError } from './check-settings.ts';
export type { Plan } from './plan.ts';
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
export { type VendorName, vendorNames } from './vendor-name.ts';
