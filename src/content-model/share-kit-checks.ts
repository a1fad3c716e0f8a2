import type { ContentSources } from './content-sources.ts';
import type { ReferenceCheck } from './reference-check.ts';

/** A kit names phases, roles and assets that exist, and each asset once: one that a buyer may be sent. */
export function checkShareKits({ shareKits, assets }: ContentSources, check: ReferenceCheck): void {
  for (const [file, kit] of shareKits) {
    check.known({ file, field: 'phases' }, 'phase', kit.phases);
    check.known({ file, field: 'roles' }, 'role', kit.roles);
    check.known({ file, field: 'assets' }, 'asset', kit.assets);
    for (const [place, id] of kit.assets.entries()) {
      const field = `assets.[${place + 1}]`;
      if (kit.assets.indexOf(id) < place)
        check.report({ file, field }, id, {
          wrong: `the asset "${id}" is listed twice in this kit`,
          fix: 'remove one of the two',
        });
      else if ((assets.get(id)?.audience ?? 'buyer') !== 'buyer')
        check.report({ file, field }, id, {
          wrong: `the asset "${id}" is not for buyers, so no link can carry it`,
          fix: 'leave it out, or set "audience: buyer" in its asset.yaml',
        });
    }
  }
}
