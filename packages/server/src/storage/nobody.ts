/** The account that nobody has: the maker of the first owner’s link, and whoever left. */
export const NOBODY = '00000000-0000-0000-0000-000000000000';
