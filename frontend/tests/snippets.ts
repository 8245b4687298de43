import { createRawSnippet } from 'svelte';

/** A part of a page that a test does not look at. */
export const nothing = createRawSnippet(() => ({ render: () => '<span></span>' }));
