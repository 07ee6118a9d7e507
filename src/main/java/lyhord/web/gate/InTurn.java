package lyhord.web.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Lets few requests be worked on at a time, in the order they came: on few cores all are then
 * answered sooner. Only the work waits for its turn; slow readers and writers hold nobody up.
 */
final class InTurn implements HandlerInterceptor {
  private static final String HAS_TURN = InTurn.class.getName();
  private static final long LONGEST_WAIT = 10;

  private final Semaphore turns;

  InTurn(int atATime) {
    this.turns = new Semaphore(atATime, true);
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws InterruptedException, IOException {
    if (!drawsPage(handler)) {
      return true;
    }
    request.getParameterMap(); // reads the form, however slowly it is sent
    if (!turns.tryAcquire(LONGEST_WAIT, TimeUnit.SECONDS)) {
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return false;
    }
    request.setAttribute(HAS_TURN, true);
    return true;
  }

  /** The work is done; what is left is to send the page. */
  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable ModelAndView page) {
    done(request);
  }

  /** After a fault nothing else tells that the work is over. */
  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception fault) {
    done(request);
  }

  /** What a method writes by itself, such as a film, is written while it still has its turn. */
  private static boolean drawsPage(Object handler) {
    return handler instanceof HandlerMethod method
        && method.getReturnType().getParameterType() == String.class;
  }

  private void done(HttpServletRequest request) {
    if (request.getAttribute(HAS_TURN) != null) {
      request.removeAttribute(HAS_TURN);
      turns.release();
    }
  }
}
