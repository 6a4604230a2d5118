export { orgChartFilesInGerman as words } from './de-org-chart-files.ts';
