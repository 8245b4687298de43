export type FileFormat = 'csv' | 'xlsx';

/** Where the answer to a question stands as a file for spreadsheets. */
export function fileAddress(
  path: string,
  search: Record<string, string | undefined>,
  format: FileFormat,
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    if (value) query.set(name, value);
  }
  query.set('format', format);
  if (format === 'csv') query.set('bom', 'true');
  return `${path}?${query}`;
}
