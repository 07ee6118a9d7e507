package lyhord.understanding.ranking;

/** Features of a sentence: their numbers in rising order, and how much each weighs. */
record Vector(int[] index, float[] weight) {

  int size() {
    return index.length;
  }
}
