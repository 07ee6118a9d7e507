package lyhord.web;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
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
  WebMvcConfigurer inTurn() {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry
            .addInterceptor(new InTurn(2 * Runtime.getRuntime().availableProcessors()))
            .order(Ordered.HIGHEST_PRECEDENCE);
      }
    };
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
  FilterRegistrationBean<Filter> frontDoor(Supplier<Assets> assets, PublicPages pages) {
    return first(new FrontDoor(assets, pages), 0);
  }

  @Bean
  FilterRegistrationBean<Filter> sameOrigin(Address address) {
    return first(new SameOrigin(address), 1);
  }

  @Bean
  FilterRegistrationBean<Filter> bodyLimit() {
    return first(new BodyLimit(), 2);
  }

  private static FilterRegistrationBean<Filter> first(Filter filter, int place) {
    var registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
    registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
    return registration;
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> smallForms() {
    return tomcat ->
        tomcat.addConnectorCustomizers(connector -> connector.setMaxPostSize(BodyLimit.BYTES));
  }

  /** The firewall against odd addresses is all we ask of the chain; who may see what is a row. */
  @Bean
  SecurityFilterChain firewall(HttpSecurity http) {
    return http.csrf(AbstractHttpConfigurer::disable)
        .headers(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .anonymous(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .securityContext(AbstractHttpConfigurer::disable)
        .sessionManagement(AbstractHttpConfigurer::disable)
        .servletApi(AbstractHttpConfigurer::disable)
        .exceptionHandling(AbstractHttpConfigurer::disable)
        .build();
  }
}
