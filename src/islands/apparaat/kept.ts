/** Sent on the window whenever this site began or stopped keeping something in the browser. */
export const KEPT_CHANGED = 'lwl:bewaard';

/** Whether this site keeps anything in this browser. A browser that refuses storage keeps nothing. */
export function isAnythingKept(): boolean {
  try {
    return localStorage.length + sessionStorage.length > 0;
  } catch {
    return false;
  }
}

/** Tells the page that something was kept or let go. */
export function announceKept(): void {
  window.dispatchEvent(new Event(KEPT_CHANGED));
}
