import type { Vendor } from '@invitekit/specs/vendors';
import type { IAuthenticate, ICredentialTestRequest, INodeProperties } from 'n8n-workflow';
import { documentationUrl } from './documentation-url.ts';
import { editorTitle } from './editor-name.ts';
import { paceFields } from './pace-fields.ts';
import { readCredential } from './read-credential.ts';

/** What a credential has besides the name and the icon, which n8n's linter reads in the class itself. */
export interface CredentialParts {
  readonly displayName: string;
  readonly documentationUrl: string;
  readonly properties: INodeProperties[];
  readonly authenticate: IAuthenticate;
  readonly test: ICredentialTestRequest;
}

/** A kind of key besides the usual one. */
export interface KeyKind {
  /** Stands behind the vendor's name. */
  readonly title: string;
  /** The part of the README that is about it. */
  readonly section: string;
  readonly description: string;
  /** A path that it opens, free of charge. */
  readonly testPath: string;
}

/** The credential of a vendor's usual key, or of another kind of key. */
export function vendorCredential(facts: Vendor, kind?: KeyKind): CredentialParts {
  const name = kind === undefined ? editorTitle(facts) : `${editorTitle(facts)} ${kind.title}`;
  return {
    displayName: `${name} (InviteKit) API`,
    documentationUrl: documentationUrl(kind?.section ?? 'credentials'),
    properties: [apiKey(kind), baseUrl(facts), allowPlainHttp, ...(kind === undefined ? paceFields : [])],
    authenticate: authenticateAt(facts),
    test: { request: { baseURL: '={{ $credentials.baseUrl }}', url: kind?.testPath ?? facts.testCall.path } },
  };
}

function apiKey(kind: KeyKind | undefined): INodeProperties {
  return {
    displayName: kind === undefined ? 'API Key' : `${kind.title} API Key`,
    name: 'apiKey',
    type: 'string',
    typeOptions: { password: true },
    default: '',
    required: true,
    ...(kind !== undefined && { description: kind.description }),
  };
}

function baseUrl({ host, name }: Vendor): INodeProperties {
  return {
    displayName: 'Base URL',
    name: 'baseUrl',
    type: 'string',
    default: host,
    required: true,
    description: `Where requests go. To try a workflow without a real account, point it at the offline fake, for instance http://127.0.0.1:4010/${name}. Any other address must be https, unless Allow Plain HTTP is ticked.`,
  };
}

const allowPlainHttp: INodeProperties = {
  displayName: 'Allow Plain HTTP',
  name: 'allowPlainHttp',
  type: 'boolean',
  default: false,
  description:
    'Whether the Base URL may be plain http on a private network, for the offline fake alone, for instance http://fake:4010. Everybody on that network can then read and change everything that is sent. It works only with keys that a fake has issued (mock-…), never on a public address.',
};

/**
 * Puts the key on a request. That of the credential's test is known by its `baseURL`: nodes give the whole address. It goes to
 * where the nodes would send theirs, and follows no redirect either.
 */
function authenticateAt(facts: Vendor): IAuthenticate {
  return async (stored, request) => {
    const credential = readCredential(facts, stored);
    if ('problem' in credential) throw new Error(credential.problem);
    const { headers, baseUrl } = credential;
    const test = request.baseURL === undefined ? {} : { baseURL: baseUrl, disableFollowRedirect: true };
    return { ...request, ...test, headers: { ...request.headers, ...headers } };
  };
}
