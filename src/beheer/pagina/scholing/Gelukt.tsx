import type { ComponentChildren } from 'preact';

/** What went well, in place of the button that did it: it takes the focus, which would be lost with the button. */
export default function Gelukt({ children }: { children: ComponentChildren }) {
  return (
    <div class="lwl-notice" role="status" tabIndex={-1} ref={takeFocus}>
      {children}
    </div>
  );
}

/** Always the same function, so it is called once: when the part appears. */
const takeFocus = (part: HTMLElement | null) => part?.focus();
