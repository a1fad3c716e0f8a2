/** Files that the tests break. */
export const ASSET = 'assets/sla-sheet/asset.yaml';
export const ASSET_EN = 'assets/sla-sheet/en.mdx';
export const ASSET_JA = 'assets/sla-sheet/ja.mdx';
export const GUIDE_EN = 'guides/evaluation/en.mdx';
export const GUIDE_JA = 'guides/evaluation/ja.mdx';
export const TOOL = 'tools/roi-tco.yaml';
export const QUESTIONS = 'questions/evaluation.yaml';
