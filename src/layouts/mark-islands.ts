/*
 * What makes marks on a page and shows them: it comes once a part with such controls is in view. Written answers, ticks and
 * marks of questions are also for paper, so where the purchase has any, it comes at once (core-islands.ts).
 */
import '~/features/answers/sb-answers.ts';
import '~/features/marks/sb-exit-criteria.ts';
import '~/features/marks/sb-question-state.ts';
