package lyhord.understanding.ranking;

import java.nio.ByteBuffer;

/** Features of a sentence: their numbers in rising order, and how much each weighs. */
record Vector(int[] index, float[] weight) {

  int size() {
    return index.length;
  }

  /** All of it and a label as bytes, to tell one set of examples from another. */
  byte[] bytes(int label) {
    var bytes = ByteBuffer.allocate(Integer.BYTES * (2 + 2 * size())).putInt(label).putInt(size());
    for (var i = 0; i < size(); i++) {
      bytes.putInt(index[i]).putFloat(weight[i]);
    }
    return bytes.array();
  }
}
