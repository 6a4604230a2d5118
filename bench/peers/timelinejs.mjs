// The page of TimelineJS: the same dated events, each as one of its slides. `TL` is its built script, as its users load it.
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
const options = { duration: 0, script_path: new URL('lib/js/', location.href).href };
const timeline = new window.TL.Timeline('chart', { events: slides }, options);

window.peer = { zoom: (steps) => (steps > 0 ? timeline.zoomIn() : timeline.zoomOut()) };
timeline.on('ready', () => window.bench.drawn());
