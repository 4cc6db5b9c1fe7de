import { isVocabulary } from './vocabulary.ts';

/** Hosts that tell of nobody. */
const publicHosts = ['linkedin.com', 'licdn.com'];

/** An address of the same form; what stands for somebody or something is made up part by part. */
export function inventUrl(url: string, invent: (text: string) => string): string {
  const [, scheme = '', authority = '', path = '', query, fragment] =
    /^(https?:\/\/)([^/?#]*)([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is.exec(url) ?? [];
  const host = publicHosts.some((known) => authority === known || authority.endsWith(`.${known}`))
    ? authority.replace(/^[^.]+\.(?=[^.]+\.[^.]+$)/, (label) =>
        isVocabulary(label.slice(0, -1)) || label === 'www.' ? label : `${invent(label.slice(0, -1))}.`,
      )
    : authority.split('.').map(invent).join('.');
  const made = [
    scheme,
    host,
    path.split('/').map(inventPart).join('/'),
    ...(query === undefined ? [] : ['?', query.split('&').map(inventParameter).join('&')]),
    ...(fragment === undefined ? [] : ['#', inventPart(fragment)]),
  ];
  return made.join('');

  function inventPart(part: string): string {
    const text = decode(part);
    if (part === '' || isVocabulary(text)) return part;
    return encodeURIComponent(invent(text));
  }

  function inventParameter(parameter: string): string {
    return parameter.split('=').map(inventPart).join('=');
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
