// Before each test file: property tests draw from one seed, so that no change fails by what it has not touched. `npm run
// fuzz` goes on from there.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 5) });
