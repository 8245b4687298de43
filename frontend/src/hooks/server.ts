import type { Handle } from '@sveltejs/kit';

/** Runs while the pages are prerendered: both font files are wanted by every page's first screen. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, { preload: ({ type }) => type === 'js' || type === 'css' || type === 'font' });
