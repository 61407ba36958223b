// Functions that run inside the page: each must stand alone, without imports.

/**
 * Elements that the keyboard reaches but where that is not seen well, or that something covers. Press Tab once before.
 * Seen well is: an outline of two pixels or more around the element, or around the label of a choice.
 */
export function findHiddenFocus(): string[] {
  const selector =
    'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex]:not([tabindex="-1"])';
  const name = (element: Element) =>
    `${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : ''} "${(element.textContent || element.getAttribute('name') || '').trim().slice(0, 30)}"`;
  const isOutlined = (element: Element) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    return (
      outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/, 0\)$|transparent/.test(outlineColor)
    );
  };
  const problems: string[] = [];
  for (const element of document.querySelectorAll<HTMLElement>(selector)) {
    if (!element.checkVisibility({ visibilityProperty: true }) || (element as HTMLButtonElement).disabled)
      continue;
    (document.activeElement as HTMLElement | null)?.blur();
    // A radio button or checkbox may show it on its label.
    const host = element.matches('input') ? (element.closest('label') ?? element) : element;
    const before = isOutlined(element) || isOutlined(host);
    element.focus();
    if (document.activeElement !== element) {
      problems.push(`${name(element)} does not take the focus`);
      continue;
    }
    if (before || !(isOutlined(element) || isOutlined(host)))
      problems.push(`focus is not seen on ${name(element)}`);
    const boxes = [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    // In part is enough (WCAG 2.4.11): of a high field a browser shows the line where the letters come.
    const parts = [0.1, 0.5, 0.9];
    const seen = boxes.some(({ left, top, width, height }) =>
      parts.some((across) =>
        parts.some((down) => {
          const top1 = document.elementFromPoint(left + width * across, top + height * down);
          return !!top1 && (element.contains(top1) || top1.contains(element) || host.contains(top1));
        }),
      ),
    );
    if (!seen) problems.push(`with the focus on it, ${name(element)} is covered or outside the window`);
  }
  return problems;
}

/** Text that a box cuts off. Boxes that show one pixel on purpose (for screen readers) are none. */
export function findCutText(): string[] {
  const cut: string[] = [];
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    const { overflowX, overflowY, clipPath } = getComputedStyle(element);
    if (clipPath !== 'none' && element.clientHeight <= 1) continue;
    if (element.matches('input, textarea, select, option') || !element.textContent?.trim()) continue;
    if (!element.checkVisibility()) continue;
    const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    if (
      (clips(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (clips(overflowY) && element.scrollHeight > element.clientHeight + 1)
    )
      cut.push(
        `${element.tagName.toLowerCase()}.${element.className} "${element.textContent.trim().slice(0, 40)}"`,
      );
  }
  return cut;
}

/** By how many pixels the page is wider than its window. */
export function measureOverflow(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

/**
 * Takes away what stands on the page many times: of rows that are built alike (same element, same classes) only the
 * first `most` stay. What is wrong with one of them is wrong with the first too, and axe compares them all with each other.
 */
export function thinAlike(most: number): void {
  const seen = new Map<string, number>();
  for (const row of document.querySelectorAll('main li, main details')) {
    const kind = `${row.tagName}.${row.className} ${row.parentElement?.className}`;
    const count = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, count);
    if (count > most) row.remove();
  }
}

/** Lays a style over the page, as a visitor's own would. */
export function overlayStyle(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
}
