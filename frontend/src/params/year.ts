import type { ParamMatcher } from '@sveltejs/kit';

export const match = ((text) => /^\d{4}$/.test(text)) satisfies ParamMatcher;
