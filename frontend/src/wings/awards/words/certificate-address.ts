import { resolve } from '$app/paths';

/** Where a certificate is checked, a page that the server writes; its code leads there too. */
export const certificateAddress = (serial: string) =>
  `${resolve('/(public)/xac-minh')}/${encodeURIComponent(serial)}`;
