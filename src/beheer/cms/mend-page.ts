/** Parts of the CMS's page that say too little of what they are → what they should say. */
const DELEN: [string, Record<string, string>][] = [
  ['.toolbar-wrapper[role=none]', { role: 'banner' }],
  ['.content-editor[role=group]', { role: 'main' }],
  ['.toolbar h2[role=none]', { role: 'heading', 'aria-level': '1' }],
  // Makes a pane wider with a mouse; without one, zooming does the same.
  ['.resizable-handle:not([aria-hidden])', { 'aria-hidden': 'true', tabindex: '-1' }],
];

/**
 * Mends what the CMS's page lacks, each time that it draws: it forbids to zoom on a phone (our rule came first and
 * stays), and some of its parts are no landmarks or headings.
 */
export function mendPage(): void {
  const mend = () => {
    document.querySelectorAll('meta[name=viewport][content*=maximum-scale]').forEach((meta) => meta.remove());
    for (const [selector, attributes] of DELEN)
      for (const part of document.querySelectorAll(selector))
        for (const [name, value] of Object.entries(attributes)) part.setAttribute(name, value);
  };
  new MutationObserver(mend).observe(document, { childList: true, subtree: true });
}
