import { formatProblems } from '../cli/check.ts';
import { loadStory } from '../cli/content.ts';
import { handedOver } from '../cli/handed-over.ts';
import { contentOf } from '../cli/settings.ts';
import type { Story } from '../model/story.ts';

/** What a mistake in the content says in `astro dev`: the problems themselves, and no stack of ours. */
class ContentError extends Error {
  override name = 'ContentError';
  constructor(message: string) {
    super(message);
    this.stack = message;
  }
}

async function checkedStory(): Promise<Story> {
  const content = contentOf(process.env);
  const checked = handedOver(content);
  if (checked) return checked;
  const { story, problems } = await loadStory(content);
  if (!story || problems.length > 0) throw new ContentError(formatProblems(problems, content));
  return story;
}

/** The checked story of CONTENT_DIR: what every page, chart and download is a function of. */
export const story: Story = await checkedStory();
