/**
 * Listeners that articles have, written from the conventions of those who made them, none of whose code is here. Each
 * is the script of a page with one frame, and what the address of the frame needs to have.
 */
export interface Listener {
  readonly tail?: string;
  readonly script: string;
}

export const LISTENERS: Readonly<Record<string, Listener>> = {
  // {"datawrapper-height": {"<key>": px}}: the frame is found by an id or by a part of its address
  Datawrapper: {
    script: `addEventListener('message', (event) => {
      if (event.data['datawrapper-height'] === undefined) return;
      for (const [key, height] of Object.entries(event.data['datawrapper-height'])) {
        const frame = document.getElementById('datawrapper-chart-' + key) ?? document.querySelector("iframe[src*='" + key + "']");
        if (frame) frame.style.height = height + 'px';
      }
    });`,
  },
  // pymxPYMx<id>xPYMx<type>xPYMx<message>
  pym: {
    tail: '?childId=chart-1&initialWidth=600&parentTitle=An%20article&parentUrl=x',
    script: `addEventListener('message', (event) => {
      const match = /^pymxPYMxchart-1xPYMx(\\S+)xPYMx(.+)$/.exec(event.data);
      if (match && match[1] === 'height') document.querySelector('iframe').height = parseInt(match[2]);
    });`,
  },
  AMP: {
    script: `addEventListener('message', ({ data }) => {
      if (data.sentinel === 'amp' && data.type === 'embed-size') document.querySelector('iframe').style.height = data.height + 'px';
    });`,
  },
  // the parent speaks first; the answer is [iFrameSizer]<id>:<height>:<width>:<event>, and the first is “init”
  'iframe-resizer': {
    script: `const frame = document.querySelector('iframe'); let isGreeted = false;
    frame.addEventListener('load', () => {
      frame.contentWindow.postMessage('[iFrameSizer]iFrameResizer0:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:false', '*');
    });
    addEventListener('message', ({ data, source }) => {
      if (source !== frame.contentWindow || typeof data !== 'string' || !data.startsWith('[iFrameSizer]')) return;
      const [id, height, width, type] = data.slice(13).split(':');
      if (type === 'init') isGreeted = true;
      if (isGreeted && id === 'iFrameResizer0') frame.style.height = height + 'px';
    });`,
  },
  // the page asks, the frame answers, and whose frame it is counts
  'open-iframe-resizer': {
    script: `const frame = document.querySelector('iframe');
    frame.addEventListener('load', () => { frame.contentWindow.postMessage({ type: 'iframe-child-init' }, '*'); });
    addEventListener('message', ({ data, source }) => {
      if (source === frame.contentWindow && data.type === 'iframe-resized') frame.style.height = data.height + 'px';
    });`,
  },
  // {message, value, secret}, clamped to 200 to 1000
  WordPress: {
    tail: '#?secret=abcDEF1234',
    script: `addEventListener('message', ({ data }) => {
      if (!data.secret || !data.message || /[^a-zA-Z0-9]/.test(data.secret)) return;
      if (data.message !== 'height' || data.secret !== 'abcDEF1234') return;
      document.querySelector('iframe').height = Math.max(200, Math.min(1000, parseInt(data.value, 10)));
    });`,
  },
  // a JSON string
  Flourish: {
    script: `addEventListener('message', ({ data }) => {
      let told; try { told = JSON.parse(data); } catch { return; }
      if (told.sender === 'Flourish' && told.context === 'iframe.resize')
        for (const frame of document.querySelectorAll('iframe')) if (frame.src === told.src) frame.style.height = told.height + 'px';
    });`,
  },
  // {width, height, href}, the frame found by its whole address
  DocumentCloud: {
    script: `addEventListener('message', ({ data }) => {
      if (!data.href) return;
      const frame = document.querySelector('iframe[src="' + data.href + '"]');
      if (frame && data.height) frame.style.height = data.height + 'px';
    });`,
  },
};
