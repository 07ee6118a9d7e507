package lyhord.understanding.swedish;

/** A word written out, and where in the text it was typed. */
record Token(String word, int start, int end) {}
