/**
 * The files of an export that hold what was posted, as the export names them. An address on the web is
 * none: nothing is fetched.
 */
export function withMedia(names: readonly string[]): { files?: string[] } {
  const files = names.filter((name) => name !== '' && !/^[a-z]+:/i.test(name));
  return files.length > 0 ? { files: [...new Set(files)] } : {};
}
