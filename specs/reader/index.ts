export type { SpecAnswer } from './answers.ts';
export { assertDefaults } from './assert-defaults.ts';
export type { HttpMethod, NotModelled, SpecDocument } from './document.ts';
export type { DocumentedError } from './documented-errors.ts';
export { effectOf } from './effects.ts';
export { firstSentence } from './first-sentence.ts';
export { type Mismatch, toMismatch, toText } from './mismatch.ts';
export { readOperations, type SpecOperation, type SpecParameter } from './operations.ts';
export { pointerPart, resolvePointer, valueAt } from './pointer.ts';
export { priceOf } from './price.ts';
export { type Reach, type Reached, reachOf } from './reach.ts';
export { readSpecDocument } from './read-document.ts';
export { readSpec } from './read-spec.ts';
export { type Effect, effects, type Grade, grades, type Source, sourceSchema } from './source.ts';
export { type Fact, sourcesIn } from './sources-in.ts';
export {
  type UnknownField,
  type UnknownName,
  unknownFields,
  unknownNames,
  unknownQueryNames,
} from './unknown-names.ts';
export { SpecValidator, type Verdict } from './validator.ts';
