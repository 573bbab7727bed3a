/** An error that is a message to whoever runs a command: where in the code it came from would only bury it. */
export function plainError(message: string): Error {
  const error = new Error(message);
  error.stack = '';
  return error;
}
