import { vendorNames, vendors } from '@invitekit/specs/vendors';
import { z } from 'zod';

const settingSchema = z.object({
  type: z.string().optional(),
  description: z.string().optional(),
  default: z.json().optional(),
  enum: z.array(z.json()).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  get properties() {
    return z.record(z.string(), settingSchema).optional();
  },
  get items() {
    return settingSchema.optional();
  },
});

type Setting = z.infer<typeof settingSchema>;

const documentSchema = z.object({ components: z.object({ schemas: z.object({ Plan: settingSchema }) }) });

/** The page of all settings of a sandbox, from the document of the control API as JSON. */
export function settingsPage(document: string): string {
  const { Plan } = documentSchema.parse(JSON.parse(document)).components.schemas;
  const { linkedin, vendors: ofVendors, ...own } = Plan.properties ?? {};
  const sections = [
    section('The sandbox', '', { properties: own }),
    section('LinkedIn', 'linkedin', linkedin),
    ...vendorNames.map((name) => section(vendors[name].displayName, `vendors.${name}`, ofVendors?.properties?.[name])),
  ];
  return `${head}\n${sections.join('\n')}`;
}

const head = `<!-- Generated from the control API's document by \`pnpm generate\`. Do not edit. -->

# Settings of a sandbox

\`POST /_mock/sandboxes\` and a scenario file take these settings. All are optional. LinkedIn's rules are the same for every vendor. If
a vendor's behaviour is not documented, it is a setting with a default. A number in \`accounts\` or \`people\` is the default.
`;

function section(title: string, path: string, setting: Setting | undefined): string {
  const parts = Object.entries(setting?.properties ?? {});
  const rows = parts.flatMap(([name, part]) => rowsOf(path === '' ? name : `${path}.${name}`, part));
  return `## ${title}\n\n| setting | what it is | default | other values |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}

/** What has parts that are explained has a row for each of them. */
function rowsOf(path: string, setting: Setting): readonly string[] {
  const { properties, items } = setting;
  const parts = Object.entries(properties ?? items?.properties ?? {});
  const hasRows =
    items !== undefined || parts.some(([, part]) => part.description !== undefined || part.properties !== undefined);
  if (!hasRows || parts.length === 0) return [row(path, setting)];
  const own = setting.description === undefined ? [] : [row(path, { ...setting, properties: undefined })];
  const prefix = items === undefined ? path : `${path}[]`;
  return [...own, ...parts.flatMap(([name, part]) => rowsOf(`${prefix}.${name}`, part))];
}

function row(path: string, setting: Setting): string {
  const value = defaultOf(setting);
  const cells = [
    `\`${path}\``,
    setting.description ?? '',
    value === undefined ? '' : code(value),
    others(setting, value),
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
}

/** An object's own default is empty, as its parts have theirs. */
function defaultOf({ default: own, properties, type }: Setting): unknown {
  if (properties === undefined) return type === 'object' ? undefined : own;
  const parts = Object.entries(properties).flatMap(([name, part]) => {
    const value = defaultOf(part);
    return value === undefined ? [] : [[name, value] as const];
  });
  return parts.length === 0 ? undefined : Object.fromEntries(parts);
}

function others({ type, enum: allowed, minimum, maximum }: Setting, value: unknown): string {
  if (allowed !== undefined)
    return allowed
      .filter((each) => each !== value)
      .map(code)
      .join(', ');
  if (type === 'boolean') return value === undefined ? '`true`, `false`' : code(value !== true);
  if (minimum === undefined || maximum === undefined) return '';
  return `${minimum} to ${maximum}`;
}

function code(value: unknown): string {
  return `\`${JSON.stringify(value)}\``;
}
