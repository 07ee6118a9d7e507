package lyhord.web.gate;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import lyhord.web.Address;
import lyhord.web.LargeForm;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Sets up what requests pass, just behind the front door. */
@Configuration(proxyBeanMethods = false)
class Gate {

  @Bean
  FilterRegistrationBean<Filter> sameOrigin(Address address) {
    return behindTheDoor(new SameOrigin(address), 1);
  }

  @Bean
  FilterRegistrationBean<Filter> bodyLimit(List<LargeForm> large) {
    var paths = large.stream().map(LargeForm::path).collect(Collectors.toSet());
    return behindTheDoor(new BodyLimit(paths), 2);
  }

  private static FilterRegistrationBean<Filter> behindTheDoor(Filter filter, int place) {
    var registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
    registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
    return registration;
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
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> smallForms() {
    return tomcat ->
        tomcat.addConnectorCustomizers(
            connector -> connector.setMaxPostSize(BodyLimit.WRITING_BYTES));
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
