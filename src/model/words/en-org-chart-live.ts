const count = (n: number, one: string, many: string): string => `${n === 0 ? 'no' : n} ${n === 1 ? one : many}`;

/** The words of the chart that can be set to a moment, in English. */
export const orgChartLiveInEnglish = {
  title: 'At a moment',
  lead: 'One chart, set to any of these moments. Each of them also stands below, in words.',
  name: 'The chart at a moment of your choice',
  states: 'Moments of the chart',
  controls: 'Set the chart',
  moment: 'Moment',
  earlier: 'Earlier',
  later: 'Later',
  compare: 'Compared with',
  show: 'Show',
  everything: 'everything',
  /** Only what is at least as firm: `standing` is the name of a standing. */
  onlyStated: 'only what is stated',
  firmerThan: (standing: string): string => `only what is ${standing} or firmer`,
  copy: 'Copy link',
  copied: 'The link to this view is copied.',
  /** Before the address, where the browser lets no script copy. */
  notCopied: 'Copy this address:',
  more: 'Find, fold, enlarge',
  find: 'Find a unit',
  notFound: 'No unit has this name:',
  branch: 'Only its branch',
  fold: 'Fold',
  unfold: 'Unfold',
  foldAll: 'Fold all',
  unfoldAll: 'Unfold all',
  size: 'Size',
  zoomIn: 'Larger',
  zoomOut: 'Smaller',
  asDrawn: 'As drawn',
  fit: 'Fit',
  fullScreen: 'Full screen',
  changes: 'What changes',
  none: 'Nothing changes between the two.',
  /** Said aloud when the moment changes. */
  says: (label: string, changes: number): string => `${label}: ${count(changes, 'change', 'changes')}.`,
};
