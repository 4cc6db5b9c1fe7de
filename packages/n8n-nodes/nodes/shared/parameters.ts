import { type IExecuteFunctions, isResourceLocatorValue, NodeOperationError } from 'n8n-workflow';

/**
 * The node's parameters for one input item, expressions resolved. `label` is what the editor calls the parameter. A value
 * of another type is refused, not guessed at: a wrong guess could cost money or touch the wrong account.
 */
export interface Parameters {
  /** Without spaces around it. May be empty; an expression that finds nothing is refused. */
  text(name: string, label: string): string;
  /** As `text`, and not empty. */
  requiredText(name: string, label: string): string;
  /** As `text`; empty when the parameter was not added. */
  addedText(name: string, label: string): string;
  /** What was chosen in a resource locator, as `text`. A bare text, as a workflow may hold it, has no mode. */
  locator(name: string, label: string): { readonly mode?: string; readonly value: string };
  /** A whole number from 1 up. */
  count(name: string, label: string): number;
  flag(name: string, label: string): boolean;
  /** One of `values`; undefined when the parameter was not added. */
  choice<Value extends string>(name: string, label: string, values: readonly Value[]): Value | undefined;
  /** Stops this item, saying what is wrong and what would be right. */
  refuse(message: string, description?: string): never;
}

export function readParameters(context: IExecuteFunctions, itemIndex: number): Parameters {
  return {
    text: (name, label) => toText(context.getNodeParameter(name, itemIndex), label),
    requiredText: (name, label) =>
      toText(context.getNodeParameter(name, itemIndex), label) || refuse(`${label} is empty`),
    addedText: (name, label) => toText(context.getNodeParameter(name, itemIndex, ''), label),
    locator(name, label) {
      const found = context.getNodeParameter(name, itemIndex);
      if (!isResourceLocatorValue(found)) return { value: toText(found, label) };
      return { mode: found.mode, value: toText(found.value, label) };
    },
    count(name, label) {
      const found = context.getNodeParameter(name, itemIndex);
      const number = typeof found === 'string' && found.trim() !== '' ? Number(found) : found;
      if (typeof number !== 'number' || Number.isNaN(number)) return refuse(`${label} must be a number`);
      if (Number.isInteger(number) && number >= 1) return number;
      return refuse(`${label} must be a whole number from 1 up, not ${number}`);
    },
    flag(name, label) {
      const value = context.getNodeParameter(name, itemIndex);
      return typeof value === 'boolean' ? value : refuse(`${label} must be true or false`);
    },
    choice(name, label, values) {
      const wanted = context.getNodeParameter(name, itemIndex, null);
      if (wanted === null) return undefined;
      return values.find((value) => value === wanted) ?? refuse(`${label} must be one of ${values.join(', ')}`);
    },
    refuse,
  };

  function toText(value: unknown, label: string): string {
    if (typeof value === 'string') return value.trim();
    return typeof value === 'number' ? String(value) : refuse(`${label} must be text`);
  }

  function refuse(
    message: string,
    description = 'Check the parameter, and what its expression gives for this item.',
  ): never {
    throw new NodeOperationError(context.getNode(), message, { itemIndex, description });
  }
}
