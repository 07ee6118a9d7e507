package lyhord.web;

import java.util.List;

/** The pages of a feature that a search engine should find. */
public interface Findable {
  List<String> paths();
}
