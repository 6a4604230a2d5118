import { parseFlags, type Flags } from '../../embeds/flags.ts';

/**
 * The flags of the address, set on the root before anything is painted: the style sheet and the other script read them
 * there. Nothing of a value is shown or run; a wrong one is named in the console and left out.
 */
const root = document.documentElement;
const listOf = (name: string): string[] => (root.dataset[name] ?? '').split(' ');
const flags = parseFlags(new URLSearchParams(location.search), {
  moments: listOf('moments'),
  standings: listOf('standings'),
  languages: listOf('languages'),
});
set(flags);
for (const { name, value, known } of flags.unread) console.warn(`?${name}=${value} is none of: ${known.join(', ')}`);

function set({ theme, at, standing, isTransparent, isStatic, isPlain }: Flags): void {
  for (const [name, value] of Object.entries({ theme, at, standing })) if (value) root.dataset[name] = value;
  for (const [name, isOn] of Object.entries({ transparent: isTransparent, static: isStatic, plain: isPlain }))
    root.toggleAttribute(`data-${name}`, isOn);
}
