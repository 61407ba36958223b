import CMS from '@sveltia/cms';

console.log(Object.keys(CMS));
