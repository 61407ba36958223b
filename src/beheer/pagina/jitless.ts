import { config } from 'zod';

// Imported before all that uses zod: else it tries whether it may make functions of text, which our policy forbids.
config({ jitless: true });
