/** The worked example of the ROI page, as somebody types it. */
export const TYPED = {
  cases: '12,000',
  minutes: '12',
  share: '50',
  'hour-cost': '5000',
  'effect-first': '60',
  'effect-later': '90',
  stops: '600,000',
  'stops-months': '6',
  'set-up': '1300000',
  'own-days': '60',
  fee: '3,000,000',
  rise: '5',
  'running-days': '6',
  'leaving-days': '5',
} as const;
