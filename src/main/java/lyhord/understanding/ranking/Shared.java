package lyhord.understanding.ranking;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import lyhord.understanding.swedish.Phrase;

/** All that was learnt from the shared examples. */
record Shared(Features features, Linear model, Ranker ranker) implements Learned.Kept {

  static Shared learn(List<Phrase> phrases, int[] labels, int topics) {
    var features = Features.of(phrases);
    var vectors = phrases.stream().map(features::vector).toList();
    var model = Linear.train(new Training(vectors, features.size()), labels, topics);
    return new Shared(features, model, Ranker.of(vectors, features.size()));
  }

  static Shared read(DataInput in) throws IOException {
    return new Shared(Features.read(in), Linear.read(in), Ranker.read(in));
  }

  @Override
  public void write(DataOutput out) throws IOException {
    features.write(out);
    model.write(out);
    ranker.write(out);
  }
}
