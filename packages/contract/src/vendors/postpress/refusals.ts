import { type InvalidRefusal, inferred } from '../../run/refusal.ts';

const malformed = '400 errors/malformed_request';
const invalid = '400 errors/invalid_parameters';

/** Each way of being wrong has a name of its own. */
export const postpressInvalidRefusal: InvalidRefusal = ({ name, way }) => {
  if (name === 'no body' || way === 'no JSON' || way === 'another content type') return inferred(malformed);
  if (name.endsWith(' as the body')) return inferred(malformed, invalid);
  if (way === 'missing') return inferred('400 errors/missing_parameters');
  if (way === 'too long') return inferred('400 errors/too_many_characters', invalid);
  if (way === 'too large') return inferred('400 errors/limit_too_high', invalid);
  return inferred(invalid, '400 errors/invalid_url', '400 errors/missing_parameters');
};
