/** The button that gives a chart the whole screen and takes it back; it stays hidden where the browser lets none. */
export function fullScreenIn(host: HTMLElement): void {
  const button = host.querySelector<HTMLButtonElement>('[data-full]');
  if (!button || !document.fullscreenEnabled) return;
  const enter = button.textContent;
  const { leave = '' } = button.dataset;
  button.hidden = false;
  button.addEventListener('click', () => {
    void (document.fullscreenElement ? document.exitFullscreen() : host.requestFullscreen());
  });
  host.addEventListener('fullscreenchange', () => {
    button.textContent = document.fullscreenElement ? leave : enter;
  });
}
