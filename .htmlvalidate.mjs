import { defineConfig } from 'html-validate';

export default defineConfig({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // The forms here act as the reader types; nothing is ever sent (the policy says form-action 'none').
    'wcag/h32': 'off',
    // A fieldset with role="none" only switches its controls off until the script runs; tests/build/structure.test.ts asks
    // the others for their legend.
    'wcag/h71': 'off',
  },
});
