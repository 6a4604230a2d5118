export { atMomentInGerman as words } from './de-org-chart-at-moment.ts';
