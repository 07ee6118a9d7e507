package lyhord.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import lyhord.search.index.Found.Count;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/**
 * Which documents are filed where, as sets of bits: hits are counted against every choice by laying
 * two sets over each other, which costs the same however many hits there are.
 */
final class Filing {

  private final Map<Facet, Map<String, FixedBitSet>> sets = new EnumMap<>(Facet.class);
  private final Map<String, String> names;
  private final int size;

  private Filing(int size, Map<String, String> names) {
    this.size = size;
    this.names = names;
    for (var facet : Facet.values()) {
      sets.put(facet, new TreeMap<>());
    }
  }

  /**
   * @param names of what documents are filed under
   */
  static Filing of(IndexReader reader, Map<String, String> names) throws IOException {
    var filing = new Filing(reader.maxDoc(), names);
    for (var leaf : reader.leaves()) {
      filing.read(leaf);
    }
    return filing;
  }

  private void read(LeafReaderContext leaf) throws IOException {
    var terms = leaf.reader().terms(Fields.FACET);
    if (terms == null) {
      return;
    }
    var each = terms.iterator();
    PostingsEnum postings = null;
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      postings = each.postings(postings, PostingsEnum.NONE);
      file(term.utf8ToString(), postings, leaf.docBase);
    }
  }

  private void file(String value, DocIdSetIterator documents, int base) throws IOException {
    var slash = value.indexOf('/');
    for (var facet : Facet.values()) {
      if (facet.slug().equals(value.substring(0, slash))) {
        var set =
            of(facet).computeIfAbsent(value.substring(slash + 1), it -> new FixedBitSet(size));
        for (var it = documents.nextDoc(); it != DocIdSetIterator.NO_MORE_DOCS; ) {
          set.set(base + it);
          it = documents.nextDoc();
        }
      }
    }
  }

  /** The hits that are left when they are narrowed to what was chosen. */
  FixedBitSet narrowed(FixedBitSet hits, Map<Facet, Set<String>> chosen) {
    return chosen.isEmpty() ? hits : narrowed(hits, chosen, null);
  }

  private FixedBitSet narrowed(
      FixedBitSet hits,
      Map<Facet, Set<String>> chosen,
      @org.jspecify.annotations.Nullable Facet but) {
    var left = hits.clone();
    chosen.forEach(
        (facet, values) -> {
          if (facet != but) {
            left.and(any(facet, values));
          }
        });
    return left;
  }

  private FixedBitSet any(Facet facet, Set<String> values) {
    var all = new FixedBitSet(size);
    for (var value : values) {
      var set = of(facet).get(value);
      if (set != null) {
        all.or(set);
      }
    }
    return all;
  }

  /** A choice within a facet widens it, so its own choices do not narrow its counts. */
  Map<Facet, List<Count>> counts(FixedBitSet hits, Asked asked) {
    var counts = new EnumMap<Facet, List<Count>>(Facet.class);
    for (var facet : Facet.values()) {
      var left = asked.chosen().isEmpty() ? hits : narrowed(hits, asked.chosen(), facet);
      counts.put(facet, counts(facet, left, asked));
    }
    return counts;
  }

  private List<Count> counts(Facet facet, FixedBitSet hits, Asked asked) {
    var found = new ArrayList<Count>();
    of(facet)
        .forEach(
            (slug, set) -> {
              var count = Math.toIntExact(FixedBitSet.intersectionCount(hits, set));
              var chosen = asked.isChosen(facet, slug);
              if (count > 0 || chosen) {
                found.add(new Count(slug, name(facet, slug), count, chosen));
              }
            });
    found.sort(order(facet));
    return List.copyOf(found);
  }

  private static Comparator<Count> order(Facet facet) {
    return facet == Facet.YEAR
        ? Comparator.comparing(Count::slug).reversed()
        : Comparator.comparingInt(Count::hits).reversed().thenComparing(Count::slug);
  }

  private String name(Facet facet, String slug) {
    return names.getOrDefault(facet.value(slug), slug);
  }

  private Map<String, FixedBitSet> of(Facet facet) {
    return Objects.requireNonNull(sets.get(facet));
  }
}
