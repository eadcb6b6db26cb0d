/** What is made when it is first asked for, and then kept: tables that most texts never need, and a fresh process not before its first answer. */
export const whenAsked = <Made extends {}>(make: () => Made): (() => Made) => {
  let made: Made | undefined;
  return () => (made ??= make());
};
