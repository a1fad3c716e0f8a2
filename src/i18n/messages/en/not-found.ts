/** The page for an address that leads nowhere. One file serves both languages. */
export const notFound = {
  title: 'This stop does not exist',
  text: 'The address may be old or cut off. Your marks are safe. From here you can go on to:',
};
