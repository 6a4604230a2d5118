export { meaningsInEnglish as words } from './en-standing.ts';
