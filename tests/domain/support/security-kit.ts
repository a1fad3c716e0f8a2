import type { SecurityKit } from '../../../src/domain/answers/questionnaire.ts';

/** Two tiers with a question each, and one on AI. */
export const KIT: SecurityKit = {
  tiers: [
    { tier: 1, name: 'Basics' },
    { tier: 2, name: 'Standard' },
  ],
  questions: [
    { id: 'backup', number: 1, tier: 1, text: 'How often?', evidence: 'Record' },
    { id: 'roles', number: 2, tier: 2, text: 'Which roles?', evidence: 'Table' },
    { id: 'ai-where', number: 1, text: 'Which functions use AI?', evidence: 'List' },
  ],
};
