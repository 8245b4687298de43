import { resolve } from '$app/paths';

/** Where a certificate is checked; its code leads there too. */
export const certificateAddress = (serial: string) => resolve('/(public)/xac-minh/[serial]', { serial });
