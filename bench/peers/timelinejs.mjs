// The page of TimelineJS: the same dated events, each as one of its slides. Its built script is what its users load.
import TL from '@knight-lab/timelinejs/dist/js/timeline.js';
import '@knight-lab/timelinejs/dist/css/timeline.css';

const events = await (await fetch('events.json')).json();
const dateOf = (iso) => {
  const date = new Date(iso);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};
const slides = events.map(({ id, label, start, end }) => ({
  unique_id: id,
  start_date: dateOf(start),
  ...(end ? { end_date: dateOf(end) } : {}),
  text: { headline: label },
}));
const timeline = new TL.Timeline('chart', { events: slides }, { duration: 0 });

window.peer = { zoom: (steps) => (steps > 0 ? timeline.zoomIn() : timeline.zoomOut()) };
timeline.on('ready', () => window.bench.drawn());
