/** A whole list in the form of a file; how it is read is fetched when somebody asks for it. */
export const listFile = async (path: string, search: Record<string, string | undefined>): Promise<Blob> =>
  (await import('./list-file-pages')).readListFile(path, search);
