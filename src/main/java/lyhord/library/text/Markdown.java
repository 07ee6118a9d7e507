package lyhord.library.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lyhord.library.entry.Source;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** CommonMark with tables. What looks like HTML is shown as it is written. */
public final class Markdown {

  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), HeadingAnchorExtension.create());
  private static final Parser PARSER =
      Parser.builder().extensions(EXTENSIONS).includeSourceSpans(IncludeSourceSpans.NONE).build();
  private static final HtmlRenderer HTML =
      HtmlRenderer.builder()
          .extensions(EXTENSIONS)
          .attributeProviderFactory(context -> Looks::give)
          .escapeHtml(true)
          .build();
  private static final HtmlRenderer LINE =
      HtmlRenderer.builder().omitSingleParagraphP(true).escapeHtml(true).build();
  private static final Pattern MARK = Pattern.compile("\\[\\^[^\\]]+]");

  private final References references;

  public Markdown(References references) {
    this.references = references;
  }

  /** As HTML; {@code [^key]} leads to the source with that key in the list under the text. */
  public String html(String written, List<Source> sources) {
    return HTML.render(resolved(written, sources));
  }

  /** One line of text as HTML, without a paragraph around it. */
  public String line(String written) {
    return LINE.render(resolved(written, List.of())).strip();
  }

  /** As words only, for searching and for counting. */
  public String words(String written) {
    return PlainText.of(resolved(withoutMarks(written), List.of())).strip();
  }

  /** Without the marks that lead to sources. */
  public static String withoutMarks(String written) {
    return MARK.matcher(written).replaceAll("");
  }

  private Node resolved(String written, List<Source> sources) {
    var document = PARSER.parse(definitions(sources) + "\n" + apart(written));
    document.accept(new Resolving(references));
    return document;
  }

  /** Two marks beside each other would be one link with the words of the first. */
  private static String apart(String written) {
    return written.replace("][^", "] [^");
  }

  /** A source is what CommonMark calls a link reference: {@code [^key]} becomes a link to it. */
  private static String definitions(List<Source> sources) {
    return IntStream.range(0, sources.size())
        .mapToObj(i -> "[^" + sources.get(i).key() + "]: #kalla-" + (i + 1) + "\n")
        .collect(Collectors.joining());
  }
}
