/**
 * The page as one HTML document that needs nothing else, built from its sources. The build has this module
 * replaced by its text.
 */
export async function readPageDocument(): Promise<string> {
  const { buildPage } = await import('../../page/build-page.ts');
  return await buildPage();
}
