/** A finding of axe that a machine cannot decide ("incomplete"), looked at by a person. */
export interface Onbeslist {
  regel: string;
  /** What axe points at: its selector, or a part of it. */
  doel: RegExp;
  /** Why it is no barrier. */
  reden: string;
}

/** What is not in this list counts as a barrier; the full matrix refuses an entry that nothing meets. */
export const ONBESLIST: Onbeslist[] = [
  {
    regel: 'color-contrast',
    doel: /^section\[aria-label="Contrast van [^"]*"\] > table/,
    reden:
      'On a narrow window the table of /huisstijl/ scrolls sideways in its box: what is out of view, axe cannot see. At 768 and 1280 px it judges the same cells.',
  },
  {
    regel: 'color-contrast',
    doel: /li:nth-child\(\d\) > bdi$/,
    reden:
      'The steps after sending have a line between their numbers, drawn by a pseudo element. It runs beside the text, never behind it.',
  },
  {
    regel: 'color-contrast',
    doel: /^#vinder-\d+$|\.lwl-hero__note$|\.lwl-map__code/,
    reden:
      'Under the open list of names lies the page. The list has a colour of its own; what is under it is judged when the list is closed.',
  },
  {
    regel: 'color-contrast',
    doel: /^#[a-z]+-naam$|^(?:div|section)\[aria-labelledby="[a-z]+-naam"\]|^(?:tr:nth-child\(\d+\) > t[dh]|th\[scope="(?:col|row)"\])(?::nth-child\(\d+\)|\[data-namen=""\])$/,
    reden:
      'The tables of the stand scroll sideways in their box, and their cells hold one or two figures. Ink and paper are those of all running text.',
  },
];

/** The entry that speaks of a finding. */
export function findOordeel(regel: string, doel: string, lijst = ONBESLIST): Onbeslist | undefined {
  return lijst.find((one) => one.regel === regel && one.doel.test(doel));
}
