export { orgChartFilesInEnglish as words } from './en-org-chart-files.ts';
