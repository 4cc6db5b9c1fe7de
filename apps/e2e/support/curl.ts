import { parse } from 'shell-quote';

/** The request that a curl command makes, as far as the commands of documentation go. */
export function requestOf(command: string): Request {
  const words = parse(command.replaceAll(/\\\s*\n/g, ' ')).map((word) => (typeof word === 'string' ? word : ''));
  const [program, ...rest] = words;
  if (program !== 'curl') throw new Error(`Not a curl command: ${command}`);
  const headers = new Headers();
  let url = '';
  let method: string | undefined;
  let body: string | undefined;
  for (let index = 0; index < rest.length; index += 1) {
    const word = rest[index] ?? '';
    const value = () => {
      index += 1;
      return rest[index] ?? '';
    };
    if (word === '-X' || word === '--request') method = value();
    else if (word === '-H' || word === '--header') headers.append(...splitHeader(value()));
    else if (word === '-d' || word === '--data') body = value();
    else if (word === '--url') url = value();
    else if (word.trim() !== '') url = word;
  }
  return new Request(url, { method: method ?? (body === undefined ? 'GET' : 'POST'), headers, body: body ?? null });
}

function splitHeader(header: string): [name: string, value: string] {
  const colon = header.indexOf(':');
  return [header.slice(0, colon).trim(), header.slice(colon + 1).trim()];
}
