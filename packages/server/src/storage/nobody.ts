/** The account that nobody has: the terminal, which makes links, and whoever did something before it was exported. */
export const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Who did something and then deleted their account, wherever else their id stood. */
export const DELETED = 'deleted-account';
