/** Parts of the CMS's page that say too little of what they are → what they should say. */
const DELEN: [string, Record<string, string>][] = [
  ['.toolbar-wrapper[role=none]', { role: 'banner' }],
  ['.content-editor[role=group]', { role: 'main' }],
  ['.toolbar h2[role=none]', { role: 'heading', 'aria-level': '1' }],
  ['.wrapper > section > h3', { 'aria-level': '2' }],
  // Makes a pane wider with a mouse; without one, zooming does the same.
  ['.resizable-handle:not([aria-hidden])', { 'aria-hidden': 'true', tabindex: '-1' }],
];

/** What some parts wrongly say of themselves: a list that it controls what is not there, a menu that it can be ticked. */
const ONWAAR: [selector: string, attribute: string][] = [
  ['[role=tree][aria-controls="collection-container"]', 'aria-controls'],
  ['[role=menuitem][aria-checked]', 'aria-checked'],
];

/** Buttons that lead nowhere here: there are no pictures, and other languages than Dutch are not in our files. */
const ZINLOOS: [selector: string, text: RegExp][] = [
  ['[role=menuitem]', /^(Media|Taal)$/],
  ['[role=tab]', /^(Media|Taal)$/],
  ['button[aria-label="Media tonen"]', /^/],
  ['[role=separator]:has(+ button[aria-label="Media tonen"])', /^/],
];

/**
 * Mends what the CMS's page lacks, each time that it draws: it forbids to zoom on a phone (our rule came first and
 * stays), some of its parts are no landmarks or headings, and some of its buttons lead nowhere.
 */
export function mendPage(): void {
  const mend = () => {
    document.querySelectorAll('meta[name=viewport][content*=maximum-scale]').forEach((meta) => meta.remove());
    for (const [selector, attributes] of DELEN)
      for (const part of document.querySelectorAll(selector))
        for (const [name, value] of Object.entries(attributes)) part.setAttribute(name, value);
    for (const [selector, attribute] of ONWAAR)
      for (const part of document.querySelectorAll(selector)) part.removeAttribute(attribute);
    for (const [selector, text] of ZINLOOS)
      for (const part of document.querySelectorAll<HTMLElement>(selector))
        if (text.test(part.querySelector('.label')?.textContent ?? '')) part.style.display = 'none';
  };
  new MutationObserver(mend).observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: ONWAAR.map(([, attribute]) => attribute),
  });
}
