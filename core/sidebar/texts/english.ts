/** Every text of the sidebar in English. A text with something in it is a function; the other languages follow this shape. */
export const english = {
  pages: {
    label: 'Pages',
    start: 'Start',
    functions: 'Functions',
  },
};
