import {
  type ICredentialDataDecryptedObject,
  type ICredentials,
  ICredentialsHelper,
  type IHttpRequestOptions,
  type INodeProperties,
  type IRequestOptionsSimplified,
} from 'n8n-workflow';
import type { NodeTypes } from './node-types.ts';

export type CredentialValues = Readonly<Record<string, ICredentialDataDecryptedObject>>;

/** Gives nodes the credentials of a test, and authenticates requests as the credential type says. */
export class TestCredentials extends ICredentialsHelper {
  readonly #types: NodeTypes;
  readonly #values: CredentialValues;

  constructor(types: NodeTypes, values: CredentialValues) {
    super();
    this.#types = types;
    this.#values = values;
  }

  async getDecrypted(_data: unknown, _details: unknown, type: string): Promise<ICredentialDataDecryptedObject> {
    const values = this.#values[type];
    if (values === undefined) throw new Error(`The test gives no credential of type ${type}`);
    const defaults = this.getCredentialsProperties(type).map(({ name, default: value }) => [name, value]);
    return { ...Object.fromEntries(defaults), ...values };
  }

  async authenticate(
    credentials: ICredentialDataDecryptedObject,
    type: string,
    request: IHttpRequestOptions | IRequestOptionsSimplified,
  ): Promise<IHttpRequestOptions> {
    const { authenticate } = this.#types.credential(type);
    if (typeof authenticate !== 'function' || !('url' in request)) {
      throw new Error(`Only requests that ${type} authenticates itself are part of these tests`);
    }
    return await authenticate(credentials, request);
  }

  getCredentialsProperties(type: string): INodeProperties[] {
    return this.#types.credential(type).properties;
  }

  getParentTypes(): string[] {
    return [];
  }

  isCredentialUsableByNode(): boolean {
    return true;
  }

  async preAuthentication(): Promise<undefined> {}

  async runPreAuthentication(): Promise<undefined> {}

  async updateCredentials(): Promise<void> {}

  async updateCredentialsOauthTokenData(): Promise<void> {}

  async getCredentials(): Promise<ICredentials> {
    throw new Error('Not part of these tests');
  }
}
