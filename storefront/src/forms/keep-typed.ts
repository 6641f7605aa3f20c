/**
 * For a form's `onReset`. React resets a form once its action has answered, which empties select boxes and unchecks
 * radio buttons that it draws itself (facebook/react#30580); what was typed is to stay, right or wrong.
 */
export function keepTyped(event: { preventDefault: () => void }): void {
  event.preventDefault();
}
