// The page of the peer: the same units, drawn as its README shows, without movement, since ours has none here either.
import { OrgChart } from 'd3-org-chart';

const { before, after } = await (await fetch('units.json')).json();
const chart = new OrgChart()
  .container('#chart')
  .data(before)
  .duration(0)
  .nodeWidth(() => 180)
  .nodeHeight(() => 60)
  .childrenMargin(() => 40)
  .compactMarginBetween(() => 20)
  .compactMarginPair(() => 60)
  .nodeContent(
    ({ data }) =>
      `<div style="box-sizing:border-box;width:180px;height:60px;padding:6px;border:1px solid #555;background:#fff;font:12px sans-serif">${data.name}<br>${data.kind}</div>`,
  )
  .render();

window.peer = {
  changeDate: (isAfter) => chart.data(isAfter ? after : before).render(),
  changeDateOfAll: (isAfter) => chart.data(isAfter ? after : before).expandAll(),
  expandAll: () => chart.expandAll(),
  collapseAll: () => chart.collapseAll(),
};
window.bench.drawn();
