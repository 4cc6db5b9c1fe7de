import { brokenPartOf, unreadablePartOf } from '@invitekit/clients';
import {
  type IExecuteFunctions,
  type IHookFunctions,
  type IPollFunctions,
  type IWebhookFunctions,
  isExpression,
  isResourceLocatorValue,
  NodeOperationError,
} from 'n8n-workflow';

/**
 * The node's parameters for one input item, expressions resolved. `label` is what the editor calls the parameter. A value
 * of another type is refused, not guessed at: a wrong guess could cost money or touch the wrong account.
 */
export interface Parameters {
  /** Without spaces around it. May be empty; an expression that finds nothing is refused. */
  text(name: string, label: string): string;
  /** As `text`, and not empty. */
  requiredText(name: string, label: string): string;
  /** As `text`, for people to read: empty, or something in it can be seen. */
  readableText(name: string, label: string): string;
  /** As `text`; empty when the parameter was not added. */
  addedText(name: string, label: string): string;
  /** The parts of a text between new lines, commas and semicolons, or a list that an expression gives. None is empty. */
  texts(name: string, label: string): readonly string[];
  /** What was chosen in a resource locator, as `text`. A bare text, as a workflow may hold it, has no mode. */
  locator(name: string, label: string): { readonly mode?: string; readonly value: string };
  /** Whatever the parameter gives, and whether an expression is behind it. */
  written(name: string): { readonly value: unknown; readonly isExpression: boolean };
  /** A whole number from 1 up. */
  count(name: string, label: string): number;
  flag(name: string, label: string): boolean;
  /** One of `values`; undefined when the parameter was not added. */
  choice<Value extends string>(name: string, label: string, values: readonly Value[]): Value | undefined;
  /**
   * A number from 0 up to `most`; `fallback` when the parameter was not added. A text counts as a number only when it is
   * written as people write one: no `1e3`, no `0x10`.
   */
  addedNumber(name: string, label: string, range: { readonly fallback: number; readonly most: number }): number;
  /** As `addedNumber`, whole and from 1 up. */
  addedWhole(name: string, label: string, range: { readonly fallback: number; readonly most: number }): number;
  /** A moment as ISO 8601; undefined when the parameter was not added or is empty. No model chooses it. */
  addedTime(name: string, label: string): string | undefined;
  /** Parameters that are the same for every item. */
  readonly fixed: FixedParameters;
  /** Stops this item, saying what is wrong and what would be right. */
  refuse(message: string, description?: string): never;
}

/**
 * Parameters in which an expression is refused, so that neither an item nor a model can change them. n8n itself keeps
 * expressions out of a field with `noDataExpression`, but for one that holds nothing but `$fromAI()`.
 */
interface FixedParameters {
  /** A whole number from 1 up to `most`. */
  count(name: string, label: string, most: number): number;
  /** A whole number from 1 up; undefined when the parameter was not added. */
  addedCount(name: string, label: string): number | undefined;
  flag(name: string, label: string): boolean;
  /** As `flag`; false in a workflow that was saved without it. */
  addedFlag(name: string, label: string): boolean;
  /** One of `values`; undefined when the parameter was not added. */
  addedChoice<Value extends string>(name: string, label: string, values: readonly Value[]): Value | undefined;
}

/** Where the parameters of a node stand, in whatever way n8n calls it. */
export interface ParameterSource extends Pick<IExecuteFunctions, 'getNode'> {
  getNodeParameter(name: string, itemIndex: number, fallback?: unknown): unknown;
}

/** As `readParameters`, where n8n calls a node without input items. */
export function readTriggerParameters(context: IHookFunctions | IPollFunctions | IWebhookFunctions): Parameters {
  return readParameters(
    {
      getNode: () => context.getNode(),
      getNodeParameter: (name, _itemIndex, fallback) => context.getNodeParameter(name, fallback),
    },
    0,
  );
}

/** Stands for a parameter that a workflow does not have. Null would be what an expression found. */
const notAdded = Symbol('not added');

