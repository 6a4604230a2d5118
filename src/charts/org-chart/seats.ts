import type { PostEntry as Post } from '../../model/schemas.ts';
import type { PostAt } from '../../story/structure.ts';
import type { Leaver, Seat, Sign, Words } from './parts.ts';
import type { Ground } from './sign.ts';
import { aside, changeOf, isFresh, type Moment, type Moments } from './moment.ts';

/** A post of a unit: who holds it, or that this is not stated, and who left it. */
export function seatOf({ shown, all }: Moments, post: Post): Seat {
  const at = shown.posts.get(post.id);
  const leavers = all.flatMap((moment) => {
    const then = moment.posts.get(post.id);
    return (then && leftOf(moment, then)) ?? [];
  });
  const change = at?.left?.change ?? at?.holder?.change;
  const base = { claim: `post/${post.id}`, label: post.label, isFresh: isFresh(shown, change) } as const;
  const sign = shown.sign({ ...base, on: [at?.holder ? post : vacancyOf(shown, post, change)] });
  const left = at && leftOf(shown, at);
  const holder = at && holderOf(shown, at);
  return {
    ...sign,
    status: at?.status ?? 'notYet',
    ...(holder ? { holder } : {}),
    ...(left ? { left } : {}),
    leavers,
  };
}

/** That nobody names a holder: it stands on the unknowns about the post, else on what is said of it. */
function vacancyOf(moment: Moment, post: Post, id: string | undefined): Ground['on'][0] {
  const unknowns = moment.source.unknowns.filter(({ about }) => about.includes(post.id));
  const said = [post, ...(id === undefined ? [] : [changeOf(moment, id)])];
  const cites = (unknowns.length > 0 ? unknowns : said).flatMap((entry) => entry.cites);
  return { standing: 'absent', cites, unstated: post.unstated };
}

function holderOf(moment: Moment, { id, holder }: PostAt): (Sign & Words) | undefined {
  if (!holder) return undefined;
  const change = holder.change === undefined ? undefined : changeOf(moment, holder.change);
  const sign = moment.sign({
    claim: change ? `change/${change.id}` : `post/${id}/heldBy`,
    key: `holder/${id}/${holder.id}`,
    label: nameOf(moment, holder.id),
    text: change?.label,
    on: [holder],
    isFresh: isFresh(moment, holder.change),
  });
  const words = aside(moment, sign);
  return words === undefined ? sign : { ...sign, words };
}

/** The one who left since the first moment; nothing where the same name holds another post by now. */
function leftOf(moment: Moment, { id, left }: PostAt): Leaver | undefined {
  if (!left || moment.known.has(left.change) || moment.holders.has(left.id)) return undefined;
  const change = changeOf(moment, left.change);
  const sign = moment.sign({
    claim: `change/${change.id}`,
    key: `holder/${id}/${left.id}`,
    label: nameOf(moment, left.id),
    text: change.label,
    on: [change],
    isFresh: isFresh(moment, left.change),
  });
  const { leaves, unstated } = moment.words.structure;
  // The day of an event that announces a change is not the day of the change.
  const date = change.date === undefined ? undefined : (moment.source.dates[`change/${change.id}`] ?? change.date);
  const note = leaves(date, aside(moment, sign));
  return change.unstated === undefined ? { ...sign, note } : { ...sign, note, gap: unstated(change.unstated) };
}

function nameOf({ source }: Moment, id: string): string {
  return source.names[id] ?? id;
}
