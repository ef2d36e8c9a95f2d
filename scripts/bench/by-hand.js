// A loop that a person would write for this one function: the same checks, messages and blanks. It is run beside the built
// functions, in their realm.
export function byHand(values, costs, confidence) {
  const table = new Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row][0];
    const cost = costs[row][0];
    const isBlank = (cell) => cell === '' || cell === null || cell === undefined;
    if (isBlank(value) && isBlank(cost)) table[row] = [''];
    else if (isBlank(value)) table[row] = ['value is blank'];
    else if (typeof value !== 'number') table[row] = [`value must be a number, got text '${value}'`];
    else if (isBlank(cost)) table[row] = ['cost is blank'];
    else if (typeof cost !== 'number') table[row] = [`cost must be a number, got text '${cost}'`];
    else if (cost === 0) table[row] = ['cost is 0: there is nothing to divide by'];
    else if (cost < 0) table[row] = [`cost must be 0 or more, got ${cost}`];
    else {
      const result = (value * confidence - cost) / cost;
      table[row] = [Number.isFinite(result) ? result : 'the result is too large to be shown'];
    }
  }
  return table;
}
