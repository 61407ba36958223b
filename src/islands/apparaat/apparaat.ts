// What every page does in the visitor's browser: one small file. A page is whole without it.
import './thema.ts';
import './wis-alles.ts';
