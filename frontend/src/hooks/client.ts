import type { HandleClientError } from '@sveltejs/kit';
import { apiSettings } from '$api';
import { currentLocale, restoreLocale } from '$shared/messages';

apiSettings.language = currentLocale;

/** Runs before the first page is drawn, so that nobody sees it in one language and then in the other. */
export const init = restoreLocale;

/** An address that leads nowhere is the reader's affair, not a fault to report. */
export const handleError: HandleClientError = ({ error, status }) => {
  if (status !== 404) reportError(error);
};
