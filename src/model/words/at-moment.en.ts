export { atMomentInEnglish as words } from './en-org-chart-at-moment.ts';
