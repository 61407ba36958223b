// Runs `importeer` and says on its last line how much memory it took at most, in kB. In a process of its own, because
// that number never goes down.
process.on('exit', () => console.log(process.resourceUsage().maxRSS));
await import('../../importeer.ts');

export {};
