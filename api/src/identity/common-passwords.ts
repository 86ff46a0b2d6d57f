let common: Promise<ReadonlySet<string>> | undefined;

async function read(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  return new Set(dictionary['passwords-common']);
}

/** Whether a text in lower case is one of the 49,000 most used passwords. The list is read when the first password is chosen. */
export async function isCommonPassword(): Promise<(password: string) => boolean> {
  common ??= read();
  const list = await common;
  return (password) => list.has(password);
}
