/** Words beside the stations of the route map that follow the marks. */
export const routeMap = {
  answered: (answered: number, applicable: number) => `${answered} of ${applicable} answered`,
  and: ', ',
  received: (count: number) => `${count} received`,
  nothing: 'no question applies',
  outside: 'not in your process',
  outsideShort: 'not in it',
};
