package lyhord.about;

import java.util.Locale;
import lyhord.web.WebSettings;
import org.jspecify.annotations.Nullable;

/** Who runs this site and how to reach them, where the operator has told. */
public record AboutPage(@Nullable String operator, @Nullable String contact) {

  static AboutPage of(WebSettings settings) {
    return new AboutPage(told(settings.operator()), told(settings.contact()));
  }

  public boolean isMail() {
    return contact != null && !contact.toLowerCase(Locale.ROOT).startsWith("http");
  }

  private static @Nullable String told(String setting) {
    return setting.isBlank() ? null : setting.strip();
  }
}
