package lyhord.member.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.HexFormat;

/** The part of a reader's address that one household or workplace shares. */
record Network(String prefix) {

  static Network of(HttpServletRequest request) {
    var address = InetAddress.ofLiteral(request.getRemoteAddr());
    var bytes = address instanceof Inet4Address ? 3 : 7;
    return new Network(HexFormat.of().formatHex(address.getAddress(), 0, bytes));
  }
}
