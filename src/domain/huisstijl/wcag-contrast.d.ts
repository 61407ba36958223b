declare module 'wcag-contrast' {
  /** Contrast ratio of two colours, each as `#rrggbb`. */
  export function hex(one: string, other: string): number;
}
