/*
 * The script of every page, as one small file. The theme first, so that a chosen one never flashes; marks and suggestions
 * only where the page can show them (Marks.astro), and never before the page is readable.
 */
import '~/features/theme/apply-theme.ts';
import '~/features/theme/sb-theme-switch.ts';
import { hasSpaces } from '~/kit/has-spaces.ts';
import { whenIdle } from '~/kit/when-idle.ts';

if (document.querySelector('sb-undo-bar')) {
  whenIdle(() => import('./core-islands.ts'));
  // Who shares a purchase or a book by a depot keeps it in step on every page; all others load nothing for it.
  if (hasSpaces()) whenIdle(() => import('~/features/depot/keep-in-step.ts'));
}
whenIdle(() => import('./header-islands.ts'));
