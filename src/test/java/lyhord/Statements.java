package lyhord;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.QueryCountHolder;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts what each page asks of the database, and lets time pass when a test says so. */
@TestConfiguration(proxyBeanMethods = false)
public class Statements {

  private static final Map<String, Long> COUNTED = new ConcurrentHashMap<>();

  /** How many statements the latest request for this path took. The answer may be ahead of it. */
  public static long of(String path) {
    for (var tries = 0; tries < 200; tries++) {
      var counted = COUNTED.remove(path);
      if (counted != null) {
        return counted;
      }
      LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
    }
    throw new AssertionError("Nobody asked for " + path);
  }

  @Bean
  static BeanPostProcessor counting() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source
            ? ProxyDataSourceBuilder.create(source).countQuery().build()
            : bean;
      }
    };
  }

  @Bean
  FilterRegistrationBean<OncePerRequestFilter> counter() {
    var registration = new FilterRegistrationBean<OncePerRequestFilter>(new Counter());
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return registration;
  }

  @Bean
  @Primary
  PassingTime passingTime() {
    return new PassingTime();
  }

  private static final class Counter extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws ServletException, IOException {
      QueryCountHolder.clear();
      try {
        chain.doFilter(request, response);
      } finally {
        COUNTED.put(request.getRequestURI(), QueryCountHolder.getGrandTotal().getTotal());
      }
    }
  }

  /** The machine's time, moved ahead as far as a test wants. */
  public static final class PassingTime extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    public void pass(Duration time) {
      ahead = ahead.plus(time);
    }

    void reset() {
      ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
      return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.system(zone);
    }
  }
}
