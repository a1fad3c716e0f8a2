import type { ContentSources } from '../../../src/content-model/content-sources.ts';

type Owned = Pick<ContentSources, 'owners' | 'assets'>;

/**
 * A CODEOWNERS file, which GitHub, GitLab, Gitea and Forgejo read: a line for each asset whose owner in owners.yaml has
 * reviewers. `folder` is the name of the content folder at the root of its repository.
 */
export function codeOwners({ owners, assets }: Owned, folder: string): string {
  const lines = owners.flatMap(({ id, reviewers }) => {
    const owned = [...assets].filter(([, asset]) => asset.owner === id).map(([asset]) => asset);
    if (reviewers === undefined) return [`# ${id} (assets: ${owned.length}): no reviewers in owners.yaml`];
    return [`# ${id}`, ...owned.sort().map((asset) => `/${folder}/assets/${asset}/ ${reviewers.join(' ')}`)];
  });
  return `# Written by "npm run content:owners" from owners.yaml: who is asked before a text of theirs is published.\n${lines.join('\n')}\n`;
}
