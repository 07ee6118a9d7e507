package lyhord.member;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lyhord.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives controllers their {@link Member}, or sends the stranger to the sign-in page. */
@ControllerAdvice
@Configuration(proxyBeanMethods = false)
class Guests implements WebMvcConfigurer, HandlerMethodArgumentResolver, HandlerInterceptor {

  private final Door door;

  Guests(Door door) {
    this.door = door;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Member.class
        || parameter.getParameterType() == SignedIn.class;
  }

  @Override
  public @Nullable Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory binders) {
    var found = door.find((HttpServletRequest) web.getNativeRequest());
    if (found.isEmpty() && !parameter.isOptional()) {
      throw new SignInNeeded();
    }
    return parameter.getParameterType() == Member.class
        ? found.map(SignedIn::member).orElse(null)
        : found.orElse(null);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    var only = handler instanceof HandlerMethod method ? rule(method) : null;
    if (only != null
        && door.find(request).filter(found -> isOneOf(found.member(), only)).isEmpty()) {
      throw new NotFound();
    }
    return true;
  }

  private static @Nullable OnlyFor rule(HandlerMethod method) {
    return method.getBeanType().getAnnotation(OnlyFor.class);
  }

  private static boolean isOneOf(Member member, OnlyFor only) {
    return Arrays.stream(only.value()).anyMatch(member::is);
  }

  /**
   * A page can be come back to; a form that was sent cannot, but its text is still one step back.
   */
  @ExceptionHandler(SignInNeeded.class)
  @Nullable String show(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!"GET".equals(request.getMethod())) {
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
      return null;
    }
    var query = Optional.ofNullable(request.getQueryString()).map(text -> "?" + text).orElse("");
    var path = request.getRequestURI() + query;
    return "redirect:/logga-in?till=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
  }
}