export function readParameters(context: ParameterSource, itemIndex: number): Parameters {
  return {
    text: (name, label) => toText(context.getNodeParameter(name, itemIndex), label),
    requiredText: (name, label) =>
      toText(context.getNodeParameter(name, itemIndex), label) || refuse(`${label} is empty`),
    readableText(name, label) {
      const found = context.getNodeParameter(name, itemIndex);
      const problem = typeof found === 'string' ? unreadablePartOf(found) : undefined;
      return problem === undefined ? toText(found, label) : refuse(`${label} ${problem}`);
    },
    addedText: (name, label) => toText(context.getNodeParameter(name, itemIndex, ''), label),
    texts(name, label) {
      const found: unknown = context.getNodeParameter(name, itemIndex);
      const parts: readonly unknown[] = Array.isArray(found) ? found : toText(found, label).split(/[\n,;]/);
      return parts.map((part) => toText(part, label)).filter((part) => part !== '');
    },
    locator(name, label) {
      const found = context.getNodeParameter(name, itemIndex);
      if (!isResourceLocatorValue(found)) return { value: toText(found, label) };
      return { mode: found.mode, value: toText(found.value, label) };
    },
    written: (name) => ({
      value: context.getNodeParameter(name, itemIndex, ''),
      isExpression: isExpression(writtenAt(name)),
    }),
    count: (name, label) => toCount(context.getNodeParameter(name, itemIndex), label),
    flag: (name, label) => toFlag(context.getNodeParameter(name, itemIndex), label),
    choice: (name, label, values) => toChoice(context.getNodeParameter(name, itemIndex, notAdded), label, values),
    addedNumber(name, label, { fallback, most }) {
      const number = toNumber(context.getNodeParameter(name, itemIndex, fallback), label);
      return number >= 0 && number <= most ? number : refuse(`${label} must be between 0 and ${most}, not ${number}`);
    },
    addedWhole(name, label, { fallback, most }) {
      const count = toCount(context.getNodeParameter(name, itemIndex, fallback), label);
      return count <= most ? count : refuse(`${label} must not be more than ${most}`);
    },
    addedTime(name, label) {
      const written = writtenAt(name);
      if (typeof written === 'string' && /\$fromAI/i.test(written)) {
        refuse(`${label} cannot be chosen by a model`, 'Enter the value, or an expression without $fromAI.');
      }
      const text = toText(context.getNodeParameter(name, itemIndex, ''), label);
      if (text === '') return undefined;
      const time = new Date(text);
      // What has no year or no zone would be read as another moment.
      const isMoment = /^\d{4}-\d\d-\d\d(T.*(Z|[+-]\d\d:?\d\d))?$/i.test(text) && !Number.isNaN(time.getTime());
      return isMoment ? time.toISOString() : refuse(`${label} must be a date, such as 2026-06-01T09:00:00Z`);
    },
    fixed: {
      count(name, label, most) {
        const count = toCount(readFixed(name, label, undefined), label);
        return count <= most ? count : refuse(`${label} must not be more than ${most}`);
      },
      addedCount(name, label) {
        const found = readFixed(name, label, null);
        return found === null ? undefined : toCount(found, label);
      },
      flag: (name, label) => toFlag(readFixed(name, label, undefined), label),
      addedFlag: (name, label) => toFlag(readFixed(name, label, false), label),
      addedChoice: (name, label, values) => toChoice(readFixed(name, label, notAdded), label, values),
    },
    refuse,
  };

  function readFixed(name: string, label: string, fallback: unknown): unknown {
    if (isExpression(writtenAt(name))) refuse(`${label} cannot be an expression`, 'Enter the value itself.');
    return context.getNodeParameter(name, itemIndex, fallback);
  }

  function writtenAt(name: string): unknown {
    return name.split('.').reduce<unknown>((value, step) => valueAt(value, step), context.getNode().parameters);
  }

  function toCount(value: unknown, label: string): number {
    const number = toNumber(value, label);
    if (Number.isSafeInteger(number) && number >= 1) return number;
    return refuse(`${label} must be a whole number from 1 up, not ${number}`);
  }

  function toNumber(value: unknown, label: string): number {
    const number = typeof value === 'string' && /^[+-]?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : value;
    return typeof number === 'number' && !Number.isNaN(number) ? number : refuse(`${label} must be a number`);
  }

  function toFlag(value: unknown, label: string): boolean {
    return typeof value === 'boolean' ? value : refuse(`${label} must be true or false`);
  }

  function toChoice<Value extends string>(wanted: unknown, label: string, values: readonly Value[]): Value | undefined {
    if (wanted === notAdded) return undefined;
    return values.find((value) => value === wanted) ?? refuse(`${label} must be one of ${values.join(', ')}`);
  }

  function toText(value: unknown, label: string): string {
    if (typeof value === 'string') {
      const problem = brokenPartOf(value);
      return problem === undefined ? value.trim() : refuse(`${label} ${problem}`);
    }
    return typeof value === 'number' && Number.isFinite(value) ? String(value) : refuse(`${label} must be text`);
  }

  function refuse(
    message: string,
    description = 'Check the parameter, and what its expression gives for this item.',
  ): never {
    throw new NodeOperationError(context.getNode(), message, { itemIndex, description });
  }
}

function valueAt(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
