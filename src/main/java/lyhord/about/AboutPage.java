package lyhord.about;

import java.util.Locale;
import lyhord.law.LawLink;
import lyhord.web.WebSettings;
import org.jspecify.annotations.Nullable;

/**
 * Who runs this site and how to reach them, where the operator has told.
 *
 * @param children the section about children as next of kin
 * @param report the section about reporting concern
 * @param cookies the section about what is stored in a browser
 */
public record AboutPage(
    @Nullable String operator,
    @Nullable String contact,
    LawLink children,
    LawLink report,
    LawLink cookies) {

  static AboutPage of(WebSettings settings, AboutLaw law) {
    return new AboutPage(
        told(settings.operator()),
        told(settings.contact()),
        law.children(),
        law.report(),
        law.cookies());
  }

  public boolean isMail() {
    return contact != null && !contact.toLowerCase(Locale.ROOT).startsWith("http");
  }

  private static @Nullable String told(String setting) {
    return setting.isBlank() ? null : setting.strip();
  }
}
