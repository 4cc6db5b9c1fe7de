import { decode } from '../http/decode.ts';
import { isVocabulary } from './vocabulary.ts';

/** Hosts that tell of nobody. */
const publicHosts = ['linkedin.com', 'licdn.com'];

/** An address of the same form; what stands for somebody or something is made up part by part. */
export function inventUrl(url: string, invent: (text: string) => string): string {
  const [, scheme = '', authority = '', path = '', query, fragment] =
    /^(https?:\/\/)([^/?#]*)([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is.exec(url) ?? [];
  const end = authority.lastIndexOf('@');
  const [user, host] = [authority.slice(0, end + 1), authority.slice(end + 1)];
  const made = [
    scheme,
    user
      .split(/([@:])/)
      .map((part) => (/^[@:]?$/.test(part) ? part : encodeURIComponent(invent(decode(part)))))
      .join(''),
    inventHost(host),
    path.split('/').map(inventPart).join('/'),
    ...(query === undefined ? [] : ['?', query.split('&').map(inventParameter).join('&')]),
    ...(fragment === undefined ? [] : ['#', inventPart(fragment)]),
  ];
  return made.join('');

  function inventHost(host: string): string {
    const labels = host.split('.');
    const isPublic = publicHosts.some((known) => host === known || host.endsWith(`.${known}`));
    const kept = isPublic ? labels.slice(-2) : [];
    const others = labels.slice(0, labels.length - kept.length);
    const isKept = (label: string) => isPublic && (label === 'www' || isVocabulary(label));
    return [...others.map((label) => (isKept(label) ? label : invent(label))), ...kept].join('.');
  }

  function inventPart(part: string): string {
    const text = decode(part);
    if (part === '' || isVocabulary(text)) return part;
    return encodeURIComponent(invent(text));
  }

  function inventParameter(parameter: string): string {
    return parameter.split('=').map(inventPart).join('=');
  }
}
