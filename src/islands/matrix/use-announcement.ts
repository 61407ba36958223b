import { useEffect, useState } from 'preact/hooks';

/** A text for a `role="status"` that waits until it has been the same for a moment, so that typing is not talked over. */
export function useAnnouncement(text: string): string {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), 700);
    return () => clearTimeout(timer);
  }, [text]);
  return said;
}
