const quoted = /'([^' ]+)[^']*'/;

/** What is wrong with the arguments of a command, where Node has other words for it. */
export function wordParseFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const name = quoted.exec(error.message)?.[1] ?? 'An argument';
  const option = name.split(',').at(-1) ?? name;
  switch (Reflect.get(error, 'code')) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `There is no option ${option}.`;
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return `"${name}" is not an option. Options begin with --.`;
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return / (?:missing|ambiguous)/.test(error.message) ? `${option} needs a value.` : `${option} takes no value.`;
    default:
      return error.message;
  }
}
