/** What is asked of an embed; what is left out or empty is as it was built. */
export interface Choice {
  readonly at?: string;
  readonly theme?: string;
  readonly standing?: string;
  readonly lang?: string;
}

/** The address of an embed with what is asked of it. */
export function addressOf({ address }: { readonly address: string }, choice: Choice): string {
  const asked = Object.entries(choice).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return asked.length === 0 ? address : `${address}?${new URLSearchParams(asked).toString()}`;
}
