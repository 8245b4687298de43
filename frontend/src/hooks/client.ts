import { configureApi } from '$api';
import { currentLocale, restoreLocale } from '$shared/messages';

configureApi({ language: currentLocale });

/** Runs before the first page is drawn, so that nobody sees it in one language and then in the other. */
export const init = restoreLocale;
