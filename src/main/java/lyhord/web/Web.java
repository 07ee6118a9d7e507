package lyhord.web;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import jakarta.servlet.DispatcherType;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import org.springframework.web.servlet.view.RedirectView;

/** Puts the frame together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebSettings.class)
class Web {

  private static final String REDIRECT = "redirect:";

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  TemplateEngine templates(WebSettings settings) {
    if (settings.dev()) {
      CodeResolver sources = new DirectoryCodeResolver(Path.of("src/main/java/lyhord"));
      return TemplateEngine.create(sources, ContentType.Html);
    }
    return TemplateEngine.createPrecompiled(ContentType.Html);
  }

  /** A developer sees a changed style sheet at the next load. */
  @Bean
  Supplier<Assets> assets(WebSettings settings) {
    if (settings.dev()) {
      return () -> Assets.read("file:src/main/resources/static/");
    }
    var read = Assets.read("classpath:/static/");
    return () -> read;
  }

  @Bean
  Frames frames(Supplier<Assets> assets, ObjectProvider<Recognition> recognition) {
    return new Frames(assets, recognition);
  }

  @Bean
  ViewResolver views(TemplateEngine templates, Frames frames, PublicPages pages) {
    return (name, locale) ->
        name.startsWith(REDIRECT)
            ? redirect(name.substring(REDIRECT.length()))
            : new JteView(name, templates, frames, pages);
  }

  @Bean
  LocaleResolver localeResolver() {
    return new FixedLocaleResolver(Locale.of("sv", "SE"));
  }

  private static View redirect(String path) {
    var view = new RedirectView(path, true, false);
    view.setExposeModelAttributes(false);
    return view;
  }

  @Bean
  FilterRegistrationBean<FrontDoor> frontDoor(Supplier<Assets> assets, PublicPages pages) {
    var registration = new FilterRegistrationBean<>(new FrontDoor(assets, pages));
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
    return registration;
  }
}
