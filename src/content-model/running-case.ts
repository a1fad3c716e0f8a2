import { z } from 'astro/zod';
import { bilingual, day, id } from './schema-parts.ts';

const count = z.number().int().positive();
const yen = count;
const percent = z.number().min(0).max(100);
const amount = z.number().positive();
const minutes = z.number().int().nonnegative();

/** People × hours × times, and hours beside it; "all" is every user. */
const workLine = z.strictObject({
  id,
  people: z.union([count, z.literal('all')]),
  hours: amount,
  times: count.optional(),
  beside: amount.optional(),
});
const workLines = z.array(workLine).min(1);

/** content/running-case.yaml: the one invented purchase that the worked examples follow. */
export const runningCaseSchema = z.strictObject({
  company: z.strictObject({ name: bilingual, staff: count, sites: count }),
  people: z.record(id, bilingual),
  users: z.strictObject({ atStart: count, joinInYearTwo: count }),
  groups: z.array(z.strictObject({ id, people: count, saved: minutes, added: minutes })).min(1),
  thirdWeek: z.strictObject({
    active: count,
    cases: count,
    aroundIt: count,
    returned: count,
    wouldMind: count,
  }),
  work: z.strictObject({
    requestsPerMonth: count,
    yearsStored: count,
    today: z.strictObject({
      minutesPerRequest: count,
      daysToDecision: amount,
      lost: count,
      followUpHours: count,
    }),
    goal: z.strictObject({
      minutesPerRequest: count,
      daysToDecision: amount,
      lost: count,
      followUpHours: count,
    }),
    atReview: z.strictObject({ daysToDecision: amount, lost: count, followUpHours: count }),
    peak: z.strictObject({ requestsOnBusiestDay: count, shareOfBusiestHour: percent }),
  }),
  rates: z.strictObject({ hour: yen, hoursPerDay: count, consumptionTax: percent, discount: percent }),
  usableShare: z.strictObject({ low: percent, likely: percent, high: percent }),
  effectByYear: z.tuple([percent, percent, percent]),
  oldLicence: z.strictObject({ perYear: yen, monthsSavedInYearOne: count.max(12) }),
  inaction: z.strictObject({
    minutesPerWeek: count,
    weeksPerYear: count.max(52),
    costOfMistake: yen,
    avoidableMistakes: z.strictObject({ low: percent, high: percent }),
    costOfDelay: yen,
    delaysPerYear: z.strictObject({ low: count, high: count }),
    monthsToNextBudget: count,
  }),
  price: z.strictObject({
    standardPerYear: yen,
    plusPerYear: yen,
    setUp: yen,
    workDay: yen,
    workDays: count,
    listRise: percent,
    volumeDiscount: percent,
    listVolumeFrom: count,
    orderForm: z.strictObject({ volumeFrom: count, riseAtFirstRenewal: percent, riseAfter: percent }),
  }),
  ballpark: z.strictObject({ below: percent, above: percent }),
  askedForRange: z.strictObject({
    perUser: yen,
    steps: z.strictObject({ smallTo: count, small: yen, largeTo: count, large: yen }),
    byVolume: z.strictObject({ base: yen, perRequest: yen }),
    width: z.strictObject({ below: percent, above: percent }),
  }),
  ownWork: z.strictObject({
    beforeSignature: workLines,
    afterSignature: workLines,
    buffer: percent,
    runningHoursPerMonth: count,
    daysToLeave: count,
  }),
  invoiceErrors: z.strictObject({ users: count, workDays: count }),
  firstReview: z.strictObject({
    usersAdded: count,
    monthsOfAddedUsers: count.max(12),
    workDaysAdded: count,
    ownDays: count,
  }),
  contract: z.strictObject({ months: count, noticeDays: count, priceDays: count }),
  renewal: z.strictObject({
    used: count,
    reduceTo: count,
    expandTo: count,
    replaceFirstYear: yen,
    valueOfYear: yen,
  }),
  authority: z.strictObject({ headOfDepartment: yen, director: yen }),
  dates: z.record(id, z.union([day, z.array(day).min(2)])),
});

export type RunningCase = z.output<typeof runningCaseSchema>;
export type WorkLine = z.output<typeof workLine>;
