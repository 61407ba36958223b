/**
 * Made of the same parts as another state that `npm test` judges: only the full product looks at these.
 * Names as in the list of states, without " (lang)".
 */
export const LIJKT_OP_ANDERE = [
  'niveau in een regio',
  'cel landelijk',
  'tekst in een taal',
  'woorden in een taal',
  "lijst van regio's in een taal",
  'vinden: leeg',
  'vinden in een taal',
  'bedankt in een taal',
  'regelingenwijzer voor een gesprek',
  'stand zonder link',
  'oppakken zonder link',
  'van rechts naar links: /over/',
  'van rechts naar links: /woorden/',
  'van rechts naar links: /regio/',
  'bel mij: leeg verstuurd (fout)',
  'aanvraag: welk loket (vraag)',
  'aanvraag: dit lijkt een BSN (fout)',
  'aanvraag: nog een keer versturen (controle)',
  'vraag van een werkgever: leeg verstuurd (fout)',
  'stand: keuze bewaard',
  'intrekken (gedaan)',
  'oppakken (vraag)',
  'oppakken (gedaan)',
  'verwijzen (gelukt)',
];
