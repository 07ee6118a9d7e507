package lyhord.media;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;

/** What a camera notes in a JPEG, byte by byte as the standard has it. */
final class Exif {
  private static final short ASCII = 2;
  private static final short SHORT = 3;
  private static final short TURN_RIGHT = 6;

  private Exif() {}

  /** An APP1 segment with the orientation and a description of the place. */
  static byte[] onItsSideIn(String place) {
    var words = (place + "\0").getBytes(US_ASCII);
    var directory = 2 + 2 * 12 + 4;
    var tiff = 8 + directory + words.length;
    var segment = ByteBuffer.allocate(4 + 6 + tiff);
    segment.putShort((short) 0xffe1).putShort((short) (2 + 6 + tiff));
    segment.put("Exif\0\0".getBytes(US_ASCII));
    segment.put("MM".getBytes(US_ASCII)).putShort((short) 42).putInt(8);
    segment.putShort((short) 2);
    segment.putShort((short) 0x010e).putShort(ASCII).putInt(words.length).putInt(8 + directory);
    segment
        .putShort((short) 0x0112)
        .putShort(SHORT)
        .putInt(1)
        .putShort(TURN_RIGHT)
        .putShort((short) 0);
    segment.putInt(0).put(words);
    return segment.array();
  }
}
