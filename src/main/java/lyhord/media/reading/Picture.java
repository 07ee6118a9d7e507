package lyhord.media.reading;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import lyhord.media.FileType;
import lyhord.media.StoredFile.Size;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.jspecify.annotations.Nullable;

/**
 * An image, drawn anew in the widths that pages use. What the camera noted besides, such as where
 * it was, does not come along.
 */
final class Picture {
  static final int WHOLE = 3200;
  private static final long MOST_PIXELS = 60_000_000;

  private final FileType type;
  private final Path folder;

  Picture(FileType type, Path folder) {
    this.type = type;
    this.folder = folder;
  }

  Findings read(Path file) throws IOException {
    var image = upright(file);
    var whole = draw(image, Math.min(WHOLE, image.getWidth()), "whole");
    for (var width : Examiner.WIDTHS) {
      if (width < whole.getWidth()) {
        draw(whole, width, "" + width);
      }
    }
    var size = new Size(whole.getWidth(), whole.getHeight());
    return new Findings(Findings.none().document(), size, 0, List.of());
  }

  private BufferedImage upright(Path file) throws IOException {
    try (var input = ImageIO.createImageInputStream(file.toFile())) {
      var reader = ImageIO.getImageReadersByMIMEType(type.mime()).next();
      reader.setInput(input);
      var image = pixels(reader);
      var orientation = type == FileType.JPEG ? orientation(reader) : null;
      reader.dispose();
      return orientation == null
          ? image
          : ExifFilterUtils.getFilterForOrientation(orientation).apply(image);
    }
  }

  /** A file whose notes are in disorder is taken to stand upright. */
  private static @Nullable Orientation orientation(ImageReader reader) throws IOException {
    try {
      return ExifUtils.getExifOrientation(reader, 0);
    } catch (IIOException disorder) {
      return null;
    }
  }

  /** The size is known before any pixel is drawn; a large image is read thinned out. */
  private static BufferedImage pixels(ImageReader reader) throws IOException {
    long width = reader.getWidth(0);
    long height = reader.getHeight(0);
    if (width * height > MOST_PIXELS) {
      throw new TooManyPixels();
    }
    var every = Math.max(1, (int) (Math.max(width, height) / WHOLE));
    var thinned = reader.getDefaultReadParam();
    thinned.setSourceSubsampling(every, every, 0, 0);
    return reader.read(0, thinned);
  }

  private BufferedImage draw(BufferedImage image, int width, String name) throws IOException {
    var drawn = Thumbnails.of(image).width(width).outputQuality(0.86).asBufferedImage();
    var builder = Thumbnails.of(drawn).scale(1).outputQuality(0.86).outputFormat(type.ending());
    try (var out = java.nio.file.Files.newOutputStream(folder.resolve(name))) {
      builder.toOutputStream(out);
    }
    return drawn;
  }

  static final class TooManyPixels extends IOException {
    private static final long serialVersionUID = 1;
  }
}
