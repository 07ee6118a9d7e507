package lyhord.library.desk.link;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.function.Predicate;

/** Tells addresses on the internet from those behind our own door. */
class Outside {

  private final Predicate<InetAddress> inside;

  Outside() {
    this(Outside::isInside);
  }

  /** A test has its server on its own machine. */
  Outside(Predicate<InetAddress> inside) {
    this.inside = inside;
  }

  /**
   * Every address that the name stands for must be outside. The name is looked up again when the
   * request is sent, but within the half minute that Java remembers what it was told.
   */
  boolean has(URI address) throws UnknownHostException {
    var scheme = address.getScheme();
    var host = address.getHost();
    if (host == null || !("http".equals(scheme) || "https".equals(scheme))) {
      return false;
    }
    return Arrays.stream(InetAddress.getAllByName(host)).noneMatch(inside);
  }

  static boolean isInside(InetAddress address) {
    var bytes = address.getAddress();
    return address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()
        || (bytes.length == 4 ? isReserved(bytes) : isReservedSix(bytes));
  }

  /** 0/8, 100.64/10 (shared), 192.0.0/24, 198.18/15 (tests) and 240/4. */
  private static boolean isReserved(byte[] bytes) {
    var first = bytes[0] & 0xff;
    var second = bytes[1] & 0xff;
    return first == 0
        || first >= 240
        || first == 100 && second / 64 == 1
        || first == 192 && second == 0 && bytes[2] == 0
        || first == 198 && second / 2 == 9;
  }

  /** fc00::/7, and the ways to write an IPv4 address as an IPv6 one: 64:ff9b::/96 and 2002::/16. */
  private static boolean isReservedSix(byte[] bytes) {
    var first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
    return first / 512 == 0x7e || first == 0x64 || first == 0x2002;
  }
}
