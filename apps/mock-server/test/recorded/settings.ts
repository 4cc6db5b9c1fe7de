import { valueAt } from '@invitekit/specs/reader';
import { readSchema } from './schema.ts';
import { validValues } from './values.ts';

/** Ways to set up a sandbox: for each setting, a sandbox's plan with each of its other values. */
export function settingPlans(
  controlDocument: unknown,
  at: 'linkedin' | `vendors/${string}`,
): readonly (readonly [label: string, plan: object])[] {
  const pointer = `/components/schemas/Plan/properties/${at.replaceAll('/', '/properties/')}`;
  const settings = readSchema(controlDocument, valueAt(controlDocument, pointer));
  return Object.entries(settings.properties).flatMap(([name, schema]) =>
    validValues({ path: [name], schema }, () => undefined)
      .filter(([, value]) => value !== schema.rest['default'] && JSON.stringify(value) !== '{}')
      .map(([label, value]) => [`${name} ${label}`, planOf(at, { [name]: value })] as const),
  );
}

function planOf(at: string, settings: object): object {
  const [first = '', second] = at.split('/');
  return { [first]: second === undefined ? settings : { [second]: settings } };
}
