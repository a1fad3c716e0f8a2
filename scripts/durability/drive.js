// Runs inside the guide, which no driver could do without keeping the browser from its own profile. Says how many marks
// the page shows, makes one more, and tells the server as soon as it is shown.
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const openButton = () =>
  document.querySelector('sb-question-state[data-state="open"] .question-state__actions button');

// The questions of a guide are folded, and their buttons come once one of them is in view.
const questions = document.querySelectorAll('sb-question-state');
for (const question of questions) question.closest('details').open = true;
questions[0].scrollIntoView();
while (!openButton()) await pause(20);
// What is put back comes shortly after the page has drawn what it read.
await pause(1_000);
const answered = () => document.querySelectorAll('sb-question-state[data-state="answered"]').length;
const before = answered();
new MutationObserver(() => {
  if (answered() > before) void fetch(`/told?before=${before}`, { method: 'POST' });
}).observe(document.body, { attributes: true, subtree: true, attributeFilter: ['data-state'] });
openButton().click();
