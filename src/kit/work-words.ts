import type { SameWords, Words } from '~/kit/translate.ts';

const HOUR = 60;
/** Up to here a reader thinks in minutes, beyond it in hours. */
const MOST_MINUTES = 90;

/** 40 → "40 min"; 150 → "2 h 30 min". */
function span(minutes: number, hour: string, minute: string, between: string): string {
  if (minutes <= MOST_MINUTES) return `${minutes}${minute}`;
  const rest = minutes % HOUR;
  const hours = `${Math.floor(minutes / HOUR)}${hour}`;
  return rest === 0 ? hours : `${hours}${between}${rest}${minute}`;
}

const en = {
  label: 'Work',
  time: (minutes: number, people: number) => {
    const time = span(minutes, ' h', ' min', ' ');
    return people === 1 ? time : `${time}, ${people} people`;
  },
  card: (time: string) => `work ${time}`,
  guide: (minutes: number) => `${minutes} min to read it all`,
};

const ja: SameWords<typeof en> = {
  label: '作業の時間',
  time: (minutes, people) => {
    const time = span(minutes, '時間', '分', '');
    return people === 1 ? time : `${time}（${people}人）`;
  },
  card: (time) => `作業${time}`,
  guide: (minutes) => `全部読むと${minutes}分`,
};

/** How long a form takes beside reading it, and how long a whole guide takes to read. */
export const workWords: Words<typeof en> = { en, ja };
