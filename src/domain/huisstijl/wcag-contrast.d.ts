declare module 'wcag-contrast' {
  /** Contrast ratio of two colours, each as `#rrggbb`. */
  export function hex(one: string, other: string): number;
  /** The same, each colour as red, green and blue from 0 to 255. */
  export function rgb(one: [number, number, number], other: [number, number, number]): number;
}
