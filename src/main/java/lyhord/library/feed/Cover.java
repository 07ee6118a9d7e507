package lyhord.library.feed;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;

/**
 * The site's sign as a square picture, as large as podcasts want it. Drawn from the sign itself.
 */
final class Cover {

  static final int SIDE = 1400;
  private static final String SIGN = "/static/img/favicon.svg";

  private Cover() {}

  static byte[] png() {
    var picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    var pen = picture.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    draw(sign(), pen);
    pen.dispose();
    try (var out = new ByteArrayOutputStream()) {
      ImageIO.write(picture, "png", out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Element sign() {
    try (var in = Objects.requireNonNull(Cover.class.getResourceAsStream(SIGN))) {
      return new SAXBuilder().build(in).getRootElement();
    } catch (IOException | JDOMException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The whole square has the sign's ground, without the round corners of a small one. */
  private static void draw(Element sign, Graphics2D pen) {
    var ground = sign.getChild("rect", sign.getNamespace());
    pen.setColor(Color.decode(ground.getAttributeValue("fill")));
    pen.fillRect(0, 0, SIDE, SIDE);
    var scale = SIDE / number(ground, "width");
    pen.scale(scale, scale);
    sign.getChildren("circle", sign.getNamespace()).forEach(it -> circle(it, pen));
  }

  private static void circle(Element circle, Graphics2D pen) {
    var radius = number(circle, "r");
    Shape shape =
        new Ellipse2D.Double(
            number(circle, "cx") - radius, number(circle, "cy") - radius, 2 * radius, 2 * radius);
    pen.setColor(Color.WHITE);
    if (circle.getAttribute("stroke-width") == null) {
      pen.fill(shape);
    } else {
      pen.setStroke(new BasicStroke((float) number(circle, "stroke-width")));
      pen.draw(shape);
    }
  }

  private static double number(Element element, String name) {
    return Double.parseDouble(element.getAttributeValue(name));
  }
}
