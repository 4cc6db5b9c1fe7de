import type { INodeParameters, INodeProperties, NodeParameterValueType } from 'n8n-workflow';
import { byId } from './locator.ts';

/** A parameter that holds what it must not. */
export interface WrongValue {
  /** What the editor calls it. */
  readonly label: string;
  readonly parameters: INodeParameters;
}

/** What a field must refuse: nothing, another type, and what is out of its bounds. */
export function wrongValuesOf(field: INodeProperties): readonly WrongValue[] {
  const { displayName, name, type, options = [] } = field;
  if (type === 'notice') return [];
  if (type !== 'collection')
    return valuesFor(field).map((value) => ({ label: displayName, parameters: { [name]: value } }));
  return options.flatMap((option) =>
    'type' in option
      ? wrongValuesOf(option).map(({ label, parameters }) => ({ label, parameters: { [name]: parameters } }))
      : [],
  );
}

function valuesFor({ type, typeOptions, required = false, noDataExpression = false }: INodeProperties) {
  const given = <Value extends string | number | boolean | string[]>(value: Value) =>
    noDataExpression ? value : `={{ ${JSON.stringify(value)} }}`;
  const nothing = noDataExpression ? [] : ['={{ $json.missing }}', '={{ null }}'];
  const values: Readonly<Record<string, readonly NodeParameterValueType[]>> = {
    string: [
      given(true),
      ...['bell\u0007', 'nul\u0000', '\ud83d', 'next line\u0085'].map(given),
      ...(required ? [given(''), given(' ')] : []),
    ],
    boolean: [given('yes'), given(1), given('')],
    number: [
      ...['many', '', ' ', '1e3', '0x10', '0b1', 'Infinity', 'NaN', '1,5', '1_000', '5 days', '٣'].map(given),
      ...[true, false, []].map(given),
      ...[(typeOptions?.minValue ?? 0) - 1, -0.5].map(given),
      ...(typeOptions?.numberPrecision === 0
        ? [given(1.5), given('1.5'), given((typeOptions.maxValue ?? 2 ** 53) + 1)]
        : []),
    ],
    options: [given('other'), given(7), given('')],
    resourceLocator: [byId('={{ $json.missing }}'), byId('={{ true }}'), ...(required ? [byId('={{ "" }}')] : [])],
  };
  const others = values[type];
  if (others === undefined) throw new Error(`Nobody has said what a field of type ${type} must refuse`);
  return [...nothing, ...others];
}
