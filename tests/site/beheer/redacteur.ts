import type { Locator, Page } from 'playwright-core';

/** How much work a task was: what an editor clicked, filled in, and typed in Excel. */
export interface Werk {
  klikken: number;
  velden: number;
  cellen: number;
}

/**
 * Somebody who does a task on the pages for editors and nowhere else: clicks on what has a name, types in what has a
 * label. Counts each of both.
 */
export function alsRedacteur(page: Page) {
  const werk: Werk = { klikken: 0, velden: 0, cellen: 0 };
  return {
    page,
    werk,
    async klik(op: Locator): Promise<void> {
      werk.klikken += 1;
      await op.click();
    },
    async vul(veld: Locator, waarde: string): Promise<void> {
      werk.velden += 1;
      await vulIn(veld, waarde);
    },
    /** Scrolls down to a field of a form: what is below the window is not there yet. */
    async scrol(plek: string): Promise<void> {
      const veld = veldVan(page, plek);
      await page.locator('[data-key-path]').first().hover();
      for (let turn = 0; turn < 40 && (await veld.count()) === 0; turn++) {
        await page.mouse.wheel(0, 500);
        await page.waitForTimeout(100);
      }
      await veld.scrollIntoViewIfNeeded();
    },
    async kies(lijst: Locator, waarde: string): Promise<void> {
      werk.velden += 1;
      await lijst.selectOption(waarde);
    },
  };
}
export type Redacteur = ReturnType<typeof alsRedacteur>;

/** One field of the forms, by its place: `locaties.0.open`. */
export const veldVan = (page: Page, plek: string): Locator => page.locator(`[data-key-path="${plek}"]`);
/** The place to type in one field of the forms. */
export const invoerVan = (page: Page, plek: string): Locator =>
  veldVan(page, plek).locator('input, textarea, [contenteditable=true]').first();

/**
 * Clicks in a field, as a person does, and fills it. Without the click it would be lost in a form that just opened: that
 * takes no focus until it stands still.
 */
export async function vulIn(veld: Locator, waarde: string): Promise<void> {
  await veld.click();
  await veld.fill(waarde);
}
