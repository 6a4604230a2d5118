/** Whether a text came into its field from the list below it, and was not typed. Browsers say so in one of two ways. */
export function isPicked(event: Event): boolean {
  return !(event instanceof InputEvent) || event.inputType === 'insertReplacementText';
}
