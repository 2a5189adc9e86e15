function toDay(text: string): string {
  return new Date(text).toISOString().slice(0, 10);
}

console.log(toDay('tomorrow'));
