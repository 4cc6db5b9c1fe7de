/** The public identifier that a reference names, itself or in a profile's address; otherwise what is wrong with it. */
export function readMember(reference: string): { readonly name: string } | { readonly problem: string } {
  const inAddress = /^(?:https?:\/\/)?(?:[\w-]+\.)*linkedin\.com\/in\/([^/?#]+)/i.exec(reference.trim())?.[1];
  const name = decode(inAddress ?? reference.trim());
  if (name === undefined || name === '' || /[/?#\s]/.test(name)) {
    return {
      problem: 'is neither a public identifier nor an address such as https://www.linkedin.com/in/ada-lovelace',
    };
  }
  return { name };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
