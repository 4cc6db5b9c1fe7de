import { type IExecuteFunctions, NodeOperationError } from 'n8n-workflow';

/**
 * The node's parameters for one input item, expressions resolved. `label` is what the editor calls the parameter. A value
 * of another type is refused, not guessed at: a wrong guess could cost money or touch the wrong account.
 */
export interface Parameters {
  /** Without spaces around it. May be empty; an expression that finds nothing is refused. */
  text(name: string, label: string): string;
  /** As `text`, and not empty. */
  requiredText(name: string, label: string): string;
  number(name: string, label: string): number;
  flag(name: string, label: string): boolean;
  /** One of `values`; the first one when the parameter was not added. */
  choice<Value extends string>(name: string, label: string, values: readonly [Value, ...Value[]]): Value;
}

export function readParameters(context: IExecuteFunctions, itemIndex: number): Parameters {
  return {
    text,
    requiredText: (name, label) => text(name, label) || refuse(`${label} is empty`),
    number(name, label) {
      const value = context.getNodeParameter(name, itemIndex);
      const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
      return typeof number === 'number' && !Number.isNaN(number) ? number : refuse(`${label} must be a number`);
    },
    flag(name, label) {
      const value = context.getNodeParameter(name, itemIndex);
      return typeof value === 'boolean' ? value : refuse(`${label} must be true or false`);
    },
    choice(name, label, values) {
      const wanted = context.getNodeParameter(name, itemIndex, values[0]);
      return values.find((value) => value === wanted) ?? refuse(`${label} must be one of ${values.join(', ')}`);
    },
  };

  function text(name: string, label: string): string {
    const value = context.getNodeParameter(name, itemIndex);
    if (typeof value === 'string') return value.trim();
    return typeof value === 'number' ? String(value) : refuse(`${label} must be text`);
  }

  function refuse(message: string): never {
    throw new NodeOperationError(context.getNode(), message, {
      itemIndex,
      description: 'Check the parameter, and what its expression gives for this item.',
    });
  }
}
