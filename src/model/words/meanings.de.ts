export { meaningsInGerman as words } from './de-standing.ts';
