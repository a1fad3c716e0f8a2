/** As from a terminal: without what a test run, or another site, sets. */
const SET_HERE = /^(VITEST.*|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|CONTENT_DIR|DRAFTS)$/;
export const bare = Object.fromEntries(Object.entries(process.env).filter(([name]) => !SET_HERE.test(name)));
