/** The id of the title of a dialog: one may open above another, and each is called by its own. */
export const dialogTitle = ({ id }: { readonly id: string }): string => `${id}-title`;
