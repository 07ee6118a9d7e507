package lyhord.search.page;

import java.util.List;
import lyhord.search.index.Asked;
import lyhord.search.index.Facet;
import lyhord.web.Written;

/** The fields of the search page, as they stand in its address. */
record Typed(
    String q,
    List<String> typ,
    List<String> tema,
    List<String> malgrupp,
    List<String> ar,
    List<String> sprak,
    int sida) {

  Typed {
    typ = typ == null ? List.of() : typ;
    tema = tema == null ? List.of() : tema;
    malgrupp = malgrupp == null ? List.of() : malgrupp;
    ar = ar == null ? List.of() : ar;
    sprak = sprak == null ? List.of() : sprak;
  }

  boolean isCut() {
    return Written.text(q, Integer.MAX_VALUE).length() > Asked.LONGEST;
  }

  Asked asked() {
    var text = Written.text(q, Asked.LONGEST).replaceAll("\\s+", " ");
    return Asked.of(text, sida)
        .narrowed(Facet.TYPE, typ)
        .narrowed(Facet.THEME, tema)
        .narrowed(Facet.AUDIENCE, malgrupp)
        .narrowed(Facet.YEAR, ar)
        .narrowed(Facet.LANGUAGE, sprak);
  }
}
