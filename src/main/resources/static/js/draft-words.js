// What the one who writes is told when the text could not be saved, by what the server answered.
export const WORDS = {
  401: "Du är inte inloggad längre. Logga in i en ny flik. Texten står kvar här och sparas sedan.",
  409: "Någon annan har sparat sedan du öppnade sidan. Din text finns kvar. Tryck på Spara utkastet och välj vad som ska gälla.",
  413: "Texten är för lång för att sparas. Den står kvar här. Korta den.",
  away: "Det gick inte att spara just nu. Texten står kvar här, och vi försöker igen.",
};
