import { describe, expect, it } from 'vitest';
import { renderErrorPage } from '../../../src/server/http/error-page.ts';
import { errorText } from '../../../src/server/http/error-texts.ts';

describe('an error page without the frame of the site', () => {
  it.each([
    [400, 'Dit adres klopt niet'],
    [418, 'Dit adres klopt niet'],
    [413, 'Uw formulier is te groot'],
    [429, 'Het is even te druk'],
    [503, 'De site is even niet bereikbaar'],
    [599, 'Er ging iets mis'],
  ])('%i is whole and says what to do', (status, titel) => {
    const page = renderErrorPage(errorText(status));
    expect(page).toMatch(/^<!doctype html><html lang="nl">/);
    expect(page).toContain(`<title>${titel}</title>`);
    expect(page).toContain('<a href="/">Naar de voorpagina</a>');
    expect(page).not.toMatch(/style=|<script/);
  });
});
