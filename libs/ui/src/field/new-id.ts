let made = 0;

/** An id that no other element of this visit has. */
export const newId = (noun: string): string => {
  made += 1;
  return `${noun}-${made}`;
};
