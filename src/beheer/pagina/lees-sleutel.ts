/** Where the forms (Sveltia CMS) keep who is signed in. */
const CMS_USER = 'sveltia-cms.user';

/** The key of an editor who signed in at the forms in this browser; empty when nobody did. This page keeps none itself. */
export function leesSleutel(): string {
  try {
    const user = JSON.parse(localStorage.getItem(CMS_USER) ?? '{}') as { token?: unknown };
    return typeof user.token === 'string' ? user.token : '';
  } catch {
    return '';
  }
}
