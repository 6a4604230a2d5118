// The page of vis-timeline: the same dated events, drawn as its README shows, without movement and with its own stacking.
import { DataSet, Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';

const events = await (await fetch('events.json')).json();
const items = events.map(({ id, label, start, end }) => ({ id, content: label, start, ...(end ? { end } : {}) }));
const timeline = new Timeline(document.querySelector('#chart'), new DataSet(items), { maxHeight: '100vh' });

window.peer = {
  zoom: (steps) =>
    steps > 0 ? timeline.zoomIn(0.5, { animation: false }) : timeline.zoomOut(0.5, { animation: false }),
};
window.bench.drawn();
