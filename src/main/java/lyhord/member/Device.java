package lyhord.member;

import org.jspecify.annotations.Nullable;

/** A browser in words its owner recognises, and no more than that is kept. */
final class Device {

  private Device() {}

  static String of(@Nullable String agent) {
    return agent == null ? "Okänd webbläsare" : browser(agent) + machine(agent);
  }

  private static String browser(String agent) {
    if (agent.contains("Firefox/")) {
      return "Firefox";
    }
    if (agent.contains("Edg/")) {
      return "Edge";
    }
    if (agent.contains("Chrome/")) {
      return "Chrome";
    }
    return agent.contains("Safari/") ? "Safari" : "Okänd webbläsare";
  }

  private static String machine(String agent) {
    if (agent.contains("Android")) {
      return " på Android";
    }
    if (agent.contains("iPhone") || agent.contains("iPad")) {
      return " på iPhone eller iPad";
    }
    if (agent.contains("Windows")) {
      return " på Windows";
    }
    if (agent.contains("Mac OS")) {
      return " på Mac";
    }
    return agent.contains("Linux") ? " på Linux" : "";
  }
}
