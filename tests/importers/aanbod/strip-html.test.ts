import { expect, test } from 'vitest';
import { stripHtml } from '../../../src/importers/aanbod/strip-html.ts';

test.each([
  ['gewone tekst', 'gewone tekst'],
  ['<p>een</p><p>twee</p>', 'een twee'],
  ['een<br>twee<br/>drie', 'een twee drie'],
  ['<b>vet</b>gedrukt', 'vetgedrukt'],
  ['<ul><li>a</li><li>b</li></ul>', 'a b'],
  ['  veel \n\t ruimte&nbsp;&nbsp;hier ', 'veel ruimte hier'],
  ['caf&eacute; &amp; bar &#8364; 5 &#x20AC; 6', 'café & bar € 5 € 6'],
  ['&onbekend; blijft', '&onbekend; blijft'],
  ['5 < 10 en 10 > 5', '5 < 10 en 10 > 5'],
  ['<a href="https://voorbeeld.example/?a=1>2">link</a>', 'link'],
  ['<script>alert("<p>weg</p>")</script>ja', 'ja'],
  ['<SCRIPT src=x>weg</SCRIPT >ja', 'ja'],
  ['<style>p{}</style><p>ja</p>', 'ja'],
  ['<script>nooit gesloten', ''],
  ['<!-- weg <b>ook</b> -->ja', 'ja'],
  ['<!-- nooit gesloten', ''],
  ['<!doctype html><p>ja', 'ja'],
  ['<img src=x onerror="steel()">ja', 'ja'],
  ['<p zonder einde', 'p zonder einde'],
  ['&#0;&#xD800;&#x110000;a', 'a'],
  ['&lt;b&gt; is een tag', '<b> is een tag'],
  ['', ''],
])('of %j stays %j', (html, text) => {
  expect(stripHtml(html)).toBe(text);
});

test('a text of a million tags is done at once', () => {
  const before = process.cpuUsage();
  expect(stripHtml('<p>a'.repeat(1_000_000)).length).toBeLessThan(20_001);
  expect(stripHtml('<!--'.repeat(100_000))).toBe('');
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000);
});
