/** Words beside the stations of the route map that follow the marks. */
export const routeMap = {
  answered: (answered: number, applicable: number) => `${answered} of ${applicable} answered`,
  and: ', ',
  received: (count: number) => `${count} received`,
  nothing: 'no question applies',
  arrived: (arrived: number, expected: number) => `${arrived} of ${expected} arrived`,
  noArrival: 'nothing ticked as arrived yet',
  outside: 'not in your process',
  outsideShort: 'not in it',
};
