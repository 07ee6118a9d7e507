package lyhord.library.text;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words that a reader sees, without what they lead to. An empty line stands after a block. */
public final class PlainText extends AbstractVisitor {

  private final StringBuilder words = new StringBuilder();

  private PlainText() {}

  public static String of(Node node) {
    var text = new PlainText();
    text.visitChildren(node);
    return text.words.toString();
  }

  @Override
  public void visit(Text text) {
    words.append(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    words.append(code.getLiteral());
  }

  @Override
  public void visit(HtmlInline html) {
    words.append(html.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    words.append(' ');
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    words.append(' ');
  }

  @Override
  public void visit(Paragraph paragraph) {
    block(paragraph);
  }

  @Override
  public void visit(Heading heading) {
    block(heading);
  }

  @Override
  public void visit(CustomBlock table) {
    block(table);
  }

  /** The cells and rows of a table. */
  @Override
  public void visit(CustomNode cell) {
    visitChildren(cell);
    words.append(' ');
  }

  @Override
  public void visit(HtmlBlock html) {
    block(html.getLiteral());
  }

  @Override
  public void visit(FencedCodeBlock code) {
    block(code.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    block(code.getLiteral());
  }

  private void block(Node node) {
    visitChildren(node);
    words.append("\n\n");
  }

  private void block(String text) {
    words.append(text).append("\n\n");
  }
}
