package lyhord.library.desk.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lyhord.library.text.Markdown;
import lyhord.library.text.PlainText;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/** Reads what is written in Markdown, for its pictures, headings, links and paragraphs. */
final class Manuscript extends AbstractVisitor {

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private static final Set<String> EMPTY_WORDS =
      Set.of("här", "klicka här", "tryck här", "läs mer", "läs mer här", "mer", "länk", "länken");
  private static final int LONGEST_PARAGRAPH = 120;
  private static final int QUOTED = 60;

  private final String key;
  private final List<Remark> remarks = new ArrayList<>();
  private int level = 1;

  private Manuscript(String key) {
    this.key = key;
  }

  static List<Remark> remarks(String key, String written) {
    var manuscript = new Manuscript(key);
    PARSER.parse(written).accept(manuscript);
    return manuscript.remarks;
  }

  /** The words alone. */
  static String words(String written) {
    return PlainText.of(PARSER.parse(Markdown.withoutMarks(written)));
  }

  @Override
  public void visit(Image image) {
    var words = plain(image);
    remark(
        !words.isBlank() && !words.matches("(?i).*\\.(png|jpe?g|webp|gif|svg)"),
        "Bilden saknar text som berättar vad den visar. Skriv den inom hakparentesen.",
        image.getDestination());
  }

  @Override
  public void visit(Heading heading) {
    var now = heading.getLevel();
    remark(
        now > 1,
        "Sidan har redan en huvudrubrik. Börja rubriken med ## i stället.",
        plain(heading));
    remark(
        now <= level + 1 || now == 1,
        "En nivå av rubriker är överhoppad. Använd ## först och ### under den.",
        plain(heading));
    level = Math.max(now, 2);
    visitChildren(heading);
  }

  @Override
  public void visit(Link link) {
    var to = link.getDestination();
    var words = plain(link).strip();
    var web = to.startsWith("http:") || to.startsWith("https:");
    remark(
        !EMPTY_WORDS.contains(words.toLowerCase(Locale.ROOT).replaceAll("[.!:]$", "")),
        "Länkens ord säger inte vart den leder. Skriv vad som finns där.",
        words);
    remark(
        !web || !words.matches("(https?://|www\\.)\\S+"),
        "Länken är en bar adress. Skriv [vad som finns där](adressen).",
        words);
    visitChildren(link);
  }

  @Override
  public void visit(Paragraph paragraph) {
    var words = plain(paragraph);
    remark(
        words.split("\\s+").length <= LONGEST_PARAGRAPH,
        "Stycket är längre än " + LONGEST_PARAGRAPH + " ord. Dela det.",
        words);
    visitChildren(paragraph);
  }

  private static String plain(Node node) {
    return PlainText.of(node).strip();
  }

  private void remark(boolean right, String advice, String where) {
    if (!right) {
      var quoted = where.length() <= QUOTED ? where : where.substring(0, QUOTED - 1) + "…";
      remarks.add(new Remark(key, advice, quoted));
    }
  }
}
