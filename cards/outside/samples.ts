export const samples: Readonly<Record<string, object>> = {
  outside: {},
}
