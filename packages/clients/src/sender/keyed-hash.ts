/** Turns a text into 22 letters of base64url that tell nobody the text who lacks the secret. */
export type KeyedHash = (text: string) => Promise<string>;

/** HMAC-SHA-256, cut to 132 bits. */
export async function createKeyedHash(secret: string): Promise<KeyedHash> {
  const encoder = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  // An empty key is refused by some platforms.
  const key = await crypto.subtle.importKey('raw', encoder.encode(`invitekit ${secret}`), algorithm, false, ['sign']);
  return async (text) => {
    const digest = new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(text)));
    return btoa(String.fromCharCode(...digest))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .slice(0, 22);
  };
}
