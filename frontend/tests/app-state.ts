/** Stands for SvelteKit's page state: tests say which address is shown. */
export const page = {
  url: new URL('http://localhost/'),
  params: {} as Record<string, string>,
  status: 200,
  error: null as { message: string } | null,
};

export function visit(address: string, params: Record<string, string> = {}): void {
  page.url = new URL(address, 'http://localhost');
  page.params = params;
}
